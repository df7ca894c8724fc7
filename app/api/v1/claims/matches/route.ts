import { keyActor } from "#lib/auth/key.ts";
import { admitVisitor } from "#lib/auth/visitor.ts";
import { READER } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { findMatches } from "#lib/queries/match.ts";
import { answering, methodsOf, publicAnswer, refusedAnswer } from "../../answer.ts";

export const dynamic = "force-dynamic";

/** No key is needed; whoever sends one is counted by it, and told when it is none. */
const admitted = (headers: Headers): Promise<Result<unknown>> => (headers.has("authorization") ? keyActor(headers, "read") : Promise.resolve(admitVisitor(headers)));

/** "Already logged?" of what is published: `?text=&limit=`, best first. */
export const GET = answering(async (request) => {
  const entry = await admitted(request.headers);
  if (!entry.ok) return refusedAnswer(request, entry.refusals);
  const { searchParams } = new URL(request.url);
  const result = await findMatches(READER, { text: searchParams.get("text"), limit: searchParams.get("limit") });
  return result.ok ? publicAnswer(request, { matches: result.value }) : refusedAnswer(request, result.refusals);
});

const { options, other } = methodsOf("GET", "HEAD");
export { options as OPTIONS, other as POST, other as PUT, other as PATCH, other as DELETE };
