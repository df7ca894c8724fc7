import { fold } from "./folded.ts";
import type { Line } from "./lines.ts";

/** «تخطى يستحق الانتباه وواصل القراءة»: for those who hear a page read, a box of other things begins. */
const BEGINS = /^تخط[ىي] (.{2,40}) وواصل القراءة$/u;
const MOST_LINES = 15;

/** The places of lines in boxes that say where they begin and where they end («يستحق الانتباه نهاية»). */
export function boxed(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  lines.forEach(({ text }, begin) => {
    const [, name = ""] = BEGINS.exec(text) ?? [];
    if (name === "") return;
    const ends = new Set([fold(`${name} نهاية`), fold(`نهاية ${name}`)]);
    const length = lines.slice(begin, begin + MOST_LINES).findIndex((line) => ends.has(fold(line.text)));
    for (let at = begin; at <= begin + Math.max(0, length); at += 1) inside.add(at);
  });
  return inside;
}
