import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { DeskOffice } from "#lib/views/desk.ts";
import { nameOf } from "../party-words.ts";

/** Offices held, the latest first. */
export function Offices({ offices, locale }: { readonly offices: readonly DeskOffice[]; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  if (offices.length === 0) return <p className="empty">{t("party.noOffices")}</p>;
  const words = (edtf: string | null, none: string): string => (edtf === null ? none : dateWords(edtf, locale));
  return (
    <ul className="hops">
      {offices.map((office) => (
        <li key={office.id}>
          <p><b dir="auto">{locale === "en" ? (office.titleEn ?? office.titleAr) : office.titleAr}</b></p>
          {office.organization === null ? null : <p>{nameOf(office.organization, locale)}</p>}
          <p className="muted">{t("office.span", { from: words(office.fromOn, t("none")), to: words(office.toOn, t("office.now")) })}</p>
        </li>
      ))}
    </ul>
  );
}
