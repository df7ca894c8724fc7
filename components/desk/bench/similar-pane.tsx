"use client";

import { useState } from "react";
import type { Refusal } from "#lib/domain/result.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { Match } from "#lib/views/match.ts";
import { Logged } from "../article/logged.tsx";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { startQuotes, useQuotes } from "../fields/passages.tsx";
import { refusalsOf, UNREACHABLE } from "../finders.ts";
import type { Start } from "../form/context.tsx";
import { withTarget } from "../response/target-draft.ts";
import { startTargets, useStances, useTargets } from "../response/use-targets.ts";
import { atWork } from "./at-work.ts";
import { useAsked } from "./asked.ts";
import type { Item } from "./items.ts";
import { SimilarRecords } from "./similar.tsx";

type Props = {
  readonly current: Item | null;
  readonly form: { readonly name: string; readonly start: Start };
  readonly words: string;
  readonly about: string;
  readonly article: Pick<DeskArticle, "marks" | "elsewhere">;
  /** The passage now hangs on something logged before: there is no more to log of it. */
  /** "Already logged?" is asked again when this changes. */
  readonly again: number;
  readonly onLinked: (words: string, takeOff: (() => Promise<readonly Refusal[]>) | null) => void;
};

/** What may be logged already beside the form, and what was logged of this article. */
export function SimilarPane({ current, form, words, about, article, again, onLinked }: Props) {
  const t = useWords("desk");
  return (
    <section className="pane p-logged" aria-labelledby="similar-title">
      <header className="pane-h"><h2 id="similar-title">{t("similar.title")}</h2></header>
      <div className="pane-b">
        {current === null ? <p className="empty">{t("similar.nothingOpen")}</p> : <Beside key={form.name} current={current} form={form} words={words} about={about} again={again} onLinked={onLinked} />}
        <section aria-labelledby="logged-title" className="logged-part">
          <h2 id="logged-title">{t("text.logged")}</h2>
          <Logged marks={article.marks} elsewhere={article.elsewhere} />
        </section>
      </div>
    </section>
  );
}

function Beside({ current, form, words, about, again, onLinked }: Omit<Props, "article" | "current"> & { readonly current: Item }) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const { addSource, removeSource } = useFinders();
  const asked = useAsked(form.name, current.kind, form.start, { words, about });
  const [quotes] = useQuotes(form.name, startQuotes(form.start) ?? []);
  const [, setTargets] = useTargets(form.name, startTargets(form.start) ?? []);
  const [stances] = useStances(form.name, form.start);
  const [hanging, setHanging] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const hang = async (kind: "claim" | "response", id: string): Promise<void> => {
    if (atWork()) return;
    setHanging(true);
    const { added, revision, refusals: wrong } = await addSource(kind, id, quotes).catch(() => ({ added: [], revision: 0, refusals: UNREACHABLE }));
    setHanging(false);
    setRefusals(wrong);
    if (wrong.length > 0) return;
    onLinked(t(`similar.linked.${kind}`), added.length === 0 ? null : () => refusalsOf(removeSource(kind, id, added, revision)));
  };
  const answer = ({ claim }: Match): void => {
    setTargets((now) => withTarget(now, { kind: "claim", id: claim.id, label: claim.statementAr, parts: 0 }, stances));
  };
  return (
    <div data-hanging={hanging ? "" : undefined} aria-busy={hanging}>
      {refusals.map((refusal) => <p key={refusal.code} className="trouble" role="alert">{refusalWords(locale, refusal)}</p>)}
      <SimilarRecords asked={asked} again={again} link={current.kind === "claim" ? ({ claim }) => void hang("claim", claim.id) : answer} addSource={(response) => void hang("response", response.id)} />
    </div>
  );
}
