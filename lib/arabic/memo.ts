const MOST = 4000;

/** The same function of a text, which remembers its last answers (`most` of them): names and clauses are compared each with each. */
export function memo<T>(of: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = of(text);
    known.set(text, answer);
    return answer;
  };
}
