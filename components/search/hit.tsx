import { nameOf } from "#components/party/party-name.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { When } from "#components/ui/when.tsx";
import { inLanguage } from "#lib/i18n/in-language.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { SearchHit } from "#lib/views/search.ts";
import { Segments } from "./segments.tsx";

type Props = { readonly hit: SearchHit; readonly locale: Locale };

function addressOf(hit: SearchHit, locale: Locale): string | null {
  switch (hit.kind) {
    case "claim":
      return paths.claim(locale, hit.ref);
    case "response":
      return paths.response(locale, hit.ref, hit.id);
    case "party":
      return paths.party(locale, hit.ref);
    case "article":
      return paths.article(locale, hit.ref);
    case "dossier":
      return null;
  }
}

/** One thing found: its words with the typed ones marked, whose they are, and what came of it. */
export function Hit({ hit, locale }: Props) {
  const words = translator(locale, "domain");
  const address = addressOf(hit, locale);
  const shown = inLanguage(locale, hit.title, hit.titleEn);
  const said = inLanguage(locale, hit.text, hit.textEn);
  const text = said === shown || (hit.kind === "claim" && shown === hit.titleEn) ? null : said;
  const title = <Segments segments={shown} />;
  return (
    <li className="hit">
      <h3 lang={shown === hit.titleEn ? "en" : "ar"} dir="auto">{address === null ? title : <a href={address}>{title}</a>}</h3>
      {text === null ? null : <p dir="auto"><Segments segments={text} /></p>}
      <p className="by">
        {hit.party === null || hit.kind === "party" ? null : <bdi>{nameOf(hit.party, locale)}</bdi>}
        {hit.saidOn === null ? null : <When edtf={hit.saidOn} locale={locale} />}
        {hit.status === null ? null : <span>{words(`status.${hit.status}`)}</span>}
      </p>
      {hit.stances.length === 0 ? null : (
        <p className="chips">
          {hit.stances.map((stance) => <Badge key={stance} kind={stance}>{words(`stance.${stance}`)}</Badge>)}
        </p>
      )}
    </li>
  );
}
