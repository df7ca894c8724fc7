"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import { paths } from "#lib/paths.ts";
import type { DeskArticle, DeskMark, MarkRecord } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { nameOf } from "../party-words.ts";

/** A record may hang on several passages; it is listed once, where the text first has it. */
function recordsOf(marks: readonly DeskMark[]): MarkRecord[] {
  return [...new Map(marks.flatMap(({ records }) => records).map((record) => [record.shortId, record])).values()];
}

type Props = Pick<DeskArticle, "marks" | "elsewhere">;

/** What was read out of this article so far; last what its text has no more. */
export function Logged({ marks, elsewhere }: Props) {
  const t = useWords("desk");
  const records = recordsOf(marks);
  const gone = elsewhere.filter(({ shortId }) => !records.some((record) => record.shortId === shortId));
  if (records.length + gone.length === 0) return <p className="empty">{t("text.nothingLogged")}</p>;
  return (
    <ul className="logged">
      {records.map((record) => <LoggedItem key={record.shortId} record={record} isGone={false} />)}
      {gone.map((record) => <LoggedItem key={record.shortId} record={record} isGone />)}
    </ul>
  );
}

function LoggedItem({ record, isGone }: { readonly record: MarkRecord; readonly isGone: boolean }) {
  const { locale } = useDesk();
  const domain = useWords("domain");
  const t = useWords("desk");
  const path = record.kind === "claim" ? paths.desk.claim(locale, record.shortId) : paths.desk.response(locale, record.shortId);
  return (
    <li>
      <p className="logged-h">
        {record.kind === "claim" ? <Nuqta letter="" /> : record.stances.map((stance) => <Badge key={stance} kind={stance}>{domain(`stance.${stance}`)}</Badge>)}
        <span>{record.kind === "claim" ? t("kind.claim") : t("kind.response")}</span>
        <span className="muted">{domain(`state.${record.editorialState}`)}</span>
        {isGone ? <span className="muted">{t("seal.removed")}</span> : null}
      </p>
      <a href={path} dir={directionOf(record.label)}>{record.label === "" ? t("untitled") : record.label}</a>
      {record.party === null ? null : <p className="muted">{nameOf(record.party, locale)}</p>}
    </li>
  );
}
