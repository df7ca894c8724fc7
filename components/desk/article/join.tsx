"use client";

import type { TwinClaim } from "#lib/views/duplicates.ts";
import { useWords } from "../context.tsx";
import { useForm } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

type Props = { readonly claim: TwinClaim; readonly articleId: string; readonly action: FormAction };

/** One press: this article's hop in the claim's chain, and the claim's quote here. */
export function JoinForm({ claim, articleId, action }: Props) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name={`join-${articleId}-${claim.id}-${claim.revision}`} className="inline-form">
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="twinId" value={claim.twinId} />
      <input type="hidden" name="expected" value={claim.revision} />
      <input type="hidden" name="verb" value={claim.basis === "unknown" ? t("twins.verbOwn") : t("twins.verb")} />
      <Press text={claim.statementAr.slice(0, 60)} />
    </DeskForm>
  );
}

function Press({ text }: { readonly text: string }) {
  const t = useWords("desk");
  const { pending } = useForm();
  return <button type="submit" className="btn btn-small" disabled={pending} aria-label={t("twins.joinOf", { text })}>{t("twins.join")}</button>;
}
