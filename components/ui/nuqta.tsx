type Props = { readonly letter: string; readonly part?: boolean; readonly quiet?: boolean };

/** The rhombic dot that measures Arabic script; it always means a claim. A part of a claim is outlined. */
export function Nuqta({ letter, part = false, quiet = false }: Props) {
  return <span className={part ? "nq nq-w" : quiet ? "nq nq-t" : "nq"}>{letter}</span>;
}
