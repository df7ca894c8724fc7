"use server";

import { z } from "zod";
import { INTENTS, type FormState } from "#components/desk/form/state.ts";
import { storedClaim } from "#components/desk/record/stored.ts";
import { logClaim, updateClaim } from "#lib/commands/claim.ts";
import { changeClaimState } from "#lib/commands/state.ts";
import { claimGaps } from "#lib/domain/editorial.ts";
import { CHANNELS } from "#lib/domain/kinds.ts";
import { paths } from "#lib/paths.ts";
import { getDeskClaim } from "#lib/queries/desk/claim.ts";
import { claimInput, type ClaimInput } from "#lib/schema/claim.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { passageInput } from "#lib/schema/shared.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, flag, leftOutIn, list, maybeOneOf, oneOf, pressOf, seenIn, text, texts, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { saveNew, withKept } from "./support/save.ts";
import { stateOf } from "./support/state.ts";
import { withVersions } from "./support/versions.ts";

async function claimOf(data: FormData): Promise<ClaimInput> {
  const date = await dateReader(data);
  const unattributed = flag(data, "unattributed");
  return {
    statementAr: text(data, "statementAr"),
    statementEn: text(data, "statementEn"),
    claimantId: unattributed ? "" : text(data, "claimantId"),
    unattributed,
    saidOn: date("saidOn"),
    eventOn: date("eventOn"),
    channel: maybeOneOf(CHANNELS, text(data, "channel")),
    parentId: text(data, "parentId"),
    raisedById: text(data, "raisedById"),
    aboutIds: texts(data, "aboutIds"),
    passages: list(data, "passages", z.array(passageInput)),
    noPassageReason: text(data, "noPassageReason"),
  };
}

const orNull = (value: string | null | undefined): string | null => (value === undefined || value === "" ? null : value);

const gapsOf = (claim: ClaimInput) =>
  claimGaps({
    statementAr: claim.statementAr,
    claimantId: orNull(claim.claimantId),
    unattributed: claim.unattributed === true,
    saidOn: orNull(claim.saidOn),
    passages: claim.passages?.length ?? 0,
    noPassageReason: orNull(claim.noPassageReason),
  });

/** Logs a claim as a draft, into review, or published at once. */
export async function logClaimAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const input = await claimOf(data);
  const result = await saveNew({
    intent: oneOf(INTENTS, text(data, "intent")),
    gaps: () => gapsOf(input),
    leftOut: leftOutIn(data),
    log: (gaps) => logClaim(actor, input, pressOf(data), { seen: seenIn(data), gaps }),
    move: (step) => changeClaimState(actor, step),
  });
  return withKept(await answer(previous, data, result, ({ shortId }) => paths.desk.claim(localeOf(data), shortId)), result);
}

/** Changes a claim; a stale save comes back with what is stored now. */
export async function updateClaimAction(shortId: string, previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const stored = await getDeskClaim(actor, shortId);
  const input = await claimOf(data);
  const result = await updateClaim(actor, {
    ...input,
    demo: stored?.demo ?? false,
    id: text(data, "id"),
    expected: whole(data, "expected"),
    change: maybeOneOf(["typo", "correction"] as const, text(data, "change")),
    why: text(data, "why"),
  });
  const state = await answer(previous, data, result, () => paths.desk.claim(localeOf(data), shortId));
  const now = state.kind === "stale" ? await getDeskClaim(actor, shortId) : null;
  return withVersions(state, data, actor, { stored: now === null ? null : { revision: now.revision, fields: storedClaim(now) }, typed: parseInput(claimInput, input) });
}

/** Submits, sends back, publishes, withdraws, discards or restores a claim. */
export async function claimStateAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await changeClaimState(actor, stateOf(data)), ({ shortId }) => paths.desk.claim(localeOf(data), shortId));
}
