import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

/** Says that a record is made up or set up to show the product, so that nobody quotes it. */
export function Demo({ locale }: { readonly locale: Locale }) {
  return <span className="demo">{translator(locale, "site")("demo")}</span>;
}
