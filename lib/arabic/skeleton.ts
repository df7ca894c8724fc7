/**
 * The consonants of a stem without what conjugation and derivation add: يرتفع، ارتفاع and مرتفعة give one skeleton.
 * Too rough for search; right for asking whether two sentences speak of the same act.
 */
export function skeleton(stem: string): string {
  const bare = stem.replace(/^(?:است|يست|تست|مست|[اينتم])(?=.{2})/u, "");
  const firm = bare.replace(/(?<=.)[اوي]/gu, "");
  return firm.length >= 2 ? firm : stem;
}
