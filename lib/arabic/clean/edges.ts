import { fold } from "../fold.ts";
import { AGENCIES } from "./agencies.ts";
import { DATELINE_OUTLETS, type Reason } from "./rules.ts";

/** What stays of a line of the story, what was cut off its edges (joined by « … »), and why; null when nothing was. */
export type Trimmed = { readonly rest: string; readonly cut: string; readonly reason: Reason | null };

const named = new Set([...Object.entries(AGENCIES).flat(2), ...DATELINE_OUTLETS].map(fold));

const shortcode = /\[\/?[a-z]+_?\d*\]/giu;
const machineDate = /^date \d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?\s+/u;
const tweetEnd = /(?:[.\s]*#[\p{L}\p{M}\p{N}_]+?)?[.\s]*pic\.twitter\.com\/\w+\s*[—–-]\s.{1,60}\(@\w+\)\s*\p{L}+ \d{1,2}, \d{4}$/u;
const dateline = /^(?:[^.:؟!«“"()]{2,50}\s)?\(\s*([^()]{2,25}?)\s*\)\s*[-–—:ـ]{1,3}\s*(?=[\p{L}«“"])/u;

/** Cuts off what hangs on the edges of a line of the story: never a sentence of it. */
export function trimmed(line: string): Trimmed {
  const found = edgeOf(line);
  if (found === null) return { rest: line, cut: "", reason: null };
  const [edge, reason] = found;
  const more = trimmed(line.replace(edge, " ").replace(/\s+/gu, " ").trim());
  if (more.rest === "") return { rest: line, cut: "", reason: null };
  return { rest: more.rest, cut: more.cut === "" ? edge.trim() : `${edge.trim()} … ${more.cut}`, reason };
}

function edgeOf(line: string): readonly [string, Reason] | null {
  const [date] = machineDate.exec(line) ?? [];
  if (date !== undefined) return [date, "date_line"];
  const [tweet] = tweetEnd.exec(line) ?? [];
  if (tweet !== undefined) return [tweet, "embed"];
  const [opening, name = ""] = dateline.exec(line) ?? [];
  if (opening !== undefined && name.split(/\s*[/،,-]\s*/u).some((one) => named.has(fold(one)))) return [opening, "dateline"];
  const [code] = line.match(shortcode) ?? [];
  return code === undefined ? null : [code, "shortcode"];
}
