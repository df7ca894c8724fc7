import type { Refusal } from "#lib/domain/result.ts";
import type { Locale } from "#lib/paths.ts";
import codes from "#messages/ar/errors.json" with { type: "json" };
import { translator } from "./messages.ts";

const isCode = (code: string): code is keyof typeof codes => Object.hasOwn(codes, code);

/** The sentence of a refusal in the page's language; a code without a sentence of its own is said to be not accepted. */
export function refusalWords(locale: Locale, refusal: Refusal): string {
  const t = translator(locale, "errors");
  return isCode(refusal.code) ? t(refusal.code, { ...refusal.values }) : t("invalid");
}
