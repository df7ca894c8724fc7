import { COMMON_STEMS } from "#lib/arabic/common-words.ts";
import { stems } from "#lib/arabic/stem.ts";
import { readCounts } from "./match/counts.ts";
import { stemWeight } from "./match/weigh.ts";

/** Places of a text that are asked for, each by the rarest words of so many. */
const PLACES = 40;
const WINDOW = 24;
/** A place has so many words at least. */
const LEAST = 6;
/** Words that must stand in one text: three that are not common stand together in few. */
const TOGETHER = 4;
/** Stems shorter or longer tell nothing, or are no words. */
const [SHORTEST, LONGEST] = [3, 100];

/** The words of some places all over a text. */
function windowsOf(words: readonly string[]): string[][] {
  const places = Math.max(1, Math.min(PLACES, Math.floor(words.length / LEAST)));
  return Array.from({ length: places }, (_, place) => {
    const [from, to] = [Math.floor((place * words.length) / places), Math.floor(((place + 1) * words.length) / places)];
    return words.slice(from, Math.min(to, from + WINDOW));
  });
}

/** What an article with nearly this text has, as queries: at each of some places of the text its rarest words together, of equally rare ones the longest. */
export async function articleProbes(text: string): Promise<string[]> {
  const words = stems(text).filter((stem) => stem.length >= SHORTEST && stem.length <= LONGEST && !COMMON_STEMS.has(stem));
  const counts = await readCounts([...new Set(words)]);
  const probes = windowsOf(words).map((window) => [...new Set(window)].toSorted((a, b) => stemWeight(counts, b) - stemWeight(counts, a) || b.length - a.length).slice(0, TOGETHER));
  return [...new Set(probes.filter(({ length }) => length > 0).map((together) => together.map((stem) => `'${stem}'`).join(" & ")))];
}
