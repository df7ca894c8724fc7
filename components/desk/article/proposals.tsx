"use client";

import { dateWords } from "#lib/i18n/format.ts";
import type { Proposal } from "#lib/views/proposals.ts";
import { useDesk, useWords } from "../context.tsx";
import { fieldWords } from "../field-words.ts";
import { useForm } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";
import { nameOf } from "../party-words.ts";
import { Fold } from "./fold.tsx";

type Props = {
  readonly proposals: readonly Proposal[];
  readonly articleId: string;
  /** Null where the details are changed by their form only: what is public says what kind of change it is. */
  readonly action: FormAction | null;
};

/** What the article's own text states and its details do not say yet, each taken over by one press. */
export function Proposals({ proposals, articleId, action }: Props) {
  const t = useWords("desk");
  if (proposals.length === 0) return null;
  return (
    <section className="proposals" aria-label={t("proposal.title")}>
      <Fold title={t("proposal.title")} count={proposals.length}>
        <ul>
          {proposals.map((proposal) => (
            <li key={`${proposal.field} ${proposal.value}`}>
              <Said proposal={proposal} />
              {action === null ? null : (
                <DeskForm action={action} name={`take-${articleId}-${proposal.field}-${proposal.value}`} className="inline-form">
                  <input type="hidden" name="field" value={proposal.field} />
                  <input type="hidden" name="value" value={proposal.value} />
                  <Take proposal={proposal} />
                </DeskForm>
              )}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function useSaid(proposal: Proposal): string {
  const { locale } = useDesk();
  if (proposal.field === "publishedOn") return dateWords(proposal.value, locale);
  return proposal.party === null ? proposal.value : nameOf(proposal.party, locale);
}

function Said({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords("desk");
  return (
    <p>
      <span className="muted">{fieldWords(t, proposal.field)}</span> <b dir="auto">{useSaid(proposal)}</b>
    </p>
  );
}

function Take({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords("desk");
  const { pending } = useForm();
  const isNew = proposal.field !== "publishedOn" && proposal.party === null;
  const label = isNew ? t("proposal.make") : t("proposal.take");
  return <button type="submit" className="btn btn-small" disabled={pending} aria-label={t("proposal.name", { label, value: useSaid(proposal) })}>{label}</button>;
}
