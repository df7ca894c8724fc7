/** Letters that stand for one foreign sound, or get mistyped for each other: «غاتوزو» and «جاتوزو» are one name. */
const ALIKE = new Set(["جغ", "جق", "غق", "تط", "سص", "ذز", "ضظ", "دض", "هح", "كق", "بف", "كخ"].flatMap((two) => [two, [...two].reverse().join("")]));

/** Two words of one length that differ in one consonant which sounds otherwise: «قطار» and «مطار» are two words. */
export function exchangesConsonant(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const changed = [...one].flatMap((letter, at) => (letter === other.charAt(at) ? [] : [`${letter}${other.charAt(at)}`]));
  return changed.length === 1 && changed.every((two) => !/[ايو]/u.test(two) && !ALIKE.has(two));
}
