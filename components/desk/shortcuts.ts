import type { Translators } from "#lib/i18n/messages.ts";

/** Where a shortcut works; the list is shown in this order. */
export const PLACES = ["anywhere", "text", "suggestion", "form"] as const;
export type Place = (typeof PLACES)[number];

export type Shortcut = {
  readonly place: Place;
  /** Says what it does: `shortcuts.does.<name>` in the desk's messages. */
  readonly does: Parameters<Translators["desk"]>[0] & `shortcuts.does.${string}`;
  /** Keys as they are written on the keyboard; `Mod` is Ctrl, on a Mac ⌘. Several: pressed together. */
  readonly keys: readonly string[];
  /** The last of a run of keys, as in 1 … 9. */
  readonly to?: string;
};

/** Every shortcut of the desk. Whoever adds a key adds it here, with its words. */
export const SHORTCUTS: readonly Shortcut[] = [
  { place: "anywhere", does: "shortcuts.does.palette", keys: ["Mod", "K"] },
  { place: "anywhere", does: "shortcuts.does.list", keys: ["?"] },
  { place: "text", does: "shortcuts.does.claim", keys: ["C"] },
  { place: "text", does: "shortcuts.does.response", keys: ["R"] },
  { place: "text", does: "shortcuts.does.add", keys: ["A"] },
  { place: "text", does: "shortcuts.does.select", keys: ["Shift", "←", "→"] },
  { place: "suggestion", does: "shortcuts.does.next", keys: ["J"] },
  { place: "suggestion", does: "shortcuts.does.previous", keys: ["K"] },
  { place: "suggestion", does: "shortcuts.does.enter", keys: ["Enter"] },
  { place: "suggestion", does: "shortcuts.does.dismiss", keys: ["X"] },
  { place: "suggestion", does: "shortcuts.does.asClaim", keys: ["C"] },
  { place: "suggestion", does: "shortcuts.does.asResponse", keys: ["R"] },
  { place: "suggestion", does: "shortcuts.does.wording", keys: ["W"] },
  { place: "suggestion", does: "shortcuts.does.link", keys: ["L"] },
  { place: "suggestion", does: "shortcuts.does.notSame", keys: ["N"] },
  { place: "suggestion", does: "shortcuts.does.source", keys: ["S"] },
  { place: "form", does: "shortcuts.does.saveAnywhere", keys: ["Mod", "Enter"] },
  { place: "form", does: "shortcuts.does.publishAnywhere", keys: ["Mod", "Shift", "Enter"] },
  { place: "form", does: "shortcuts.does.leave", keys: ["Esc"] },
  { place: "form", does: "shortcuts.does.stance", keys: ["1"], to: "9" },
  { place: "form", does: "shortcuts.does.person", keys: ["P"] },
  { place: "form", does: "shortcuts.does.target", keys: ["T"] },
  { place: "form", does: "shortcuts.does.date", keys: ["D"] },
];
