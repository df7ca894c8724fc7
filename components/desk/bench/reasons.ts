import type { Reason } from "#lib/views/match.ts";
import { isolate } from "#lib/i18n/direction.ts";
import { dateWords, joinNames } from "#lib/i18n/format.ts";
import type { Translators } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";

/** Whether a reason speaks for two claims being one. */
export const speaksFor = ({ kind }: Reason): boolean => kind.startsWith("same_");

const quoted = (t: Translators["desk"], words: readonly string[]): string[] => words.map((text) => t("quoted", { text }));

/** Why a logged claim is near, or why it is another, in words. */
export function reasonWords(reason: Reason, t: Translators["desk"], locale: Locale): string {
  const list = (words: readonly string[]): string => joinNames(words, locale);
  switch (reason.kind) {
    case "same_person":
      return reason.name === "" ? t("similar.reason.same_party") : t("similar.reason.same_person", { name: isolate(reason.name, locale) });
    case "same_rare_words":
      return t("similar.reason.same_rare_words", { words: list(quoted(t, reason.words)) });
    case "same_date":
      return t("similar.reason.same_date", { date: dateWords(reason.on, locale) });
    case "same_numbers":
      return t("similar.reason.same_numbers", { numbers: list(reason.numbers) });
    case "same_negation":
    case "different_negation":
    case "different_parts":
      return t(`similar.reason.${reason.kind}`);
    case "different_number":
      return t("similar.reason.different_number", { here: list(reason.here), there: list(reason.there) });
    case "different_name":
    case "opposite_words":
      return t("similar.reason.different_word", { here: list(reason.here), there: list(reason.there) });
  }
}
