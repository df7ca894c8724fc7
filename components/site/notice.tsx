import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { Tombstone } from "#lib/views/claim.ts";

/** What is left at the address of a withdrawn record: that it was, when it went, and why. */
export function TombstoneNotice({ kind, tombstone, locale }: { readonly kind: "claim" | "article"; readonly tombstone: Tombstone; readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap notice">
      <h1>{t("tombstone.title")}</h1>
      <p>{t(`tombstone.${kind}`, { date: dateWords(tombstone.on.slice(0, 10), locale) })}</p>
      {tombstone.reason === "" ? null : (
        <p>
          <bdi>{t("tombstone.reason", { reason: tombstone.reason })}</bdi>
        </p>
      )}
      <p className="muted">{t("tombstone.kept")}</p>
      <a className="btn" href={paths.home(locale)}>
        {t("notFound.back")}
      </a>
    </main>
  );
}

export function NotFoundNotice({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap notice">
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.text")}</p>
      <a className="btn" href={paths.home(locale)}>
        {t("notFound.back")}
      </a>
    </main>
  );
}
