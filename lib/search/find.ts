import { readable, type WordKind } from "./conditions.ts";
import { expected, recordsOf, type Expected } from "./expected.ts";
import type { Asked, Found } from "./found.ts";
import { findNewest, stride, WALKED, WIDEST, WORTH } from "./newest.ts";
import { findRanked, findSample, MOST_RANKED, mostRanked, RANKED_FOR_FEW } from "./ranked.ts";

/** What the planner may think that reading all hits costs: some thousand records from anywhere on a disk. Where there are no more, it is not asked. */
const AFFORDABLE = 12_000;
/** What it costs to read one record from anywhere, as the planner counts. */
const COST = 6;
const NO_MATTER: Expected = { hits: 0, cost: 0 };
/** Where a few are shown, walks of so many records find them sooner than the index, which gathers all that holds the words. To read an article's words takes longer. */
const WALKED_FOR_FEW: Readonly<Record<WordKind, number>> = { claim: 4000, response: 10_000, article: 0, dossier: 4000 };
/** How much commoner a word may be among responses than among claims. */
const TALKED_OF = 3;

/** Whether there are more hits than are ranked, and, where a few are shown, so many that the newest are met soon. */
function isCommon({ kind, few, size }: Asked, { hits }: Expected, records: number, most: number): boolean {
  const walked = WALKED_FOR_FEW[kind];
  return hits > most && (!few || (walked > 0 && hits * walked >= records * size * WORTH));
}

/** Hits at most, from how many claims hold the words at most. The words of an article are not counted. */
async function mostHits({ kind, atMost = Infinity }: Asked, records: number): Promise<number> {
  return kind === "claim" ? atMost : kind === "response" ? (atMost * TALKED_OF * records) / Math.max(1, await recordsOf("claim")) : Infinity;
}

/** `wordsFirst`: so few records hold the words that what was chosen besides is asked of each of them. */
type Plan = Expected & { readonly wordsFirst: boolean };

/** What is expected of a question; the planner is asked only where its answer matters. */
async function planOf(asked: Asked, records: number, affordable: number): Promise<Plan> {
  const most = await mostHits(asked, records);
  const wordsFirst = most <= MOST_RANKED;
  // A few of those that hold the words are read at once where nothing else was chosen, unless the newest are met sooner.
  const isSettled = asked.few && asked.filters.length === 0 && !isCommon(asked, { hits: most, cost: 0 }, records, RANKED_FOR_FEW);
  if (wordsFirst || isSettled || records * COST <= affordable) return { ...NO_MATTER, wordsFirst };
  const plan = await expected(asked.kind, [asked.words, ...asked.filters, readable(asked.viewer)]);
  return { cost: plan.cost, hits: Math.min(plan.hits, most), wordsFirst };
}

/** Other bounds, for tests: records that a walk passes by, and what reading all hits may cost. */
type Bounds = { readonly walked?: number; readonly affordable?: number };

/**
 * The hits of one kind: bounded work, however common the words and however rarely a filter holds. Few enough hits are ranked; of more the
 * newest come first, and every page that did not come to the end says where the next one goes on.
 */
export async function find(asked: Asked, { walked, affordable = AFFORDABLE }: Bounds = {}): Promise<Found> {
  const records = await recordsOf(asked.kind);
  const plan = await planOf(asked, records, affordable);
  const most = mostRanked(asked, records);
  const byDate = asked.after !== null && asked.after.rank === null;
  const ranked = async (): Promise<Found | null> => (byDate ? null : plan.cost <= affordable ? findRanked(asked, most, plan.wordsFirst) : asked.few ? findSample(asked, most) : null);
  const newestFirst = asked.after === null && isCommon(asked, plan, records, most);
  const best = newestFirst ? null : await ranked();
  if (best !== null) return best;
  // What was too much to rank has more hits than were expected.
  const hits = plan.cost > affordable ? plan.hits : Math.max(plan.hits, most);
  const newest = await findNewest(asked, walked ?? stride(asked, hits, records), (walked ?? WALKED[asked.kind]) * WIDEST);
  // The estimate was wrong, or the newest records are about something else: then the index says where the words stand.
  return newestFirst && newest.ids.length < asked.size && newest.next !== null ? ((await ranked()) ?? newest) : newest;
}
