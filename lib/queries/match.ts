import type { Viewer } from "#lib/domain/actor.ts";
import { done, type Result } from "#lib/domain/result.ts";
import { env } from "#lib/env.ts";
import { paths } from "#lib/paths.ts";
import { matchInput, type MatchInput } from "#lib/schema/match.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { matchClaims } from "#lib/search/match.ts";
import type { Reason } from "#lib/views/match.ts";

/** A logged claim near a text, as outsiders get it. `url` is whole when PUBLIC_URL is set, else a path of this host. */
export type OutsideMatch = {
  readonly claim: { readonly id: string; readonly url: string; readonly statementAr: string };
  readonly score: number;
  readonly reasons: readonly Reason[];
};

/** The published (for the desk: all) claims nearest to a text, best first. */
export async function findMatches(viewer: Viewer, input: MatchInput): Promise<Result<readonly OutsideMatch[]>> {
  const parsed = parseInput(matchInput, input);
  if (!parsed.ok) return parsed;
  const found = await matchClaims(viewer, parsed.value.text, { limit: parsed.value.limit });
  const site = env().PUBLIC_URL ?? "";
  return done(found.map(({ claim, score, reasons }) => ({ claim: { id: claim.shortId, url: site + paths.claim("ar", claim.ref), statementAr: claim.statementAr }, score, reasons })));
}
