/**
 * What each sign is worth for a statement being an answer that an editor would log: a logistic table, fitted by `npm run eval -- --fit
 * --articles DIR` on 937 short articles of newspapers and a radio station, in 559 of which 725 answers were logged. The articles belong to others and stand
 * elsewhere.
 */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
  deniesByVerb: 0.53, disputesByVerb: 0.04, says: 0.06, adds: -0.25, clarifies: 0.12, confirms: -0.42, claimsIt: 0.12, asksOrSues: -0.3,
  quoted: 0.3, saidQuoted: 0.23, deniesObject: -0.01, saidOfObject: -0.24, noPosition: -0.47, deniesWeakly: 0.1, weaklyQuoted: -0.03,
  plainly: 0.47, emphatically: 0.16, worded: 0.98, answer: -0.04, draft: 0.26, noStance: -0.18, stanceDenies: 0.06, veryShort: -0.42,
  overSix: 0.2, overTen: 0.01, overTwentyFive: -0.46, implied: -0.36, outlet: 0.2, negated: -0.13, without: -0.33, present: -0.19,
  points: 0.25, related: 0.27, replies: -0.11, earlier: -0.11, untrueWord: 0.7, insteadWord: 0.24, rumourWord: 0.44, thisWord: 0.25,
  selfWord: 0.3, anyWord: 0.15, notWord: 0.29, notTwiceWord: 0.35, ownWord: 0.46, timeWord: -0.13, becauseWord: -0.03, doneWord: 0.22,
  deniesWord: 0.79, insteadOpenly: 0.32, rumourOpenly: 0.15, anyOpenly: 0.11, notOpenly: -0.14, otherSide: 0.8, wentBefore: -0.09,
  title: -0.81, lead: 0.06, late: 0.52, first: -0.62, amongMany: -0.32, claims: -0.25, claimant: -0.28, withTitle: 0.1, withLead: 0.22,
  withClaim: 0.27, titleDenies: -0.1, alone: -0.12, firstOfParty: 0.04, deniedBefore: -0.08, quotedAfter: -0.55, quoteDeniesElse: -0.36,
  plainElse: -0.4, strongElse: 0.03, untrueElse: -0.34, answerElse: 0.11, onlyDenial: -0.25, answerOfOthers: -0.13,
  goesOnInSentence: 0.28, behindDenial: 0.19, partyGoesOn: 0.24, clarifiedNext: 0.49, behindClaim: 0.14,
};
export const SIGN_AT = -2.44;

/** Where the line is drawn: there nearly as many are missed as are too many, in articles that the fit had not seen. */
export const LEAST_LIKELY = 0.18;
/** How much likelier a second one of a party must be that the rules do not tell apart from its first. */
export const FURTHER = 0.3;
