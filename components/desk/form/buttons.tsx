"use client";

import type { ReactNode } from "react";
import { Key } from "#components/ui/key.tsx";
import { useWords } from "../context.tsx";
import { useForm } from "./context.tsx";
import type { Intent } from "./state.ts";
import { Unsaved } from "./trouble.tsx";

const SAVE = "Ctrl ↵";
const FURTHEST = "Ctrl ⇧ ↵";

type Props = { readonly intents: readonly Intent[]; readonly onCancel?: () => void; readonly cancel?: ReactNode };

/** The buttons below a record's form; the first is also Ctrl+Enter, the last Ctrl+Shift+Enter. */
export function SaveButtons({ intents, onCancel, cancel }: Props) {
  const t = useWords("desk");
  const { pending } = useForm();
  return (
    <div className="form-f">
      {intents.map((intent, index) => (
        <button key={intent} type="submit" name="intent" value={intent} className={index === 0 ? "btn btn-ink" : "btn"} disabled={pending}>
          {t(`intent.${intent}`)}
          {index === 0 ? <Key press={SAVE} /> : index === intents.length - 1 ? <Key press={FURTHEST} /> : null}
        </button>
      ))}
      {pending ? <p role="status" className="hint">{t("form.saving")}</p> : null}
      {onCancel === undefined ? <Unsaved /> : <button type="button" className="btn btn-q" onClick={onCancel}>{cancel ?? t("cancel")}</button>}
    </div>
  );
}

/** The one button of a simple form. */
export function SubmitButton({ children }: { readonly children: string }) {
  const t = useWords("desk");
  const { pending } = useForm();
  return (
    <div className="form-f">
      <button type="submit" className="btn btn-ink" disabled={pending}>{children}</button>
      {pending ? <p role="status" className="hint">{t("form.saving")}</p> : null}
    </div>
  );
}
