import type { Tx } from "#lib/db/client.ts";
import type { DateBounds } from "#lib/domain/date.ts";
import { quoteOf } from "#lib/domain/quote.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { isPosition } from "#lib/domain/stance.ts";
import type { responseInput } from "#lib/schema/response.ts";
import { edtfOf, readCalendar, readDateField } from "../dates.ts";
import { anchorPassages, type Anchored, type Anchoring } from "../passage.ts";

export type ResponseValue = ReturnType<typeof responseInput.parse>;

/** A response's input after everything that can be judged without writing. */
export type CheckedResponse = {
  readonly value: ResponseValue;
  readonly said: DateBounds;
  readonly event: DateBounds;
  readonly passages: readonly Anchored[];
  readonly quoteAr: string | null;
  readonly quoteOriginal: string | null;
};

const targetKey = (target: ResponseValue["targets"][number]): string => target.claimId ?? target.targetResponseId ?? "";

/** On one target a stance stands once, and at most one of the stances is a position. */
function targetRefusals(value: ResponseValue): Refusal[] {
  const groups = Map.groupBy(value.targets, targetKey);
  return [...groups.values()].flatMap((group): Refusal[] => {
    const stances = group.map(({ stance }) => stance);
    if (new Set(stances).size < stances.length) return [{ code: "same_stance_twice", field: "targets" }];
    return stances.filter(isPosition).length > 1 ? [{ code: "one_position", field: "targets" }] : [];
  });
}

async function knownTargets(tx: Tx, value: ResponseValue, responseId: string | null, refusals: Refusal[]): Promise<void> {
  const claimIds = [...new Set(value.targets.flatMap(({ claimId }) => claimId ?? []))];
  const responseIds = [...new Set(value.targets.flatMap(({ targetResponseId }) => targetResponseId ?? []))];
  const claims = await tx.claim.count({ where: { id: { in: claimIds } } });
  const responses = await tx.response.count({ where: { id: { in: responseIds } } });
  if (claims !== claimIds.length || responses !== responseIds.length) refusals.push({ code: "unknown_record", field: "targets" });
  if (responseId !== null && responseIds.includes(responseId)) refusals.push({ code: "answers_itself", field: "targets" });
}

async function knownParties(tx: Tx, value: ResponseValue, refusals: Refusal[]): Promise<void> {
  for (const field of ["responderId", "onBehalfOfId", "translationOutletId"] as const) {
    const id = value[field];
    if (id === null) continue;
    const party = await tx.party.findUnique({ where: { id }, select: { id: true } });
    if (party === null) refusals.push({ code: "unknown_record", field });
  }
}

/**
 * With wording direct, the quote is exactly its passages' text, in the source's language; another text is refused
 * (domain rule "Response"). Without a passage the typed quote stands, and publishing asks for the reason.
 */
function quotesOf(value: ResponseValue, { passages, languages }: Anchoring, refusals: Refusal[]) {
  const typed = { quoteAr: value.quoteAr, quoteOriginal: value.quoteOriginal };
  if (value.wording !== "direct" || passages.length === 0) return typed;
  const quote = quoteOf(passages.map(({ exact }) => exact));
  const field = languages.has("ar") ? "quoteAr" : "quoteOriginal";
  if (typed[field] !== null && typed[field] !== quote) refusals.push({ code: "quote_not_in_source", field });
  return { ...typed, [field]: quote };
}

/** Judges a response before it is written; everything wrong is pushed onto `refusals` beside its field. */
export async function checkResponse(tx: Tx, value: ResponseValue, responseId: string | null, refusals: Refusal[]): Promise<CheckedResponse> {
  const calendar = await readCalendar(tx);
  const said = readDateField(calendar, "saidOn", value.saidOn, refusals);
  const event = readDateField(calendar, "eventOn", value.eventOn, refusals, true);
  refusals.push(...targetRefusals(value));
  await knownTargets(tx, value, responseId, refusals);
  await knownParties(tx, value, refusals);
  const anchoring = await anchorPassages(tx, value.passages, refusals);
  return { value, said, event, passages: anchoring.passages, ...quotesOf(value, anchoring, refusals) };
}

/** The response's own columns, ready to be written. */
export function responseColumns({ value, said, event, quoteAr, quoteOriginal }: CheckedResponse) {
  const { passages: _passages, targets: _targets, saidOn: _said, eventOn: _event, ...rest } = value;
  return {
    ...rest,
    quoteAr,
    quoteOriginal,
    saidOn: edtfOf(said),
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    eventOn: edtfOf(event),
    eventEarliest: event.earliest,
    eventLatest: event.latest,
  };
}
