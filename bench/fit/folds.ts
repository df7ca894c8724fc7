import { createHash } from "node:crypto";

export const FOLDS = 10;

/** Which of the folds a group belongs to: always the same one. */
export const foldOf = (group: string): number => (createHash("md5").update(group).digest()[0] ?? 0) % FOLDS;

/** Which of two halves a group belongs to: one to tune on, one held out. */
export const halfOf = (group: string): 0 | 1 => ((createHash("sha256").update(`isnad-half:${group}`).digest()[0] ?? 0) % 2 === 0 ? 0 : 1);

/** The name of the whole set of things that are linked to each other, for each of them. */
export function components(links: readonly (readonly [string, string])[]): (name: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let at = name;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const [one, other] of links) {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parent.set(a, b);
  }
  return rootOf;
}
