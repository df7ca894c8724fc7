import { fold } from "../fold.ts";
import { AGENCIES } from "./agencies.ts";
import { DATELINE_OUTLETS, type Reason } from "./rules.ts";

/** What stays of a line of the story, what was cut off its edges (joined by « … »), and why; null when nothing was. */
export type Trimmed = { readonly rest: string; readonly cut: string; readonly reason: Reason | null };

const named = new Set([...Object.entries(AGENCIES).flat(2), ...DATELINE_OUTLETS].map(fold));

const MACHINE_DATE = /^date \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?\s+/u;
const SHORTCODES = /\[\/?[a-z]{1,20}_?\d*\]/giu;
const TWEET_END = /(?:[.\s]{0,5}#[\p{L}\p{M}\p{N}_]{1,60}?)?[.\s]{0,5}pic\.twitter\.com\/\w{1,20}\s*[—–-]\s.{1,60}\(@\w{1,30}\)\s*\p{L}{1,12} \d{1,2}, \d{4}$/u;
const DATELINE = /^(?:[^.:؟!«“"()]{2,50}\s)?\(\s*([^()]{2,25}?)\s*\)\s*[-–—:ـ]{1,3}\s*(?=[\p{L}«“"])/u;

const EDGES: readonly (readonly [Reason, (line: string) => readonly string[]])[] = [
  ["date_line", (line) => MACHINE_DATE.exec(line) ?? []],
  ["dateline", datelineOf],
  ["embed", (line) => (line.includes("pic.twitter.com/") ? (TWEET_END.exec(line) ?? []) : [])],
  ["shortcode", (line) => line.match(SHORTCODES) ?? []],
];

/** Cuts off what hangs on the edges of a line of the story: never a sentence of it, and never all of it. */
export function trimmed(line: string): Trimmed {
  let rest = line;
  const cuts: string[] = [];
  const reasons: Reason[] = [];
  for (const [reason, find] of EDGES) {
    const found = find(rest);
    for (const edge of found) rest = rest.replace(edge, " ");
    if (found.length > 0) reasons.push(reason);
    cuts.push(...found.map((edge) => edge.trim()));
  }
  const [reason = null] = reasons;
  rest = rest.replace(/\s+/gu, " ").trim();
  return reason === null || rest === "" ? { rest: line, cut: "", reason: null } : { rest, cut: cuts.join(" … "), reason };
}

function datelineOf(line: string): readonly string[] {
  const [opening = "", names = ""] = DATELINE.exec(line) ?? [];
  const signed = names.split(/\s*[/،,-]\s*/u).some((name) => named.has(fold(name)));
  return signed ? [opening] : [];
}
