import { expect, it } from "vitest";
import { createParty } from "#lib/commands/party.ts";
import { logResponse } from "#lib/commands/response.ts";
import { aClaim, editor, must, unique } from "#lib/commands/testing.ts";
import { READER } from "#lib/domain/actor.ts";
import { similarResponses } from "./responses.ts";

it("finds what the same speaker said in nearly these words, told by another article", async () => {
  const claim = await aClaim();
  const [speaker, other] = [must(await createParty(editor, { kind: "person", nameAr: unique("وفاء") })), must(await createParty(editor, { kind: "person", nameAr: unique("سميح") }))];
  const say = (responderId: string, summaryAr: string) =>
    logResponse(editor, { responderId, summaryAr, wording: "paraphrase", targets: [{ claimId: claim.id, stance: "denies" }], noPassageReason: "قيل في بث" });
  const same = must(await say(speaker.id, "نفت أن تكون المياه ملوثة في المدينة"));
  must(await say(speaker.id, "طالبت بزيادة أجور العمال"));
  must(await say(other.id, "نفى أن تكون المياه ملوثة في المدينة"));
  const found = await similarResponses(editor, "إن مياه المدينة ليست ملوّثة", speaker.id);
  expect(found.map(({ id }) => id)).toEqual([same.id]);
  expect(await similarResponses(READER, "إن مياه المدينة ليست ملوّثة", speaker.id)).toEqual([]);
});
