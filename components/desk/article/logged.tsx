"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { paths } from "#lib/paths.ts";
import type { DeskMark, MarkRecord } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { nameOf } from "../party-words.ts";

/** A record may hang on several passages; it is listed once, where the text first has it. */
function recordsOf(marks: readonly DeskMark[]): MarkRecord[] {
  return [...new Map(marks.flatMap(({ records }) => records).map((record) => [record.shortId, record])).values()];
}

/** What was read out of this article so far. */
export function Logged({ marks }: { readonly marks: readonly DeskMark[] }) {
  const t = useWords("desk");
  const records = recordsOf(marks);
  if (records.length === 0) return <p className="empty">{t("text.nothingLogged")}</p>;
  return (
    <ul className="logged">
      {records.map((record) => <LoggedItem key={record.shortId} record={record} />)}
    </ul>
  );
}

function LoggedItem({ record }: { readonly record: MarkRecord }) {
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
      </p>
      <a href={path} dir="auto">{record.label === "" ? t("untitled") : record.label}</a>
      {record.party === null ? null : <p className="muted">{nameOf(record.party, locale)}</p>}
    </li>
  );
}
