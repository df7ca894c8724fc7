import { ownAnswer, refusedAnswer } from "../../../v1/answer.ts";
import { readJson } from "../../../v1/body.ts";
import { asOurs } from "../../ours.ts";
import { QUESTIONS } from "../questions.ts";

// A route, not an action: actions wait for each other, and a slow search must not hold back the next one, or a save.
export const dynamic = "force-dynamic";

type Context = { readonly params: Promise<{ readonly what: string }> };

/** A question of the desk, as JSON; POST, since what is being typed does not belong into anybody's log of addresses. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return asOurs(request, async (actor) => {
    const ask = QUESTIONS.get((await params).what);
    if (ask === undefined) return refusedAnswer(request, [{ code: "unknown_record" }]);
    const body = await readJson(request);
    if (!body.ok) return refusedAnswer(request, body.refusals);
    const found = await ask(actor, body.value);
    return found === null ? refusedAnswer(request, [{ code: "body_invalid" }]) : ownAnswer(found);
  });
}
