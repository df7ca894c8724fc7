import { monthNames, monthOf } from "#lib/domain/date/months.ts";

// French, and what agencies write without the article: «12 تشرين ثاني».
const MORE: ReadonlyMap<string, number> = new Map([
  ...["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"].map((name, at) => [name, at + 1] as const),
  ["تشرين اول", 10], ["تشرين ثاني", 11], ["تشرين ثان", 11], ["كانون اول", 12], ["كانون ثاني", 1], ["كانون ثان", 1],
]);

const longestFirst = [...monthNames, ...MORE.keys()].toSorted((a, b) => b.length - a.length);

/** Pattern of one folded month name as a whole word. */
export const MONTH_NAME = `(?:${longestFirst.join("|")})(?!\\p{L})`;

/** Pattern of a month named once or twice, in three groups: «إبريل/نيسان», «آب (أغسطس)», «أكتوبر تشرين الأول». */
export const MONTH = `(${MONTH_NAME})(?: ?[/(\\\\-] ?(${MONTH_NAME})(?: ?\\))?| (${MONTH_NAME}))?`;

/** 1–12 of the groups of `MONTH`; null where two names tell two months. */
export function monthNamed(first: string, ...more: readonly (string | undefined)[]): number | null {
  const months = [first, ...more].flatMap((name) => (name === undefined ? [] : [monthOf(name) ?? MORE.get(name) ?? null]));
  const [month] = months;
  return month !== undefined && months.every((other) => other === month) ? month : null;
}
