import { ARTICLE_KINDS, CHANNELS, PARTY_KINDS, WORDINGS } from "#lib/domain/kinds.ts";
import type { Json } from "#lib/domain/canonical.ts";
import { EDITORIAL_STATES } from "#lib/domain/editorial.ts";
import { isStance } from "#lib/domain/stance.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

const DATES = new Set(["saidOn", "eventOn", "publishedOn", "fromOn", "toOn", "on"]);

const LANGUAGES = ["ar", "en", "ru", "fr", "fa", "he", "tr", "other"] as const;

type Names = Readonly<Record<string, string>>;
type Fields = { readonly [key: string]: Json };

const isFields = (value: Json): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A value that is one of a closed list, in words. */
function listed(field: string, text: string, locale: Locale): string | undefined {
  const domain = translator(locale, "domain");
  if (field === "editorialState") {
    const state = EDITORIAL_STATES.find((each) => each === text);
    return state === undefined ? undefined : domain(`state.${state}`);
  }
  if (field === "channel") {
    const channel = CHANNELS.find((each) => each === text);
    return channel === undefined ? undefined : domain(`channel.${channel}`);
  }
  if (field === "wording") {
    const wording = WORDINGS.find((each) => each === text);
    return wording === undefined ? undefined : domain(`wording.${wording}`);
  }
  if (field === "kind") {
    const kind = ARTICLE_KINDS.find((each) => each === text);
    const party = PARTY_KINDS.find((each) => each === text);
    return kind === undefined ? (party === undefined ? undefined : domain(`partyKind.${party}`)) : domain(`articleKind.${kind}`);
  }
  if (field === "language" || field === "translationFrom") {
    const language = LANGUAGES.find((each) => each === text);
    return language === undefined ? undefined : translator(locale, "desk")(`language.${language}`);
  }
  return field === "stance" && isStance(text) ? domain(`stance.${text}`) : undefined;
}

/** A recorded value as the history says it: dates and choices in words, other records by their names. */
export function valueWords(field: string, value: Json, names: Names, locale: Locale): string {
  const t = translator(locale, "desk");
  if (value === null || value === "") return t("none");
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return listed(field, value, locale) ?? (DATES.has(field) ? dateWords(value, locale) : (names[value] ?? value));
  if (isList(value)) return value.length === 0 ? t("none") : value.map((item) => valueWords(field, item, names, locale)).join("\n");
  if (!isFields(value)) return t("none");
  const { exact, stance, scope, claimId, targetResponseId } = value;
  if (typeof exact === "string") return t("quoted", { text: exact });
  const target = claimId ?? targetResponseId ?? null;
  const about = typeof target === "string" ? (names[target] ?? target) : "";
  const said = typeof stance === "string" ? valueWords("stance", stance, names, locale) : "";
  return [said, about, typeof scope === "string" ? t("target.scoped", { scope }) : ""].filter((part) => part !== "").join(" · ");
}
