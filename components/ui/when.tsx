import { dateWords } from "#lib/i18n/format.ts";
import type { Locale } from "#lib/paths.ts";

// What HTML accepts as a machine-readable date; open, uncertain and approximate dates have no such form.
const PLAIN = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/;

type Props = { readonly edtf: string; readonly locale: Locale };

/** A date in words, as sure or unsure as it was recorded. */
export function When({ edtf, locale }: Props) {
  const words = dateWords(edtf, locale);
  return PLAIN.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span className="when">{words}</span>;
}
