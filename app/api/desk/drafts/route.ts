import { keepDraft } from "#lib/commands/draft.ts";
import { getDraft, listDrafts } from "#lib/queries/draft.ts";
import { draftInput } from "#lib/schema/draft.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { ownAnswer, refusedAnswer } from "../../v1/answer.ts";
import { readJson } from "../../v1/body.ts";
import { asOurs, asSignedIn } from "../ours.ts";

// The desk's forms keep here what is typed. A route, not an action: a page that is being closed can still send it.
export const dynamic = "force-dynamic";

/** `?prefix=`: what the signed-in person has typed into the forms whose names begin so; of settled forms, that they are. */
export function GET(request: Request): Promise<Response> {
  const prefix = new URL(request.url).searchParams.get("prefix") ?? "";
  return asSignedIn(request, async (actor) => ownAnswer({ drafts: await listDrafts(actor, prefix) }));
}

/** `{form, version, seen, values}`: keeps it, and answers when; 409 with what another tab has written meanwhile. */
export function PUT(request: Request): Promise<Response> {
  return asOurs(request, async (actor) => {
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
