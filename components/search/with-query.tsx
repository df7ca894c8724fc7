import { Fragment } from "react";

/** Stands in the sentence where the typed words belong. */
const HERE = "\uE000";

/** A sentence with what was typed in it, set apart so that its direction never turns the words around it. */
export function WithQuery({ query, sentence }: { readonly query: string; readonly sentence: (values: { readonly query: string }) => string }) {
  const parts = sentence({ query: HERE }).split(HERE);
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <bdi>{query}</bdi>}
      {part}
    </Fragment>
  ));
}
