import { fold } from "#lib/arabic/fold.ts";
import { bareName } from "#lib/arabic/party-kind.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import type { DeskParty } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";

type Named = { readonly key: string; readonly id: string; readonly whole: boolean };

/** A name found inside others' names names nobody when it is found in more than one. */
const MOST = 3;
const NAMED: readonly PartyKind[] = PARTY_KINDS.filter((kind) => kind !== "unnamed_sources");

const keysOf = (forms: readonly string[]): string[] => [...new Set(forms.map(fold).filter((key) => key.length > 1))];

/** Parties one of whose names is one of these, or holds it as whole words; the first condition is the trigram index's. */
function namesakes(keys: readonly string[], kinds: readonly PartyKind[]): Promise<Named[]> {
  const wanted = Prisma.join(kinds.map((kind) => Prisma.sql`${kind}::"PartyKind"`));
  return db.$queryRaw<Named[]>`
    SELECT asked.key, found.id, found.whole FROM unnest(${keys}::text[]) AS asked(key)
    JOIN LATERAL (
      SELECT id, ' | ' || "nameKey" || ' | ' LIKE '% | ' || asked.key || ' | %' AS whole FROM "Party"
      WHERE kind IN (${wanted}) AND isnad_sound("nameKey") LIKE '%' || isnad_sound(asked.key) || '%' AND ' ' || "nameKey" || ' ' LIKE '% ' || asked.key || ' %'
      ORDER BY 2 DESC, id LIMIT ${MOST}
    ) found ON true`;
}

async function partiesBy(ids: readonly string[]): Promise<ReadonlyMap<string, DeskParty>> {
  const rows = await db.party.findMany({ where: { id: { in: [...ids] } }, select: PARTY });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The party of these kinds that has one of these names, by any of its own and however spelled; null when there is none or more than
 * one, since nothing is chosen between two. `forms`: ways to write one name.
 */
export async function knownByName(viewer: Viewer, forms: readonly string[], kinds: readonly PartyKind[]): Promise<DeskParty | null> {
  const keys = keysOf(forms);
  if (!mayReadDrafts(viewer) || keys.length === 0) return null;
  const whole = (await namesakes(keys, kinds)).filter((row) => row.whole);
  const [only, second] = [...new Set(whole.map(({ id }) => id))];
  return only === undefined || second !== undefined ? null : ((await partiesBy([only])).get(only) ?? null);
}

/** The one party of this name, else the only one whose name holds it; of two nothing is chosen. */
function theOne(name: string, found: readonly Named[]): string | null {
  for (const key of keysOf([name, bareName(name)])) {
    const here = found.filter((row) => row.key === key);
    const whole = here.filter((row) => row.whole);
    const best = whole.length > 0 ? whole : here;
    if (best.length === 1) return best[0]?.id ?? null;
  }
  return null;
}

/** Names as a text gives them, whole or in part («بيسكوف»), each with the one party it names; a name of none or of several is left out. */
export async function partiesNamed(viewer: Viewer, names: readonly string[]): Promise<ReadonlyMap<string, DeskParty>> {
  const keys = keysOf(names.flatMap((name) => [name, bareName(name)]));
  if (!mayReadDrafts(viewer) || keys.length === 0) return new Map();
  const found = await namesakes(keys, NAMED);
  const chosen = names.flatMap((name) => {
    const id = theOne(name, found);
    return id === null ? [] : [[name, id] as const];
  });
  const parties = await partiesBy(chosen.map(([, id]) => id));
  return new Map(chosen.flatMap(([name, id]) => {
    const party = parties.get(id);
    return party === undefined ? [] : [[name, party] as const];
  }));
}
