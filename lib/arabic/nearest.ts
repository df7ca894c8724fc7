/** A stretch of a text, in UTF-16 offsets, and how many letters differ from what was looked for. */
export type Near = { readonly start: number; readonly end: number; readonly distance: number };

// Comparing costs pattern × text; beyond this only the text around the old place is searched.
const MOST_STEPS = 40_000_000;

/**
 * The stretches of `text` that differ from `pattern` by at most `most` inserted, dropped or changed letters (Sellers'
 * algorithm), one for every place where such a stretch can end. In long texts only the surroundings of `place` are searched.
 */
export function nearest(text: string, pattern: string, most: number, place: number): Near[] {
  const reach = Math.max(pattern.length * 2, Math.floor(MOST_STEPS / Math.max(1, pattern.length) / 2));
  const from = Math.max(0, place - reach);
  const found = endsWithin(text.slice(from, place + reach), pattern, most);
  return found.map(({ start, end, distance }) => ({ start: from + start, end: from + end, distance }));
}

function endsWithin(text: string, pattern: string, most: number): Near[] {
  const size = pattern.length;
  // Row by row over the text: cost[i] is the least distance of pattern[0..i] to a stretch that ends here, start[i] its start.
  const cost = Int32Array.from({ length: size + 1 }, (_, i) => i);
  const start = new Int32Array(size + 1);
  const found: Near[] = [];
  for (let at = 0; at < text.length; at += 1) {
    step(text.charCodeAt(at), at, pattern, cost, start);
    const distance = cost[size] ?? most + 1;
    if (distance <= most) found.push({ start: start[size] ?? 0, end: at + 1, distance });
  }
  return found;
}

function step(code: number, at: number, pattern: string, cost: Int32Array, start: Int32Array): void {
  let diagonal = 0;
  let diagonalStart = at;
  start[0] = at + 1;
  for (let i = 1; i < cost.length; i += 1) {
    const above = cost[i] ?? 0;
    const aboveStart = start[i] ?? 0;
    const change = diagonal + (pattern.charCodeAt(i - 1) === code ? 0 : 1);
    const drop = (cost[i - 1] ?? 0) + 1;
    const best = Math.min(change, above + 1, drop);
    cost[i] = best;
    start[i] = best === change ? diagonalStart : best === drop ? (start[i - 1] ?? 0) : aboveStart;
    diagonal = above;
    diagonalStart = aboveStart;
  }
}
