"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Key } from "#components/ui/key.tsx";
import { likenessOf } from "#lib/domain/likeness.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { directionOf } from "#lib/i18n/direction.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { paths } from "#lib/paths.ts";
import type { Match, Similar, SimilarResponse } from "#lib/views/match.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { refusalsOf, UNREACHABLE, type Asked } from "../finders.ts";
import { afterDrawing } from "./focus.ts";
import { reasonWords, speaksFor } from "./reasons.ts";
import { useSimilar } from "./use-similar.ts";

export type SimilarActions = {
  /** Joins what is being logged to this claim: as a further source of it, or as an answer to it. Absent: it is only shown. */
  readonly link?: (match: Match) => void;
  readonly addSource?: (response: SimilarResponse) => void;
};

/** A claim that was said not to be the same, the answer it stood in, and what remembers it; null: nothing of one's own to take back. */
type Gone = { readonly id: string; readonly mark: string | null; readonly text: string; readonly among: Similar };

type Props = SimilarActions & { readonly asked: Asked; readonly again?: number };

/** "Already logged?": claims and responses near what is being logged, with what speaks for and against each. Nothing is merged by itself. */
export function SimilarRecords({ asked, again = 0, link, addSource }: Props) {
  const t = useWords("desk");
  const [changes, setChanges] = useState(0);
  const { similar, searching, failed } = useSimilar(asked, again + changes);
  const place = useRef<HTMLDivElement>(null);
  const { forgetNotSame } = useFinders();
  const { locale } = useDesk();
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  // The next answer knows of it, and brings the claim again where the words are by now those of the claim.
  const claims = similar.claims.filter(({ claim }) => !gone.some(({ id, among }) => id === claim.id && among === similar));
  const [first] = claims;
  const nothing = claims.length === 0 && similar.responses.length === 0;
  const drop = (one: Gone): void => {
    setGone([...gone, one]);
    setChanges(changes + 1);
    place.current?.focus();
  };
  const takeBack = async (one: Gone): Promise<void> => {
    const wrong = one.mark === null ? [] : await refusalsOf(forgetNotSame(one.mark));
    setRefusals(wrong);
    if (wrong.some(({ code }) => code === "not_same_still")) setGone(gone.map((each) => (each === one ? { ...one, mark: null } : each)));
    if (wrong.length > 0) return;
    setGone(gone.filter((each) => each !== one));
    setChanges(changes + 1);
    place.current?.focus();
  };
  if (failed) return <p className="empty" role="status">{t("similar.failed")}</p>;
  return (
    <div className="sims" aria-busy={searching} ref={place} tabIndex={-1}>
      <p className="vh" role="status">{searching ? "" : t("similar.count", { count: claims.length + similar.responses.length })}</p>
      {nothing ? <p className="empty">{searching ? t("find.searching") : t("similar.none")}</p> : null}
      {refusals.map((refusal) => <p key={refusal.code} className="wrong" role="alert">{refusalWords(locale, refusal)}</p>)}
      {gone.map((one) => (
        <p key={one.id} className="sim-gone" role="status">
          {t("similar.remembered", { text: one.text })}
          {one.mark === null ? null : <> <button type="button" className="linklike" onClick={() => void takeBack(one)}>{t("bench.undo")}</button></>}
        </p>
      ))}
      <ol>
        {claims.map((match) => (
          <SimilarClaim key={match.claim.id} match={match} asked={asked} keyed={match === first} onGone={(mark) => drop({ id: match.claim.id, mark, text: match.claim.statementAr, among: similar })} {...(link === undefined ? {} : { link })} />
        ))}
      </ol>
      {similar.responses.length === 0 ? null : <h3>{t("similar.responses")}</h3>}
      <ol>
        {similar.responses.map((response, at) => <SimilarAnswer key={response.id} response={response} keyed={at === 0} {...(addSource === undefined ? {} : { addSource })} />)}
      </ol>
    </div>
  );
}

/** How alike, as one to three rhombs. */
function Level({ match }: { readonly match: Match }) {
  const t = useWords("desk");
  const likeness = likenessOf(match);
  if (likeness === 0) return null;
  return (
    <>
      <span className="lvl" aria-hidden="true">{[1, 2, 3].map((at) => <i key={at} className={at <= likeness ? "on" : undefined} />)}</span>
      <b>{t(`similar.level.${likeness}`)}</b>
    </>
  );
}

type ClaimProps = { readonly match: Match; readonly asked: Asked; readonly keyed: boolean; readonly onGone: (mark: string | null) => void; readonly link?: (match: Match) => void };

function SimilarClaim({ match, asked, keyed, onGone, link }: ClaimProps) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const { claim, reasons } = match;
  return (
    <li className="sim" data-similar={claim.id}>
      <p className="sim-k"><Level match={match} /></p>
      <p className="sim-t"><a href={paths.desk.claim(locale, claim.shortId)} target="_blank" rel="noreferrer" dir={directionOf(claim.statementAr)}>{claim.statementAr}</a></p>
      <ul className="why">
        {reasons.map((reason) => (
          <li key={reason.kind} className={speaksFor(reason) ? undefined : "no"}><Icon name={speaksFor(reason) ? "check" : "x"} />{reasonWords(reason, t, locale)}</li>
        ))}
      </ul>
      <div className="sim-a">
        {link === undefined ? null : (
          <button type="button" className="btn btn-small" data-key={keyed ? "link" : undefined} onClick={() => link(match)}>
            {t(`similar.link.${asked.kind}`)}
            {keyed ? <Key press="L" /> : null}
          </button>
        )}
        {asked.kind === "claim" ? <NotSame match={match} asked={asked} keyed={keyed} onGone={onGone} /> : null}
      </div>
    </li>
  );
}

/** «Not the same» is remembered with its reason, which the differences found propose. */
function NotSame({ match, asked, keyed, onGone }: Omit<ClaimProps, "link">) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const { notSame } = useFinders();
  const [reason, setReason] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const against = match.reasons.filter((each) => !speaksFor(each)).map((each) => reasonWords(each, t, locale));

  const remember = async (why: string): Promise<void> => {
    const { id, refusals: wrong } = await notSame(match.claim.id, asked.excludeId, asked.text, why).catch(() => ({ id: null, refusals: UNREACHABLE }));
    setRefusals(wrong);
    if (wrong.length === 0) onGone(id);
  };
  const cancel = (): void => {
    setReason(null);
    afterDrawing(() => button.current?.focus());
  };
  if (reason === null) {
    return (
      <button ref={button} type="button" className="btn btn-small btn-q" data-key={keyed ? "notSame" : undefined} onClick={() => setReason(against.join(" · "))}>
        {t("similar.notSame")}
        {keyed ? <Key press="N" /> : null}
      </button>
    );
  }
  // No form of its own: it may stand in a record's form, which is not what is sent, also by the keys that save a form.
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    void remember(reason);
  };
  return (
    <div className="not-same" role="group" aria-label={t("similar.notSame")}>
      <label>
        <span>{t("similar.why")}</span>
        <input ref={focused} className="in" value={reason} onChange={(event) => setReason(event.currentTarget.value)} onKeyDown={press} />
      </label>
      {refusals.map((refusal) => <p key={refusal.code} className="wrong" role="alert">{refusalWords(locale, refusal)}</p>)}
      <button type="button" className="btn btn-small" onClick={() => void remember(reason)}>{t("similar.remember")}</button>
      <button type="button" className="btn btn-small btn-q" onClick={cancel}>{t("cancel")}</button>
    </div>
  );
}

const focused = (input: HTMLInputElement | null): void => input?.focus();

type AnswerProps = { readonly response: SimilarResponse; readonly keyed: boolean; readonly addSource?: (response: SimilarResponse) => void };

function SimilarAnswer({ response, keyed, addSource }: AnswerProps) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const { locale } = useDesk();
  return (
    <li className="sim">
      <p className="sim-k">
        {response.stances.map((stance) => <Badge key={stance} kind={stance}>{domain(`stance.${stance}`)}</Badge>)}
        {response.saidOn === null ? null : <span>{dateWords(response.saidOn, locale)}</span>}
      </p>
      <p className="sim-t"><a href={paths.desk.response(locale, response.shortId)} target="_blank" rel="noreferrer" dir={directionOf(response.text)}>{response.text === "" ? t("untitled") : response.text}</a></p>
      <p className="hint">{t("similar.perhapsSame")}</p>
      {addSource === undefined || response.wording === "direct" ? null : (
        <div className="sim-a">
          <button type="button" className="btn btn-small" data-key={keyed ? "source" : undefined} onClick={() => addSource(response)}>
            {t("similar.addSource")}
            {keyed ? <Key press="S" /> : null}
          </button>
        </div>
      )}
    </li>
  );
}
