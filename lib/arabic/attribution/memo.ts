const MOST = 4000;

/** The same function of a text, which remembers its last answers: names and clauses are compared each with each. */
export function memo<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = of(text);
    known.set(text, answer);
    return answer;
  };
}
