import type { ReactNode } from "react";
import { Mark, tint, type MarkKind } from "./mark.tsx";

type Props = { readonly kind: MarkKind; readonly children: ReactNode };

/** A stance as colour, shape and word, on its tint. */
export function Badge({ kind, children }: Props) {
  return (
    <span className={`badge ${tint(kind)}`}>
      <Mark kind={kind} plain />
      {children}
    </span>
  );
}

/** The same without a ground, for lines of text. */
export function Word({ kind, children }: Props) {
  return (
    <span className={`word ${tint(kind)}`}>
      <Mark kind={kind} plain />
      <span>{children}</span>
    </span>
  );
}
