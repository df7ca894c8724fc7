/** Runs of one quote that stand apart in the source are joined by an ellipsis. */
const QUOTE_JOINT = " … ";

/** The quote shown in «» when the wording is direct: exactly its passages' text, in their order (domain rule "Response"). */
export function quoteOf(exacts: readonly string[]): string {
  return exacts.join(QUOTE_JOINT);
}
