"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { addReport } from "#lib/commands/report.ts";
import { STRENGTHS } from "#lib/domain/kinds.ts";
import { paths } from "#lib/paths.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, oneOf, pressOf, text, texts } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";

/** Adds a hop to a claim's chain. The carrier's kind says whether it is an outlet or another party. */
export async function addReportAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const date = await dateReader(data);
  const outlet = text(data, "carrierKind") !== "party";
  const report = {
    claimId: text(data, "claimId"),
    outletId: outlet ? text(data, "carrierId") : "",
    partyId: outlet ? "" : text(data, "carrierId"),
    articleId: text(data, "articleId"),
    sourceId: text(data, "sourceId"),
    onAuthorityOf: texts(data, "onAuthorityOf"),
    verb: text(data, "verb"),
    strength: oneOf(STRENGTHS, text(data, "strength")),
    on: date("on"),
  };
  const result = await addReport(actor, report, pressOf(data));
  if (result.ok) return answer(previous, data, result, () => `${paths.desk.claim(localeOf(data), shortId)}#chain`);
  const refusals = result.refusals.map((refusal) => (refusal.field === "outletId" || refusal.field === "partyId" ? { ...refusal, field: "carrierId" } : refusal));
  return refused(previous, data, refusals);
}
