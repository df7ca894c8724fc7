"use client";

import { z } from "zod";
import { paths, type Locale } from "#lib/paths.ts";
import type { ClaimHit, OfficeHit, PartyHit, ResponseHit } from "#lib/views/desk.ts";
import type { Similar } from "#lib/views/match.ts";
import type { ArticleHit, Reads } from "./finders.ts";
import { owner } from "./form/store.ts";
import type { PaletteHit } from "./palette/hits.ts";

// The answer is our own server's, of the same build: what it is called is taken at its word.
const listOf = <Hit,>() => z.custom<readonly Hit[]>(Array.isArray);
const similarShape = z.custom<Similar>((answer) => typeof answer === "object" && answer !== null);

/** Rejected: no answer, or none of this kind. */
async function asked<Answer>(what: string, question: object, shape: z.ZodType<Answer>): Promise<Answer> {
  const response = await fetch(paths.desk.find(what), {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Desk-User": owner() },
    body: JSON.stringify(question),
  });
  return shape.parse(response.ok ? await response.json() : undefined);
}

/** Asks by the desk's own route: many at once, and beside a save that is on its way. */
export const READS: Reads = {
  parties: (typed, kinds) => asked("parties", { typed, kinds }, listOf<PartyHit>()),
  claims: (typed) => asked("claims", { typed }, listOf<ClaimHit>()),
  responses: (typed) => asked("responses", { typed }, listOf<ResponseHit>()),
  articles: (typed) => asked("articles", { typed }, listOf<ArticleHit>()),
  parts: (claimId) => asked("parts", { claimId }, listOf<ClaimHit>()),
  offices: (partyId, on) => asked("offices", { partyId, on }, listOf<OfficeHit>()),
  similar: (question) => asked("similar", question, similarShape),
};

/** What the desk has under these words: drafts too. */
export const findAnything = (locale: Locale, typed: string): Promise<readonly PaletteHit[]> => asked("anything", { typed, locale }, listOf<PaletteHit>());
