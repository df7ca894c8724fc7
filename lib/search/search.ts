import type { Viewer } from "#lib/domain/actor.ts";
import type { SearchAnswer, SearchFilters } from "#lib/views/search.ts";
import { answerTo, hasHits, kindsOf, type Asked, type Hits } from "./answer.ts";
import { chosenNames, identified } from "./chosen.ts";
import { NO_FACETS } from "./facets.ts";
import { rarestFirst } from "./frequency.ts";
import { wordToLeaveOut } from "./leave-out.ts";
import { readManner, without, type Manner } from "./manner.ts";
import { namedBy, type Named } from "./names.ts";
import { parseQuery } from "./query.ts";
import { settled } from "./settle.ts";
import { widen } from "./widen.ts";

/** Hits on a page of one kind, and of each kind where all are shown. */
const PAGE = 20;
const EACH = 5;

type Told = Hits & Pick<SearchAnswer, "widened" | "leftOut">;

const NOBODY: Named = new Map();

const NOTHING: SearchAnswer = { asked: false, widened: false, leftOut: null, unread: [], sections: [], facets: NO_FACETS, chosen: [], facetsOfPart: false };

/** Near spellings beside the words. They are counted among drafts too: that there are any is said only where this viewer may see what has them. */
async function withNear(asked: Asked): Promise<Told | null> {
  const query = await widen(asked.query);
  if (query === null) return null;
  const hits = await answerTo({ ...asked, query, named: NOBODY, weighed: await rarestFirst(query, NOBODY), manner: "near" });
  return hasHits(hits) ? { ...hits, widened: true, leftOut: null } : null;
}

/** All words but the one at a place. */
async function withoutWord(asked: Asked, at: number | null): Promise<Told | null> {
  const rest = at === null ? null : without(asked.query, at);
  if (at === null || rest === null) return null;
  const hits = await answerTo({ ...asked, query: rest.query, weighed: await rarestFirst(rest.query, asked.named), manner: { without: at } });
  return hasHits(hits) ? { ...hits, widened: false, leftOut: rest.word } : null;
}

/** As the page before was asked, so is the one that goes on from it; null where it cannot be, or finds nothing. */
async function goOn(asked: Asked, manner: Manner): Promise<Told | null> {
  return manner === "typed" ? null : manner === "near" ? withNear(asked) : withoutWord(asked, manner.without);
}

async function tell(asked: Asked, manner: Manner, mayLose: boolean): Promise<Told> {
  const further = await goOn(asked, manner);
  if (further !== null) return further;
  const typed: Told = { ...(await answerTo(asked)), widened: false, leftOut: null };
  // A page past the last one is empty, not misspelled.
  if (hasHits(typed) || asked.cursor !== undefined) return typed;
  const [near, at] = await Promise.all([withNear(asked), mayLose ? wordToLeaveOut({ ...asked, kinds: kindsOf(asked.filters) }) : null]);
  return near ?? (await withoutWord(asked, at)) ?? typed;
}

type Question = { readonly filters: SearchFilters; readonly cursor: string | undefined; readonly limit: number | undefined; /** A word may be left out. */ readonly mayLose: boolean };

async function answer(viewer: Viewer, typed: string, { filters, cursor, limit, mayLose }: Question): Promise<SearchAnswer> {
  const parsed = parseQuery(typed);
  if (parsed.groups.length === 0) return NOTHING;
  const { manner, cursor: place } = readManner(cursor);
  const [{ query, counted }, named, byId, chosen] = await Promise.all([settled(parsed), namedBy(viewer, parsed), identified(filters), chosenNames(viewer, filters)]);
  const weighed = await rarestFirst(query, named, counted);
  const size = limit ?? (filters.kind === undefined ? EACH : PAGE);
  return { asked: true, chosen, unread: query.unread, ...(await tell({ viewer, query, named, weighed, manner: "typed", filters: byId, cursor: place, size }, manner, mayLose)) };
}

/**
 * Claims, responses, parties, articles and dossiers that hold what was typed, in any spelling and form (see `parseQuery`).
 * Without a kind the best few of each; with one, pages of `limit` (1–100) by `cursor` (`next` of the page before). Work is bounded:
 * of very common words the newest hits come, facets count some hundred hits and say so, and of very many words the first ones are looked for. When nothing is found, near spellings are tried, then
 * all words but one (see `wordToLeaveOut`); the answer says so, and its further pages are asked in the same way.
 */
export const search = (viewer: Viewer, typed: string, filters: SearchFilters = {}, cursor?: string, limit?: number): Promise<SearchAnswer> =>
  answer(viewer, typed, { filters, cursor, limit, mayLose: true });

/** The best few of every kind that hold all words: for a list that has no place to say that one was left out. */
export const searchWhole = (viewer: Viewer, typed: string): Promise<SearchAnswer> => answer(viewer, typed, { filters: {}, cursor: undefined, limit: undefined, mayLose: false });
