import type { Speaker } from "#lib/arabic/attribution/suggestion.ts";
import { fold } from "#lib/arabic/fold.ts";
import { bareName, partyKindOf } from "#lib/arabic/party-kind.ts";
import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskParty } from "#lib/views/desk.ts";
import type { SuggestedSpeaker } from "#lib/views/suggestion.ts";
import { PARTY } from "../rows.ts";
import { officesHeld } from "./office.ts";

type Named = { readonly name: string; readonly id: string; readonly whole: boolean };

/** A name found inside others' names names nobody when it is found in more than one. */
const MOST = 3;

const keysOf = (name: string): string[] => [...new Set([fold(name), fold(bareName(name))])].filter((key) => key.length > 2);

/** Parties one of whose names is this name, or holds it as whole words; the first condition is the trigram index's. */
function namesakes(keys: readonly string[]): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    SELECT asked.name, found.id, found.whole FROM unnest(${keys}::text[]) AS asked(name)
    JOIN LATERAL (
      SELECT id, ' | ' || "nameKey" || ' | ' LIKE '% | ' || asked.name || ' | %' AS whole FROM "Party"
      WHERE kind <> 'unnamed_sources' AND isnad_sound("nameKey") LIKE '%' || isnad_sound(asked.name) || '%' AND ' ' || "nameKey" || ' ' LIKE '% ' || asked.name || ' %'
      ORDER BY 2 DESC, id LIMIT ${MOST}
    ) found ON true`;
}

/** The one party of this name; of two nothing is chosen. */
function theOne(name: string, found: readonly Named[]): string | null {
  for (const key of keysOf(name)) {
    const here = found.filter((row) => row.name === key);
    const whole = here.filter((row) => row.whole);
    const best = whole.length > 0 ? whole : here;
    if (best.length === 1) return best[0]?.id ?? null;
  }
  return null;
}

async function partiesNamed(names: readonly string[]): Promise<ReadonlyMap<string, DeskParty>> {
  const keys = [...new Set(names.flatMap(keysOf))];
  const found = keys.length === 0 ? [] : await namesakes(keys);
  const chosen = new Map(names.map((name) => [name, theOne(name, found)]));
  const rows = await db.party.findMany({ where: { id: { in: [...chosen.values()].filter((id) => id !== null) } }, select: PARTY });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map([...chosen].flatMap(([name, id]) => (id === null ? [] : [[name, byId.get(id)] as const])).flatMap(([name, party]) => (party === undefined ? [] : [[name, party]])));
}

/** Speakers as an article names them, each with the party that it names and the office held `on` (EDTF, or empty) that day. */
export async function knownSpeakers(viewer: Viewer, speakers: readonly Speaker[], on: string): Promise<(speaker: Speaker) => SuggestedSpeaker> {
  const parties = await partiesNamed([...new Set(speakers.map(({ name }) => name))]);
  const ids = [...new Set([...parties.values()].map(({ id }) => id))];
  const offices = new Map(await Promise.all(ids.map(async (id) => [id, (await officesHeld(viewer, id, on))[0] ?? null] as const)));
  return ({ name, role }) => {
    const party = parties.get(name) ?? null;
    return { name: bareName(name), role, party, office: party === null ? null : (offices.get(party.id) ?? null), kind: partyKindOf(name) };
  };
}
