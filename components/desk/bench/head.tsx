"use client";

import { Key } from "#components/ui/key.tsx";
import { useWords } from "../context.tsx";
import { countsOf, type Item } from "./items.ts";

type Props = { readonly items: readonly Item[]; readonly onStep: (by: 1 | -1) => void };

/** How many suggestions are decided and how many are left, and a way from one to the next. */
export function SuggestionsHead({ items, onStep }: Props) {
  const t = useWords("desk");
  const { open, logged, dismissed } = countsOf(items);
  if (items.length === 0) return null;
  return (
    <div className="prog">
      <p role="status">
        <span>{t("bench.logged", { count: logged })}</span>
        <span>{t("bench.dismissed", { count: dismissed })}</span>
        <b>{t("bench.left", { count: open })}</b>
      </p>
      <div className="prog-a">
        <button type="button" className="btn btn-small" onClick={() => onStep(-1)}>{t("bench.previous")}<Key press="K" /></button>
        <button type="button" className="btn btn-small" onClick={() => onStep(1)}>{t("bench.next")}<Key press="J" /></button>
      </div>
    </div>
  );
}
