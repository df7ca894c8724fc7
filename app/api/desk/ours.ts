import { currentActor } from "#lib/auth/actor.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { answering, refusedAnswer } from "../v1/answer.ts";

type Answer = (actor: UserActor) => Promise<Response>;

/** Only our own pages ask so: a form of another site can send neither this origin nor JSON. */
function isOurs(request: Request): boolean {
  const origin = request.headers.get("origin");
  const json = (request.headers.get("content-type") ?? "").startsWith("application/json");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host") && json;
}

/**
 * Answers whoever is signed in. A page says whose it is: after another person signed in beside it, what is typed into it
 * is not theirs. Refused: `signed_out`.
 */
export async function asSignedIn(request: Request, answer: Answer): Promise<Response> {
  const actor = await currentActor(request.headers);
  return actor === null || actor.id !== request.headers.get("x-desk-user") ? refusedAnswer(request, [{ code: "signed_out" }]) : answering(() => answer(actor))(request);
}

/** The same for what carries a body. Refused besides: `not_allowed` for the pages of others. */
export const asOurs = (request: Request, answer: Answer): Promise<Response> =>
  isOurs(request) ? asSignedIn(request, answer) : Promise.resolve(refusedAnswer(request, [{ code: "not_allowed" }]));
