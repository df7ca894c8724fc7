import { markBegun } from "#lib/arabic/begun.ts";
import { holdsWords } from "../fields/meant.ts";
import type { Command, PaletteHit } from "./hits.ts";

export const GROUPS = ["command", "claim", "response", "party", "article"] as const;
export type Group = (typeof GROUPS)[number];

type Segments = PaletteHit["text"];
export type Row = { readonly key: string; readonly group: Group; readonly url: string; readonly lang: string; readonly text: Segments; readonly also: Segments | null; readonly state: PaletteHit["state"] };

/** Commands whose name holds what was typed, then records by kind; all commands while nothing is typed. */
export function rowsOf(commands: readonly Command[], hits: readonly PaletteHit[], typed: string, lang: string): Row[] {
  const meant = commands.filter(({ label, also }) => holdsWords(label, typed) || holdsWords(also ?? "", typed));
  const rows: Row[] = meant.map(({ id, label, url }) => ({ key: `command-${id}`, group: "command", url, lang, text: markBegun(label, typed), also: null, state: null }));
  const found = hits.map(({ kind, id, ...rest }): Row => ({ key: `${kind}-${id}`, group: kind, ...rest }));
  return GROUPS.flatMap((group) => [...rows, ...found].filter((row) => row.group === group));
}
