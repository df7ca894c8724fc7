/**
 * What each sign is worth for an answer being logged in these words of its party and not in others, fitted beside the table of
 * `sign-weights.ts` on the statements that answer. Kept apart, because what makes something an answer and what makes it the fullest
 * wording of one are not the same: a reporter's denial is nearly always an answer, and is logged where the party is not heard itself.
 */
export const WORDING_WEIGHTS: Readonly<Record<string, number>> = {
  deniesByVerb: 0.07, disputesByVerb: -0.24, says: -0.09, adds: -0.34, clarifies: -0.35, confirms: 0.14, claimsIt: 0.32, asksOrSues: 0.42, quoted: 0.48,
  saidQuoted: 0.37, deniesObject: 0.06, saidOfObject: 0.1, noPosition: -0.42, deniesWeakly: 0.07, weaklyQuoted: 0.1, plainly: 0.41, emphatically: 0.04,
  worded: 0.63, answer: 0.02, drafted: 0, noStance: -0.24, stanceDenies: -0.19, veryShort: 0, overSix: 0.32, overTen: 0.22, overTwentyFive: -0.11,
  implied: -0.27, outlet: 0.22, negated: 0.16, without: -0.4, present: -0.15, points: -0.19, related: 0.17, replies: -0.03, earlier: 0.13, hung: -0.1,
  untrueWord: 0.37, insteadWord: 0.03, rumourWord: -0.03, thisWord: 0.15, selfWord: 0.21, anyWord: 0.09, notWord: -0.04, notTwiceWord: 0.48, ownWord:
  0.33, timeWord: -0.23, becauseWord: 0.06, doneWord: 0.07, deniesWord: 0.06, insteadOpenly: -0.31, rumourOpenly: -0.13, anyOpenly: 0.04, notOpenly:
  -0.08, otherSide: 0.35, wentBefore: 0.09, title: -0.41, lead: -0.31, late: 0.43, first: -0.62, amongMany: 0.01, claims: 0.06, claimant: -0.12,
  withTitle: 0.1, withLead: 0.05, withClaim: 0.05, titleDenies: -0.18, alone: -0.07, firstOfParty: 0.27, deniedBefore: -0.1, quotedAfter: -0.2,
  quoteDeniesElse: -0.41, plainElse: -0.12, strongElse: -0.07, untrueElse: -0.45, answerElse: -0.5, noOtherDenial: 0.27, answerOfOthers: -0.25,
  goesOnInSentence: 0.23, behindDenial: -0.08, partyGoesOn: 0.32, clarifiedNext: 0.25, behindClaim: 0.15,
};
export const WORDING_AT = -0.19;
