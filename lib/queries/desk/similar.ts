import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { matchClaims } from "#lib/search/match.ts";
import { similarResponses } from "#lib/search/responses.ts";
import type { Similar } from "#lib/views/match.ts";

/** What is being logged. `saidOn`: EDTF. */
export type SimilarAsked = {
  readonly kind: "claim" | "response";
  readonly text: string;
  /** Of a response: the words of the claim it is about, or empty. */
  readonly about: string;
  readonly partyId: string | null;
  readonly saidOn: string | null;
  readonly excludeId: string | null;
};

const SHOWN = 5;

/** Logged claims near this text, and for a response also what the same speaker said that is nearly this. Readers get none. */
export async function similarTo(viewer: Viewer, { kind, text, about, partyId, saidOn, excludeId }: SimilarAsked): Promise<Similar> {
  if (!mayReadDrafts(viewer) || text.trim() === "") return { claims: [], responses: [] };
  const known = { limit: SHOWN, ...(kind === "claim" ? { saidOn } : {}), ...(excludeId === null ? {} : { excludeId }), ...(kind === "claim" && partyId !== null ? { speaker: { id: partyId } } : {}) };
  const [claims, responses] = await Promise.all([matchClaims(viewer, kind === "claim" || about === "" ? text : about, known), kind === "response" && partyId !== null ? similarResponses(viewer, text, partyId) : []]);
  return { claims, responses };
}
