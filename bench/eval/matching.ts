import { READER } from "#lib/domain/actor.ts";
import { compareAll, matchClaims } from "#lib/search/match.ts";
import type { Post } from "./files.ts";
import type { Answer } from "./ranking.ts";

const DEPTH = 10;

/** Asks "already logged?" for every post that has something to find. `ids`: stored id → the corpus' own. */
export async function askAll(posts: readonly Post[], ids: ReadonlyMap<string, string>): Promise<Answer[]> {
  const known = new Set(ids.values());
  const answers: Answer[] = [];
  for (const post of posts) {
    const relevant = (post.relevant_in_corpus ?? post.relevant).filter((id) => known.has(id));
    if (relevant.length > 0) answers.push(await ask(post, relevant, ids));
  }
  return answers;
}

async function ask(post: Post, relevant: readonly string[], ids: ReadonlyMap<string, string>): Promise<Answer> {
  const from = performance.now();
  const matches = await matchClaims(READER, post.text, { limit: DEPTH });
  const ms = performance.now() - from;
  return { id: post.id, text: post.text, relevant, ms, found: matches.flatMap(({ claim }) => ids.get(claim.id) ?? []) };
}

/** The share of posts of which a right claim is among those compared: what the ranking cannot mend. */
export async function comparedAtAll(posts: readonly Post[], ids: ReadonlyMap<string, string>): Promise<number> {
  const known = new Set(ids.values());
  const asked = posts.map(({ text, relevant, relevant_in_corpus: there }) => ({ text, right: (there ?? relevant).filter((id) => known.has(id)) })).filter(({ right }) => right.length > 0);
  let reached = 0;
  for (const { text, right } of asked) if ((await compareAll(READER, text)).some(({ id }) => right.includes(ids.get(id) ?? ""))) reached += 1;
  return reached / Math.max(1, asked.length);
}
