"use client";

import type { PassageChange } from "#lib/views/passage.ts";
import { useWords } from "../context.tsx";
import { TextField } from "../fields/text.tsx";
import { useForm } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

export type Settling = { readonly accept: FormAction; readonly keep: FormAction };

type Props = { readonly change: PassageChange; readonly settling: Settling };

function Seen({ change }: Pick<Props, "change">) {
  return (
    <>
      <input type="hidden" name="passageId" value={change.passageId} />
      <input type="hidden" name="versionId" value={change.versionId} />
    </>
  );
}

function Press({ children, name, ink = false }: { readonly children: string; readonly name: string; readonly ink?: boolean }) {
  const { pending } = useForm();
  return <button type="submit" className={ink ? "btn btn-ink" : "btn"} disabled={pending} aria-label={name}>{children}</button>;
}

/** What an editor makes of a changed quote: the source's new words, with a reason readers are given, or the quote as it was captured. */
export function Settle({ change, settling }: Props) {
  const t = useWords("desk");
  const key = `${change.passageId}-${change.versionId}`;
  return (
    <div className="settle">
      {change.now === null ? null : (
        <DeskForm action={settling.accept} name={`accept-${key}`} className="inline-form">
          <Seen change={change} />
          {change.isPublic ? <TextField name="why" label={t("seal.why")} initial={t("seal.whyUsual")} hint={t("seal.whyHint")} /> : null}
          <Press name={t("seal.acceptOf", { text: change.now.slice(0, 60) })} ink>{t("seal.accept")}</Press>
        </DeskForm>
      )}
      {change.kept ? null : (
        <DeskForm action={settling.keep} name={`keep-${key}`} className="inline-form">
          <Seen change={change} />
          <Press name={t("seal.keepOf", { text: change.was.slice(0, 60) })}>{t("seal.keep")}</Press>
        </DeskForm>
      )}
    </div>
  );
}
