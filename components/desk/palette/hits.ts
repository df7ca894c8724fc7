import type { EditorialState } from "#lib/domain/editorial.ts";

type Segments = readonly { readonly text: string; readonly marked: boolean }[];

/** A record that the palette found: where it stands on the desk, its words with what was typed marked, its state if it has one. */
export type PaletteHit = {
  readonly kind: "claim" | "response" | "party" | "article";
  readonly id: string;
  readonly url: string;
  readonly lang: "ar" | "en";
  readonly text: Segments;
  readonly also: Segments | null;
  readonly state: EditorialState | null;
};

/** What can be opened by its name. `also`: what its page is called. */
export type Command = { readonly id: string; readonly label: string; readonly url: string; readonly also?: string };
