import { currentActor } from "#lib/auth/actor.ts";
import { keepDraft } from "#lib/commands/draft.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { getDraft, listDrafts } from "#lib/queries/draft.ts";
import { draftInput } from "#lib/schema/draft.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { ownAnswer, refusedAnswer } from "../../v1/answer.ts";
import { readJson } from "../../v1/body.ts";

// The desk's forms keep here what is typed. A route, not an action: a page that is being closed can still send it.
export const dynamic = "force-dynamic";

/** Only our own pages write: a form of another site can send neither this origin nor JSON. */
function isOurs(request: Request): boolean {
  const origin = request.headers.get("origin");
  const json = (request.headers.get("content-type") ?? "").startsWith("application/json");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host") && json;
}

type Answer = (actor: UserActor) => Promise<Response>;

/** A page says whose it is: after another person signed in beside it, what is typed into it is not theirs. */
async function asSignedIn(request: Request, answer: Answer): Promise<Response> {
  const actor = await currentActor(request.headers);
  return actor === null || actor.id !== request.headers.get("x-desk-user") ? refusedAnswer(request, [{ code: "signed_out" }]) : answer(actor);
}

const asWriter = (request: Request, answer: Answer): Promise<Response> =>
  isOurs(request) ? asSignedIn(request, answer) : Promise.resolve(refusedAnswer(request, [{ code: "not_allowed" }]));

/** `?prefix=`: what the signed-in person has typed into the forms whose names begin so; of settled forms, that they are. */
export function GET(request: Request): Promise<Response> {
  const prefix = new URL(request.url).searchParams.get("prefix") ?? "";
  return asSignedIn(request, async (actor) => ownAnswer({ drafts: await listDrafts(actor, prefix) }));
}

/** `{form, version, seen, values}`: keeps it, and answers when; 409 with what another tab has written meanwhile. */
export function PUT(request: Request): Promise<Response> {
  return asWriter(request, async (actor) => {
    const body = await readJson(request);
    if (!body.ok) return refusedAnswer(request, body.refusals);
    const input = parseInput(draftInput, body.value);
    if (!input.ok) return refusedAnswer(request, input.refusals);
    const kept = await keepDraft(actor, input.value);
    if (kept.ok) return ownAnswer(kept.value);
    const isStale = kept.refusals.some(({ code }) => code === "stale");
    return isStale ? Response.json({ draft: await getDraft(actor, input.value.form) }, { status: 409 }) : refusedAnswer(request, kept.refusals);
  });
}
