import { creditOf } from "./credits.ts";
import { datelineOf, openingOf } from "./datelines.ts";
import type { Reason } from "./rules.ts";
import { shortcodesOf, withoutShortcodes } from "./shortcodes.ts";

/** What stays of a line of the story, what was cut off its edges (joined by « … »), and why; null when nothing was. */
export type Trimmed = { readonly rest: string; readonly cut: string; readonly reason: Reason | null };

const MACHINE_DATE = /^date \d{4}(?:-\d{2}){0,2}(?: \d{2}:\d{2})?\s/u;
// «04:46 - 11 مايو 2020رفضت …»: a stamp without a space behind it.
const GLUED_DATE = /^(?:\d{1,2}:\d{2}\s?[-\u2013|]\s?)?\d{1,2}\s\p{L}{3,9}(?:\s\p{L}{3,8})?\s(?:19|20)\d{2}(?=\p{L}{3,}\s\p{L}+\s\p{L}+)/u;
// «[25/10/2024, 12:30] أبو علي: …»: a message as a chat copies it; who sent it stays.
const MESSAGE = /^(?:\[[\p{Nd}/:.,،\s صمAPM-]{10,30}\]\s|\p{Nd}{1,2}\/\p{Nd}{1,2}\/\p{Nd}{4}[,،]? \p{Nd}{1,2}:\p{Nd}{2}(?: [صم])? - )(?=\p{L}[^:]{1,40}:\s)/u;
const TWEET_END = /(?:[.\s]{0,5}#[\p{L}\p{M}\p{N}_]{1,60}?)?[.\s]{0,5}pic\.twitter\.com\/\w{1,20}\s?[—–-]\s.{1,60}\(@\w{1,30}\)\s?\p{L}{1,12} \d{1,2}, \d{4}$/u;
const PICTURE_END = /\spic\.twitter\.com\/\w{1,20}$/u;
// «… الحكومة. سمات لبنان النفط», «… أمس. رابط الخبر بصحيفة الضفة: …»: hung behind the last full stop.
const TAGS_END = /(?<=[.!؟”"»])\s(?:سمات|الوسوم|وسوم|كلمات دلالية|الكلمات الدلالية|كلمات مفتاحية|الكلمات المفتاحية|Tags)\s?:?\s(?:[^\s.:؟!]{1,40}\s?){1,16}$/u;
const LINK_END = /\sرابط الخبر (?:بصحيفة|في|على|ب)\s?[^.:]{2,30}:.{3,160}$/u;

type Finds = (line: string) => readonly string[];

const BEGINNINGS: readonly (readonly [Reason, Finds])[] = [
  ["date_line", (line) => MACHINE_DATE.exec(line) ?? GLUED_DATE.exec(line) ?? []],
  ["layout", (line) => MESSAGE.exec(line) ?? []],
  ["dateline", datelineOf],
  ["dateline", openingOf],
  // «نابلس - الضفة الإخباري - كشف …»: the place, then who tells it.
  ["dateline", openingOf],
];

const ENDINGS: readonly (readonly [Reason, Finds])[] = [
  ["embed", (line) => (line.includes("pic.twitter.com/") ? (TWEET_END.exec(line) ?? PICTURE_END.exec(line) ?? []) : [])],
  ["source_line", creditOf],
  ["tags", (line) => TAGS_END.exec(line) ?? []],
  ["repeated_title", (line) => LINK_END.exec(line) ?? []],
];

/** In letters: no edge is longer, so only the ends of a long line are read. */
const LONGEST = 600;

/** Cuts off what hangs on the edges of a line of the story: never a sentence of it, and never all of it. */
export function trimmed(line: string): Trimmed {
  let rest = line;
  const cuts: string[] = [];
  const reasons: Reason[] = [];
  const take = (reason: Reason, found: readonly string[]): number => {
    if (found.length > 0) reasons.push(reason);
    cuts.push(...found.map((edge) => edge.trim()));
    return found[0]?.length ?? 0;
  };
  for (const [reason, find] of BEGINNINGS) rest = rest.slice(take(reason, find(rest.slice(0, LONGEST)).slice(0, 1)));
  for (const [reason, find] of ENDINGS) rest = rest.slice(0, rest.length - take(reason, find(rest.slice(-LONGEST)).slice(0, 1)));
  take("shortcode", shortcodesOf(rest));
  const [reason = null] = reasons;
  if (reason === null) return { rest: line, cut: "", reason };
  const left = withoutShortcodes(rest).replace(/\s+/gu, " ").trim();
  return left === "" ? { rest: line, cut: "", reason: null } : { rest: left, cut: cuts.join(" … "), reason };
}
