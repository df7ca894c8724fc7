/** In letters, of the texts whose answers are remembered: twice the longest article that comes in. */
const MOST_LETTERS = 2_000_000;
const MOST_TEXTS = 50_000;

/** The same function of a line, which is asked once of each: a page says many lines again, and many rules ask the same of one. */
export function once<T>(of: (line: string) => T): (line: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  let letters = 0;
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before.answer;
    letters += line.length;
    if (letters > MOST_LETTERS || known.size >= MOST_TEXTS) {
      known.clear();
      letters = line.length;
    }
    const answer = of(line);
    known.set(line, { answer });
    return answer;
  };
}
