import { When } from "#components/ui/when.tsx";
import { joinNames } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { DeskHop } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly hops: readonly DeskHop[]; readonly locale: Locale };

/** The chain as a list, in the order in which it was logged. */
export function Hops({ hops, locale }: Props) {
  const t = translator(locale, "desk");
  if (hops.length === 0) return <p className="empty">{t("hop.none")}</p>;
  return (
    <ol className="hops">
      {hops.map((hop) => <HopItem key={hop.id} hop={hop} hops={hops} locale={locale} />)}
    </ol>
  );
}

function HopItem({ hop, hops, locale }: Props & { readonly hop: DeskHop }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  const authorities = hops.flatMap((each) => (hop.onAuthorityOf.includes(each.id) && each.carrier !== null ? [nameOf(each.carrier, locale)] : []));
  const sources = [...authorities, ...(hop.source === null ? [] : [nameOf(hop.source, locale)])];
  return (
    <li>
      <p><b>{hop.carrier === null ? t("none") : nameOf(hop.carrier, locale)}</b> <span dir="auto">{hop.verb}</span></p>
      {sources.length === 0 ? null : <p>{t("hop.from", { names: joinNames(sources, locale) })}</p>}
      <p className="muted">
        {domain(`strength.${hop.strength}`)}
        {hop.on === null ? null : <> · <When edtf={hop.on} locale={locale} /></>}
        {hop.article === null ? null : <> · <a href={paths.desk.article(locale, hop.article.shortId)} dir="auto">{hop.article.title}</a></>}
      </p>
    </li>
  );
}
