import { READER } from "#lib/domain/actor.ts";
import { findMatches } from "#lib/queries/match.ts";
import { publicAnswer, refusedAnswer } from "../../answer.ts";

export const dynamic = "force-dynamic";

/** "Already logged?" of what is published: `?text=&limit=`, best first. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const result = await findMatches(READER, { text: searchParams.get("text"), limit: searchParams.get("limit") });
  return result.ok ? publicAnswer(request, { matches: result.value }) : refusedAnswer(request, result.refusals);
}
