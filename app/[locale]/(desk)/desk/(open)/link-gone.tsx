import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";

/** A one-time link that was used, or is too old. */
export function LinkGone({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, "desk");
  return (
    <>
      <h1>{t("link.title")}</h1>
      <p>{t("link.gone")}</p>
      <p><a href={paths.desk.signIn(locale)}>{t("signIn.title")}</a></p>
    </>
  );
}
