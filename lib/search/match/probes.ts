import { stemWeight, type Counts } from "./weigh.ts";

/** Claims that rare stems may bring, and that pairs of stems may bring besides. */
const LOOKED_AT = 1200;
const PAIRED = 600;
/** Claims that words of the same sense may bring, the rarest first, and what such a word is worth. */
const AKIN = 800;
const AKIN_STEMS = 40;
const AKIN_WORTH = 0.5;
/** Places that the index may read to find pairs; each costs some fifty nanoseconds. */
const READ = 60_000;
/** Stems of a text that are looked at, the rarest first: a long post says its claim in some of its words only. */
const STEMS = 40;
/** A stem that one claim in this many has, or more, finds nothing even beside another. */
const COMMON = 10;
const MIDDLING = 12;
/** Letters of a stem that are looked up. PostgreSQL refuses a lexeme of 2 KB; no word is nearly so long. */
const LONGEST_STEM = 100;

export type Weighted = { readonly stem: string; readonly weight: number; readonly having: number };
/** One thing to look up: a stem, or two that must stand in one claim. */
export type Probe = { readonly stems: readonly Weighted[]; readonly weight: number };
export type Probes = { readonly probes: readonly Probe[]; readonly stems: readonly Weighted[] };

function rarest(counts: Counts, stems: Iterable<string>): Weighted[] {
  const all = [...stems].filter(({ length }) => length <= LONGEST_STEM).map((stem) => ({ stem, having: counts.stems.get(stem) ?? 0, weight: stemWeight(counts, stem) }));
  return all.sort((a, b) => b.weight - a.weight).slice(0, STEMS);
}

/** The rarest, as long as the claims that have them are not too many; stems never counted cost nothing. */
function alone(rare: readonly Weighted[]): Weighted[] {
  let sum = 0;
  return rare.filter(({ having }, at) => {
    if (having > 0 && at > 0 && sum + having > LOOKED_AT) return false;
    sum += having;
    return having <= LOOKED_AT * 2;
  });
}

/** Two stems too common to be looked up alone, rare together: the rarest pairs, within what the index may read. */
function pairsOf(counts: Counts, common: readonly Weighted[]): Probe[] {
  const able = common.filter(({ having }) => having * COMMON <= counts.claims).slice(0, MIDDLING);
  const pairs = able.flatMap((one, at) => able.slice(at + 1).map((other) => ({ stems: [one, other], weight: one.weight + other.weight })));
  let [found, read] = [0, 0];
  return pairs
    .sort((a, b) => b.weight - a.weight)
    .filter(({ stems: [one, other] }) => {
      const [a, b] = [one?.having ?? 0, other?.having ?? 0];
      const both = (a * b) / Math.max(1, counts.claims);
      if (found + both > PAIRED || read + a + b > READ) return false;
      [found, read] = [found + both, read + a + b];
      return true;
    });
}

/** The rarest stems of the text's senses that it does not use itself. */
function akinTo(counts: Counts, own: readonly string[], akin: readonly string[]): Weighted[] {
  let sum = 0;
  return rarest(counts, new Set(akin.filter((stem) => !own.includes(stem))))
    .filter(({ having }) => having > 0 && (sum += having) <= AKIN)
    .slice(0, AKIN_STEMS)
    .map((one) => ({ ...one, weight: one.weight * AKIN_WORTH }));
}

/** What to look up for a text of these stems, `akin` those of the same senses, and the stems by which what was found is weighed. */
export function probesOf(counts: Counts, own: readonly string[], akin: readonly string[]): Probes {
  const rare = rarest(counts, own);
  const single = alone(rare);
  const pairs = pairsOf(counts, rare.filter((one) => !single.includes(one)));
  const others = akinTo(counts, own, akin);
  return { probes: [...[...single, ...others].map((one) => ({ stems: [one], weight: one.weight })), ...pairs], stems: [...rare, ...others] };
}
