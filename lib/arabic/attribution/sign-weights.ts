/**
 * What each sign is worth for a statement being an answer of which an editor would log some wording: a logistic table, fitted by `npm run
 * eval -- --fit --articles DIR`, first on 937 short articles of newspapers and a radio station, then, held near that, on 718 articles of
 * agencies, sites and newspapers, 475 of them read by editors who chose a party's words as the samples' editor does and noted in which other
 * words the answer might have been logged. The articles belong to others and stand elsewhere.
 */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
  deniesByVerb: 0.64, disputesByVerb: -0.69, says: -0.31, adds: -0.43, clarifies: -0.01, confirms: 0.17, claimsIt: -0.08, asksOrSues: 0.54, quoted:
  0.86, saidQuoted: -0.09, deniesObject: -0.3, saidOfObject: -0.46, noPosition: -0.62, deniesWeakly: 0.38, weaklyQuoted: -0.44, plainly: 0.39,
  emphatically: -0.03, worded: 0.94, answer: 0.18, drafted: -0.08, noStance: -0.4, stanceDenies: -0.37, veryShort: -0.66, overSix: 0.31, overTen: -0.2,
  overTwentyFive: -0.75, implied: -0.5, outlet: -0.07, negated: -0.14, without: 0.55, present: -0.24, points: 0.42, related: 0.4, replies: 0, earlier:
  -0.49, hung: -0.42, untrueWord: 1.01, insteadWord: -0.04, rumourWord: 0.84, thisWord: -0.03, selfWord: 0.13, anyWord: 0.29, notWord: 0.5,
  notTwiceWord: 0.12, ownWord: 0.84, timeWord: -0.07, becauseWord: 0.11, doneWord: 0.14, deniesWord: 1.29, insteadOpenly: 0.03, rumourOpenly: -0.04,
  anyOpenly: 0.4, notOpenly: -0.46, otherSide: 0.79, wentBefore: -0.51, title: -1.64, lead: 0.21, late: -1.13, first: -0.79, amongMany: -0.87, claims:
  -0.25, claimant: -0.28, withTitle: -0.11, withLead: 0.64, withClaim: 0.15, titleDenies: -0.04, alone: -0.2, firstOfParty: 0.19, deniedBefore: 0.18,
  quotedAfter: -0.02, quoteDeniesElse: -0.47, plainElse: -0.33, strongElse: 0.25, untrueElse: 0.15, answerElse: 1.01, noOtherDenial: -0.38,
  answerOfOthers: 0.53, goesOnInSentence: 0.59, behindDenial: 0.44, partyGoesOn: 0.01, clarifiedNext: 0.14, behindClaim: 0.31,
};
export const SIGN_AT = -0.33;

/** Where the line is drawn: in articles with answers, not seen by the fit, nearly as many are missed there as are too many. */
export const LEAST_LIKELY = 0.2;
/** How much likelier one must be that no rule finds and that takes no stance: below it, on 448 articles that the table was not fitted on, three of 25 were right. */
export const UNFOUND = 0.08;
/** How much likelier one that no rule chose must be beside another of its party. */
export const FURTHER = 0.27;
