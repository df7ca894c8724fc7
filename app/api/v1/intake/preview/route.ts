import { keyActor } from "#lib/auth/key.ts";
import { previewIntake, toOutsiders } from "#lib/queries/intake.ts";
import { answering, methodsOf, ownAnswer, refusedAnswer } from "../../answer.ts";
import { readJson } from "../../body.ts";

export const dynamic = "force-dynamic";

/** `{text}`, `{html}` or `{url}` → what an article says and suggests; stores nothing. Needs a key. As at the desk, a text may have `MAX_PASTE` characters, a page `MAX_HTML`, the whole request `MAX_BODY` bytes. */
export const POST = answering(async (request) => {
  const actor = await keyActor(request.headers, "read");
  if (!actor.ok) return refusedAnswer(request, actor.refusals);
  const body = await readJson(request);
  if (!body.ok) return refusedAnswer(request, body.refusals);
  const preview = await previewIntake(actor.value, body.value);
  return preview.ok ? ownAnswer(await toOutsiders(actor.value, preview.value)) : refusedAnswer(request, preview.refusals);
});

const { options, other } = methodsOf("POST");
export { options as OPTIONS, other as GET, other as PUT, other as PATCH, other as DELETE };
