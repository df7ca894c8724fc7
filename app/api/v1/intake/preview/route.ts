import { keyActor } from "#lib/auth/key.ts";
import { previewIntake, toOutsiders } from "#lib/queries/intake.ts";
import { answering, ownAnswer, refusedAnswer } from "../../answer.ts";
import { readJson } from "../../body.ts";

export const dynamic = "force-dynamic";

/** `{text}`, `{html}` or `{url}` → what an article says and suggests; stores nothing. Needs a key. */
export const POST = answering(async (request) => {
  const actor = await keyActor(request.headers, "read");
  if (!actor.ok) return refusedAnswer(request, actor.refusals);
  const body = await readJson(request);
  if (!body.ok) return refusedAnswer(request, body.refusals);
  const preview = await previewIntake(actor.value, body.value);
  return preview.ok ? ownAnswer(await toOutsiders(actor.value, preview.value)) : refusedAnswer(request, preview.refusals);
});
