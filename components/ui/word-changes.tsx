type Change = { readonly kind: "same" | "gone" | "new"; readonly text: string };

/** A text with what went struck out and what came underlined; the marks are spoken by their elements, the colour says nothing more. */
export function WordChanges({ words, attrs = {} }: { readonly words: readonly Change[]; readonly attrs?: { readonly lang?: string; readonly dir?: string } }) {
  return (
    <p className="changed" {...attrs}>
      {words.map(({ kind, text }, at) => {
        if (kind === "same") return <span key={at}>{text}</span>;
        return kind === "gone" ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>;
      })}
    </p>
  );
}
