import type { Speaker } from "#lib/arabic/attribution/suggestion.ts";
import { bareName, partyKindOf } from "#lib/arabic/party-kind.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { SuggestedSpeaker } from "#lib/views/suggestion.ts";
import { partiesNamed } from "../party/known.ts";
import { officesOf } from "./office.ts";

/** Speakers as an article names them, each with the party that it names and the office held `on` (EDTF, or empty) that day. */
export async function knownSpeakers(viewer: Viewer, speakers: readonly Speaker[], on: string): Promise<(speaker: Speaker) => SuggestedSpeaker> {
  const parties = await partiesNamed(viewer, [...new Set(speakers.map(({ name }) => name))]);
  const ids = [...new Set([...parties.values()].map(({ id }) => id))];
  const offices = await officesOf(viewer, ids, on);
  return ({ name, role }) => {
    const party = parties.get(name) ?? null;
    return { name: bareName(name), role, party, office: party === null ? null : (offices.get(party.id)?.[0] ?? null), kind: partyKindOf(name) };
  };
}
