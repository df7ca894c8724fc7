/** How much a logged claim is like what is being logged: 3 says the same, 2 much of it, 1 shares its subject; 0 is not worth showing. */
export type Likeness = 0 | 1 | 2 | 3;

const MUCH = 0.5;
const SOME = 0.22;

/** A score alone never says "the same": a changed number, name or negation makes another claim. */
export function likenessOf({ score, duplicate }: { readonly score: number; readonly duplicate: boolean }): Likeness {
  if (duplicate) return 3;
  if (score >= MUCH) return 2;
  return score >= SOME ? 1 : 0;
}
