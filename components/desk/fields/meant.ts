import { fold } from "#lib/arabic/fold.ts";

/** Whether every word of `typed` stands in `text`, in any spelling. */
export function holdsWords(text: string, typed: string): boolean {
  const whole = fold(text);
  return fold(typed).split(" ").every((word) => whole.includes(word));
}

/**
 * The rows that may be shown for what is typed: while its answer is on its way, those of the answer before that hold its words.
 * `words`: all that is seen of a row.
 */
export function rowsFor<Row>(rows: readonly Row[], { typed, answered, words }: { readonly typed: string; readonly answered: string; readonly words: (row: Row) => string }): readonly Row[] {
  return typed === answered ? rows : rows.filter((row) => holdsWords(words(row), typed));
}
