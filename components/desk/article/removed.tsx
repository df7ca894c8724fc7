"use client";

import { directionOf } from "#lib/i18n/direction.ts";
import type { DeskArticle, RemovedLine } from "#lib/views/desk.ts";
import { useWords } from "../context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";
import { useReload } from "./arrival.tsx";
import { Fold } from "./fold.tsx";

type Props = { readonly article: DeskArticle; readonly action: FormAction; readonly mayEdit: boolean; readonly open: boolean };

/** What cleaning took out of the paste, each with its reason; any of it can be put back. */
export function Removed({ article, action, mayEdit, open }: Props) {
  const t = useWords("desk");
  const { removed } = article;
  const reloaded = useReload();
  const out = removed.filter(({ kept }) => !kept).length;
  return (
    <Fold key={String(reloaded)} className="removed" title={removed.length === 0 ? t("removed.nothing") : t("removed.title", { count: out })} open={open && !reloaded}>
      <ul>
        {removed.map((line) => (
          <li key={line.line} className={line.kept ? "is-kept" : undefined}>
            <p className="removed-why">{t(`removed.reason.${reasonOf(line.reason)}`)}</p>
            <p className="removed-text" dir={directionOf(line.text)}>{line.text}</p>
            {mayEdit ? <Switch article={article} line={line} action={action} /> : null}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const REASONS = [
  "shortcode",
  "caption",
  "repeated_title",
  "repeated_paragraph",
  "read_more",
  "tags",
  "share",
  "cookies",
  "subscription",
  "reuse_notice",
  "source_line",
  "byline",
  "date_line",
  "section",
  "comments",
  "navigation",
  "embed",
  "dateline",
  "layout",
  "stray",
] as const;

const reasonOf = (reason: string) => REASONS.find((known) => known === reason) ?? "other";

function Switch({ article, line, action }: { readonly article: DeskArticle; readonly line: RemovedLine; readonly action: FormAction }) {
  const t = useWords("desk");
  const kept = article.removed.filter((each) => each.kept).map((each) => each.line);
  const keep = line.kept ? kept.filter((number) => number !== line.line) : [...kept, line.line];
  const label = line.kept ? t("removed.takeOut") : t("removed.putBack");
  return (
    <DeskForm action={action} name={`keep-${article.id}-${line.line}`} label={label} className="inline-form">
      <input type="hidden" name="id" value={article.id} />
      <input type="hidden" name="expected" value={article.revision} />
      {keep.map((number) => <input key={number} type="hidden" name="keep" value={number} />)}
      <button type="submit" className="btn btn-small" aria-label={t("removed.nameOfSwitch", { label, text: line.text.slice(0, 60) })}>{label}</button>
    </DeskForm>
  );
}
