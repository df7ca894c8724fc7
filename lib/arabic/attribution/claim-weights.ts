/**
 * What each sign is worth for a claim that the rules find being one that an editor would log: a logistic table, fitted by `npm run eval -- --fit
 * --articles DIR` on 448 short articles of newspapers and a radio station, in 275 of which 436 claims were logged. The articles belong to others and stand
 * elsewhere.
 */
export const CLAIM_WEIGHTS: Readonly<Record<string, number>> = {
  claimsIt: 0.54, deniesByVerb: 0.33, objectDenied: 0.42, clause: 0.18, quoted: -0.18, noStatement: -0.24, attributed: -0.34,
  inDenial: 0.38, outlet: -0.24, earlier: 0.27, denialBeside: 0.3, toldOnce: -0.4, title: -0.03, lead: 0.39, thisWord: -0.29,
  notWord: -0.3, futureWord: 0.27, numberWord: -0.34, reportBefore: 0.47, spreadBefore: 0.35, accusedBefore: 0.4,
  replyBefore: 0.24, short: -0.2, answersHere: 0.32, ofAnswerer: -0.21, partOfAnswer: 0.31, withTitle: 0.31, withLead: 0.29,
  amongMany: -0.26,
};
export const CLAIM_AT = -0.98;

/** Where the line is drawn: of articles not seen by the fit, hardly a right one is lost there, and where nothing is claimed more than a third fewer are suggested than without a line. */
export const LEAST_CLAIM = 0.2;
