"use server";

import { z } from "zod";
import type { PaletteHit } from "#components/desk/palette/hits.ts";
import { findForDesk } from "#lib/queries/desk/palette.ts";
import { READER } from "#lib/domain/actor.ts";
import { LOCALES } from "#lib/paths.ts";
import { sender } from "./support/request.ts";

// An action can be called with anything: what is not of its shape finds nothing.
const localeShape = z.enum(LOCALES).catch("ar");
const typedShape = z.string().max(300).catch("");

/** What the desk has under these words: drafts too. */
export async function findAnything(locale: string, typed: string): Promise<readonly PaletteHit[]> {
  return findForDesk((await sender()) ?? READER, typedShape.parse(typed), localeShape.parse(locale));
}
