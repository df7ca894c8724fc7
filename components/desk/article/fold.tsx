"use client";

import { useState, type ReactNode } from "react";

type Props = {
  readonly title: string;
  /** How many things stand in it; absent where the title says so. */
  readonly count?: number;
  /** Open on arrival: what the page is then drawn with anew does not close it. */
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** What is known beside an article's text, folded to one line above it: the text and its form keep the room. */
export function Fold({ title, count, open = false, className = "", children }: Props) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={`fold ${className}`.trim()} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><h2>{title}</h2>{count === undefined ? null : <b>{count}</b>}</summary>
      {children}
    </details>
  );
}
