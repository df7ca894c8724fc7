"use client";

import { z } from "zod";
import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import { isolate } from "#lib/i18n/direction.ts";
import { useDesk, useWords } from "../context.tsx";
import { useForm } from "../form/context.tsx";
import { parsed } from "./chosen.ts";

const proposedShape = z.object({ name: z.string(), kind: z.enum(PARTY_KINDS) });

/** A party that the article names and nobody logged yet. */
export type Proposed = z.infer<typeof proposedShape>;

/** What the form's beginning proposes for a field of parties, or null. */
export function useProposed(field: string): Proposed | null {
  const { start } = useForm();
  const text = start[`${field}Proposed`];
  return text === undefined ? null : (parsed(proposedShape, text) ?? null);
}

type Props = { readonly proposed: Proposed; readonly onTake: (proposed: Proposed) => void };

/** Offers to make the party that the article names, without typing its name again. */
export function ProposedParty({ proposed, onTake }: Props) {
  const t = useWords("desk");
  const { locale } = useDesk();
  return (
    <p className="proposed" data-left-out="party_left_out" data-words={proposed.name}>
      <span>{t("party.inArticle")}</span>
      <button type="button" className="btn btn-small" data-proposed="" onClick={() => onTake(proposed)}>{t("find.create", { name: isolate(proposed.name, locale) })}</button>
    </p>
  );
}
