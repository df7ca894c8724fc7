"use client";

import { useId, type ReactNode } from "react";
import { dateWords } from "#lib/i18n/format.ts";
import type { ClaimHit, ResponseHit } from "#lib/views/desk.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { useRefusals } from "../form/context.tsx";
import { nameOf } from "../party-words.ts";
import { useChosen, type Chosen } from "./chosen.ts";
import { Combo } from "./combo.tsx";
import type { Choice } from "./search.ts";
import { Refusals } from "./shell.tsx";

const LONGEST_LABEL = 110;

const shortened = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text);

/** How a claim stands in a list of choices. */
export function useClaimChosen(): (hit: ClaimHit) => Chosen {
  const { locale } = useDesk();
  const domain = useWords("domain");
  return (hit) => ({
    id: hit.id,
    label: shortened(locale === "en" ? (hit.statementEn ?? hit.statementAr) : hit.statementAr),
    note: [
      hit.claimant === null ? null : nameOf(hit.claimant, locale),
      hit.saidOn === null ? null : dateWords(hit.saidOn, locale),
      domain(`state.${hit.editorialState}`),
    ].filter((part) => part !== null).join(" · "),
  });
}

/** How a response stands in a list of choices. */
export function useResponseChosen(): (hit: ResponseHit) => Chosen {
  const { locale } = useDesk();
  const t = useWords("desk");
  const domain = useWords("domain");
  return (hit) => ({
    id: hit.id,
    label: shortened(t("response.by", { name: hit.responder === null ? t("none") : nameOf(hit.responder, locale), text: hit.text })),
    note: [
      hit.stances.map((stance) => domain(`stance.${stance}`)).join(" · "),
      hit.saidOn === null ? "" : dateWords(hit.saidOn, locale),
      domain(`state.${hit.editorialState}`),
    ].filter((part) => part !== "").join(" · "),
  });
}

type Props = { readonly name: string; readonly label: string; readonly initial: Chosen | null; readonly hint?: ReactNode };

type RecordProps = Props & { readonly find: (typed: string) => Promise<readonly Choice<Chosen>[]> };

function RecordField({ name, label, initial, hint, find }: RecordProps) {
  const id = useId();
  const [chosen, setChosen] = useChosen(name, initial);
  const wrong = useRefusals(name).length > 0;
  return (
    <div className="f" data-field={name}>
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      <Combo
        label={label}
        chosen={chosen === null ? null : { ...chosen, hit: chosen }}
        find={find}
        onChoose={(choice) => setChosen(choice?.hit ?? null)}
        describedBy={wrong ? `${id}-wrong` : undefined}
        invalid={wrong}
      />
      <Refusals name={name} id={`${id}-wrong`} />
      {hint === undefined ? null : <div className="hint">{hint}</div>}
    </div>
  );
}

const asChoice = (chosen: Chosen): Choice<Chosen> => ({ ...chosen, hit: chosen });

/** One claim. */
export function ClaimField(props: Props) {
  const { claims } = useFinders();
  const toChosen = useClaimChosen();
  return <RecordField {...props} find={async (typed) => (await claims(typed)).map(toChosen).map(asChoice)} />;
}

/** One response. */
export function ResponseField(props: Props) {
  const { responses } = useFinders();
  const toChosen = useResponseChosen();
  return <RecordField {...props} find={async (typed) => (await responses(typed)).map(toChosen).map(asChoice)} />;
}

/** One article. */
export function ArticleField(props: Props) {
  const { articles } = useFinders();
  return <RecordField {...props} find={async (typed) => (await articles(typed)).map(({ id, title }) => asChoice({ id, label: shortened(title), note: "" }))} />;
}
