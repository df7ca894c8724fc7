import { readFileSync } from "node:fs";
import { z } from "zod";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { search } from "#lib/search/search.ts";
import { loadClaims } from "./load.ts";

const pair = z.tuple([z.string(), z.string()]);
const ownLists = z.object({ find: z.array(pair), literal: z.array(pair) });
const samples = z.object({ normalisation: z.array(pair), light_stem: z.array(pair), must_conflate_in_search: z.array(pair), real_pairs_seen_in_data: z.array(pair) });

/** A pair of spellings: a text with the first is found by the second, and the other way round. */
export type SpellingPair = { readonly list: string; readonly one: string; readonly other: string };
/** A text that a phrase must not find: it does not stand there just so. */
export type LiteralPair = { readonly text: string; readonly phrase: string };

export function readOwnLists(file: string): { pairs: SpellingPair[]; literal: LiteralPair[] } {
  const { find, literal } = ownLists.parse(JSON.parse(readFileSync(file, "utf8")));
  return { pairs: find.map(([one, other]) => ({ list: "own", one, other })), literal: literal.map(([text, phrase]) => ({ text, phrase })) };
}

export function readSamplePairs(file: string): SpellingPair[] {
  const lists = samples.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.entries(lists).flatMap(([list, pairs]) => pairs.map(([one, other]) => ({ list, one, other })));
}

async function finds(ids: ReadonlyMap<string, string>, id: string, typed: string): Promise<boolean> {
  const { sections } = await search(READER, typed, { kind: "claim" });
  return sections.some(({ hits }) => hits.some((hit) => ids.get(hit.id) === id));
}

/** Every pair asked of the real search in both directions, each text a claim of its own; answers the directions that failed. */
export async function scorePairs(pairs: readonly SpellingPair[]): Promise<{ asked: number; failed: SpellingPair[] }> {
  const asked = pairs.flatMap((one) => [one, { ...one, one: one.other, other: one.one }]);
  // A number beside the words keeps one pair's claim from being found in place of another's.
  const ids = await loadClaims(asked.map(({ one }, at) => ({ id: String(at), vclaim: `${one} خانة${String(at)}` })));
  const failed: SpellingPair[] = [];
  for (const [at, one] of asked.entries()) if (!(await finds(ids, String(at), `${one.other} خانة${String(at)}`))) failed.push(one);
  await db.claim.deleteMany({ where: { id: { in: [...ids.keys()] } } });
  return { asked: asked.length, failed };
}

/** Phrases that found a text in which they do not stand word for word. */
export async function scoreLiteral(pairs: readonly LiteralPair[]): Promise<{ asked: number; failed: LiteralPair[] }> {
  const ids = await loadClaims(pairs.map(({ text }, at) => ({ id: String(at), vclaim: text })));
  const failed: LiteralPair[] = [];
  for (const [at, one] of pairs.entries()) if (await finds(ids, String(at), one.phrase)) failed.push(one);
  await db.claim.deleteMany({ where: { id: { in: [...ids.keys()] } } });
  return { asked: pairs.length, failed };
}
