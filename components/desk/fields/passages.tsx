"use client";

import { useId } from "react";
import { z } from "zod";
import { Key } from "#components/ui/key.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import type { DeskPassage } from "#lib/views/desk.ts";
import { useWords } from "../context.tsx";
import { useRefusals, type Start } from "../form/context.tsx";
import { useKept } from "../form/kept.ts";
import { keptOr, parsed } from "./chosen.ts";
import { Refusals } from "./shell.tsx";

const passageShape = z.object({ articleVersionId: z.string(), start: z.number(), end: z.number(), exact: z.string() });
export type Quote = z.infer<typeof passageShape>;
const quotesShape = z.array(passageShape);

export const quoteOfPassage = ({ articleVersionId, start, end, exact }: DeskPassage): Quote => ({ articleVersionId, start, end, exact });

/** The quotes of a form, kept with everything else that is typed. The text beside the form adds to them by the form's name. */
export function useQuotes(form: string, initial: readonly Quote[]): [Quote[], (quotes: readonly Quote[]) => void] {
  const [text, setText] = useKept(form, "passages", "");
  return [keptOr(quotesShape, text, [...initial]), (next) => setText(JSON.stringify(next))];
}

/** The quotes that a form begins with; null when it begins with none of its own. */
export const startQuotes = (start: Start): Quote[] | null => parsed(quotesShape, start["passages"] ?? "") ?? null;

/** Other wordings that the article has of what is logged: which one stands here, from 1, of how many; a press takes the next. */
export type Reword = { readonly at: number; readonly of: number; readonly onPress: () => void };

type Props = {
  readonly quotes: readonly Quote[];
  readonly onChange: (quotes: readonly Quote[]) => void;
  /** Where a further quote is selected; absent where no text stands beside the form. */
  readonly onAdd?: () => void;
  readonly reword?: Reword;
};

/** The words of the source, exactly: each sealed to its place in the stored text. */
export function PassagesField({ quotes, onChange, onAdd, reword }: Props) {
  const id = useId();
  const t = useWords("desk");
  const wrong = useRefusals("passages").length > 0;
  return (
    <div className="f" data-field="passages" role="group" aria-labelledby={id} aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <div className="f-h">
        <span className="f-label" id={id}>{t("passage.title")}</span>
        <span className="f-a">
          {reword === undefined ? null : (
            <button type="button" className="btn btn-small" onClick={reword.onPress} aria-keyshortcuts="W">
              {t("passage.reword", { at: reword.at, of: reword.of })} <Key press="W" />
            </button>
          )}
          {onAdd === undefined ? null : <button type="button" className="btn btn-small" onClick={onAdd}>{t("passage.add")}</button>}
        </span>
      </div>
      <input type="hidden" name="passages" value={JSON.stringify(quotes)} />
      {quotes.length === 0 ? <p className="hint">{t("passage.none")}</p> : null}
      <ol className="quotes">
        {quotes.map((quote, index) => (
          <li key={`${quote.articleVersionId} ${quote.start} ${quote.end}`}>
            <blockquote className="qbox" dir={directionOf(quote.exact)}>{quote.exact}</blockquote>
            <p className="anchor">
              <span className="seal"><Icon name="seal" />{t("passage.sealed")}</span>
              <button type="button" className="linklike" onClick={() => onChange(quotes.filter((_, other) => other !== index))}>
                {t("passage.remove", { number: index + 1 })}
              </button>
            </p>
          </li>
        ))}
      </ol>
      <Refusals name="passages" id={`${id}-wrong`} />
    </div>
  );
}
