import type { Translators } from "#lib/i18n/messages.ts";
import type { Item } from "./items.ts";

/** What is being decided: its kind, and which of the article's suggestions it is. */
export function titleOf(item: Item | null, total: number, t: Translators["desk"]): string {
  if (item === null) return t("text.noForm");
  const kind = t(`text.form.${item.kind}`);
  return item.number === 0 ? kind : t("bench.title", { kind, number: item.number, total });
}
