import { Badge } from "#components/ui/badge.tsx";
import { When } from "#components/ui/when.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { TargetHit } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly hits: readonly TargetHit[]; readonly locale: Locale; readonly empty: string };

/** Records as lines that lead to their pages. */
export function RecordLinks({ hits, locale, empty }: Props) {
  if (hits.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ul className="hops">
      {hits.map((hit) => <RecordLink key={hit.id} hit={hit} locale={locale} />)}
    </ul>
  );
}

function RecordLink({ hit, locale }: { readonly hit: TargetHit; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const party = hit.kind === "claim" ? hit.claimant : hit.responder;
  const text = hit.kind === "claim" ? hit.statementAr : hit.text;
  const href = hit.kind === "claim" ? paths.desk.claim(locale, hit.shortId) : paths.desk.response(locale, hit.shortId);
  return (
    <li>
      {hit.kind === "claim" ? null : (
        <p className="badges">{hit.stances.map((stance) => <Badge key={stance} kind={stance}>{domain(`stance.${stance}`)}</Badge>)}</p>
      )}
      <p><a href={href} dir={directionOf(text)}>{text === "" ? t("untitled") : text}</a></p>
      <p className="muted">
        {party === null ? null : <bdi>{nameOf(party, locale)}</bdi>}
        {hit.saidOn === null ? null : <> · <When edtf={hit.saidOn} locale={locale} /></>}
        {" · "}{domain(`state.${hit.editorialState}`)}
      </p>
    </li>
  );
}
