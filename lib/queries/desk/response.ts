import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskResponse, DeskTarget, TargetHit } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { CLAIM_HIT, PASSAGE, RESPONSE_HIT, STATE, claimHit, deskPassage, responseHit } from "./rows.ts";

const RESPONSE = {
  ...STATE,
  responder: { select: PARTY },
  onBehalfOf: { select: PARTY },
  capacity: true,
  capacityEn: true,
  saidOn: true,
  eventOn: true,
  channel: true,
  wording: true,
  language: true,
  quoteAr: true,
  quoteOriginal: true,
  translationBy: true,
  translationFrom: true,
  translationOutletId: true,
  summaryAr: true,
  summaryEn: true,
  noPassageReason: true,
  demo: true,
  targets: {
    select: { stance: true, scope: true, claim: { select: CLAIM_HIT }, targetResponse: { select: RESPONSE_HIT } },
    orderBy: { id: "asc" },
  },
  passages: { select: { passage: { select: PASSAGE } }, orderBy: { position: "asc" } },
} as const;

const readRow = (shortId: string) => db.response.findUnique({ where: { shortId }, select: RESPONSE });
type TargetRow = NonNullable<Awaited<ReturnType<typeof readRow>>>["targets"][number];

function targetOf({ claim, targetResponse }: TargetRow): TargetHit | null {
  if (claim !== null) return claimHit(claim);
  return targetResponse === null ? null : responseHit(targetResponse);
}

/** Stances on the same target stand together, in the order in which they were given. */
function grouped(rows: readonly TargetRow[]): DeskTarget[] {
  const found = rows.flatMap((row) => {
    const target = targetOf(row);
    return target === null ? [] : [{ target, stance: row.stance, scope: row.scope }];
  });
  return [...Map.groupBy(found, ({ target }) => target.id).values()].flatMap((group) => {
    const target = group[0]?.target;
    return target === undefined ? [] : [{ target, stances: group.map(({ stance, scope }) => ({ stance, scope })) }];
  });
}

/** A response with what it answers, in any state; null for readers and unknown ids. */
export async function getDeskResponse(viewer: Viewer, shortId: string): Promise<DeskResponse | null> {
  if (!mayReadDrafts(viewer)) return null;
  const row = await readRow(shortId);
  if (row === null) return null;
  const { targets, passages, ...response } = row;
  return { ...response, targets: grouped(targets), passages: passages.map(deskPassage) };
}
