"use server";

import { z } from "zod";
import { INTENTS, type FormState } from "#components/desk/form/state.ts";
import { storedResponse, typedResponse, type Fields } from "#components/desk/record/stored.ts";
import { logResponse, updateResponse } from "#lib/commands/response.ts";
import { changeResponseState } from "#lib/commands/state.ts";
import { responseGaps } from "#lib/domain/editorial.ts";
import { CHANNELS, WORDINGS } from "#lib/domain/kinds.ts";
import { done } from "#lib/domain/result.ts";
import { STANCES } from "#lib/domain/stance.ts";
import { paths } from "#lib/paths.ts";
import { getDeskResponse } from "#lib/queries/desk/response.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { responseInput, type ResponseInput } from "#lib/schema/response.ts";
import { passageInput } from "#lib/schema/shared.ts";
import type { DeskResponse } from "#lib/views/desk.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, leftOutIn, list, maybeOneOf, oneOf, pressOf, seenIn, text, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { saveNew, withKept } from "./support/save.ts";
import { stateOf } from "./support/state.ts";
import { withVersions } from "./support/versions.ts";

const LANGUAGES = ["ar", "en", "ru", "fr", "fa", "he", "tr", "other"] as const;
const TRANSLATORS = ["outlet", "newsroom", "machine"] as const;

const targetShape = z.array(
  z.object({ claimId: z.string().optional(), targetResponseId: z.string().optional(), stance: z.enum(STANCES), scope: z.string() }),
);

async function responseOf(data: FormData): Promise<ResponseInput> {
  const date = await dateReader(data);
  const language = oneOf(LANGUAGES, text(data, "language"));
  return {
    responderId: text(data, "responderId"),
    onBehalfOfId: text(data, "onBehalfOfId"),
    capacity: text(data, "capacity"),
    capacityEn: text(data, "capacityEn"),
    saidOn: date("saidOn"),
    eventOn: date("eventOn"),
    channel: maybeOneOf(CHANNELS, text(data, "channel")),
    wording: oneOf(WORDINGS, text(data, "wording")),
    language,
    quoteAr: text(data, "quoteAr"),
    quoteOriginal: text(data, "quoteOriginal"),
    translationBy: maybeOneOf(TRANSLATORS, text(data, "translationBy")),
    translationFrom: language === "ar" ? "" : language,
    summaryAr: text(data, "summaryAr"),
    summaryEn: text(data, "summaryEn"),
    targets: list(data, "targets", targetShape),
    passages: list(data, "passages", z.array(passageInput)),
    noPassageReason: text(data, "noPassageReason"),
  };
}

const orNull = (value: string | null | undefined): string | null => (value === undefined || value === "" ? null : value);

const gapsOf = (response: ResponseInput) =>
  responseGaps({
    responderId: orNull(response.responderId),
    targets: response.targets?.length ?? 0,
    saidOn: orNull(response.saidOn),
    passages: response.passages?.length ?? 0,
    noPassageReason: orNull(response.noPassageReason),
  });

/** Logs a response as a draft, into review, or published at once. */
export async function logResponseAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const input = await responseOf(data);
  const result = await saveNew({
    intent: oneOf(INTENTS, text(data, "intent")),
    gaps: () => gapsOf(input),
    leftOut: leftOutIn(data),
    log: (gaps) => logResponse(actor, input, pressOf(data), { seen: seenIn(data), gaps }),
    move: (step) => changeResponseState(actor, step),
  });
  return withKept(await answer(previous, data, result, ({ shortId }) => paths.desk.response(localeOf(data), shortId)), result);
}

/** What the form does not show, an edit leaves as it is. */
const unshown = (stored: DeskResponse | null, input: ResponseInput) =>
  stored === null
    ? {}
    : {
        demo: stored.demo,
        translationOutletId: stored.translationOutletId,
        // The form shows a typed quote only where no passage gives it.
        quoteAr: (input.passages?.length ?? 0) > 0 && input.wording === "paraphrase" ? stored.quoteAr : (input.quoteAr ?? null),
      };

/** Where a passage gives the quote, the passages say what differs. */
function fieldsShown(stored: DeskResponse, { passages }: ResponseInput): Fields {
  const { quoteAr, ...fields } = storedResponse(stored);
  return (passages?.length ?? 0) > 0 || quoteAr === undefined ? fields : { ...fields, quoteAr };
}

/** Changes a response; a stale save comes back with what is stored now. */
export async function updateResponseAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const given = await responseOf(data);
  const input = { ...given, ...unshown(await getDeskResponse(actor, shortId), given) };
  const result = await updateResponse(actor, {
    ...input,
    id: text(data, "id"),
    expected: whole(data, "expected"),
    change: maybeOneOf(["typo", "correction"] as const, text(data, "change")),
    why: text(data, "why"),
  });
  const state = await answer(previous, data, result, () => paths.desk.response(localeOf(data), shortId));
  const now = state.kind === "stale" ? await getDeskResponse(actor, shortId) : null;
  const typed = parseInput(responseInput, input);
  return withVersions(state, data, actor, {
    stored: now === null ? null : { revision: now.revision, fields: fieldsShown(now, given) },
    typed: typed.ok ? done(typedResponse(typed.value)) : typed,
  });
}

/** Submits, sends back, publishes, withdraws, discards or restores a response. */
export async function responseStateAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await changeResponseState(actor, stateOf(data)), ({ shortId }) => paths.desk.response(localeOf(data), shortId));
}
