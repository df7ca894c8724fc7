import type { ClaimDraft } from "./claim-draft.ts";
import { isOutlet, sameParty } from "./party.ts";
import type { Reading } from "./reading.ts";
import type { ResponseDraft } from "./response-draft.ts";
import { shared, topicOf } from "./shared.ts";

const REPORT = /(?:^|\s)(?:هذا )?(?:التقرير|المقال|الخبر|الكتاب|الصحيفة|المجلة|القناة)(?=\s|$)/u;

/**
 * Which claims a response answers, as indexes: those in its own words («نفى أن …»), else the one it shares most topic words
 * with, else («ذلك»، «هذه المعلومات») the nearest before it, else the first after it.
 */
export function aboutOf(reading: Reading, response: ResponseDraft, claims: readonly ClaimDraft[]): number[] {
  const own = claims.flatMap(({ by }, at) => (by.some((statement) => response.of.includes(statement)) ? [at] : []));
  if (own.length > 0) return own;
  const others = claims.map((claim, at) => ({ claim, at })).filter(({ claim }) => claim.speaker === null || !sameParty(claim.speaker, response.speaker));
  const from = response.of[0]?.said.start ?? response.start;
  const sentence = reading.tokens[response.of[0]?.found.sentence.from ?? -1]?.start ?? from;
  const topic = topicOf(reading.text.slice(Math.min(from, response.start, sentence), response.end));
  const isReportMeant = REPORT.test(reading.text.slice(Math.min(from, response.start), response.end));
  const ranked = others.map(({ claim, at }) => ({ at, count: shared(topic, claim.topic).count + (isReportMeant && isOutlet(claim.speaker) ? 1 : 0) })).toSorted((a, b) => b.count - a.count);
  const [best] = ranked;
  if (best !== undefined && best.count >= (isReportMeant ? 1 : 2)) return [best.at];
  const nearest = others.findLast(({ claim }) => claim.start <= response.start) ?? others[0];
  return nearest === undefined ? [] : [nearest.at];
}
