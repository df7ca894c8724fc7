import { createTranslator, type _Translator as Translator } from "use-intl/core";
import type { Locale } from "#lib/paths.ts";
import arDesk from "#messages/ar/desk.json" with { type: "json" };
import arDomain from "#messages/ar/domain.json" with { type: "json" };
import arErrors from "#messages/ar/errors.json" with { type: "json" };
import arSite from "#messages/ar/site.json" with { type: "json" };
import arStart from "#messages/ar/start.json" with { type: "json" };
import enDesk from "#messages/en/desk.json" with { type: "json" };
import enDomain from "#messages/en/domain.json" with { type: "json" };
import enErrors from "#messages/en/errors.json" with { type: "json" };
import enSite from "#messages/en/site.json" with { type: "json" };
import enStart from "#messages/en/start.json" with { type: "json" };

const ar = { desk: arDesk, domain: arDomain, errors: arErrors, site: arSite, start: arStart };
// Annotated, so that a key that stands in Arabic and not in English is a type error.
const en: typeof ar = { desk: enDesk, domain: enDomain, errors: enErrors, site: enSite, start: enStart };

type Messages = typeof ar;
export type Namespace = keyof Messages;
export type Translators = { readonly [N in Namespace]: Translator<Messages, N> };

const translatorsOf = (locale: Locale, messages: Messages): Translators => ({
  desk: createTranslator({ locale, messages, namespace: "desk" }),
  domain: createTranslator({ locale, messages, namespace: "domain" }),
  errors: createTranslator({ locale, messages, namespace: "errors" }),
  site: createTranslator({ locale, messages, namespace: "site" }),
  start: createTranslator({ locale, messages, namespace: "start" }),
});

// Made once: each keeps its compiled messages, which is what makes a render cheap.
const made: { readonly [L in Locale]: Translators } = { ar: translatorsOf("ar", ar), en: translatorsOf("en", en) };

/** The sentences of one namespace (`messages/<locale>/<namespace>.json`, ICU syntax) in one language; an unknown key is a type error. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translators[N] {
  return made[locale][namespace];
}
