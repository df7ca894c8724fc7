import type { ReactNode } from "react";

type Props = { readonly id: string; readonly title: ReactNode; readonly children?: ReactNode };

/** The heading of a page's section under an ink rule, with a sentence that says how to read it. */
export function SectionHead({ id, title, children }: Props) {
  return (
    <header className="sec-h">
      <h2 id={id}>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
    </header>
  );
}
