"use client";

import { useId, useState, type ReactNode } from "react";
import { PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import type { DeskParty, PartyHit } from "#lib/views/desk.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { useRefusals } from "../form/context.tsx";
import { nameOf } from "../party-words.ts";
import { useChosen, useChosenList, type Chosen } from "./chosen.ts";
import { Combo } from "./combo.tsx";
import { NewParty } from "./new-party.tsx";
import { ProposedParty, useProposed, type Proposed } from "./proposed.tsx";
import type { Choice } from "./search.ts";
import { Refusals } from "./shell.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly initial: Chosen | null;
  readonly kinds?: readonly PartyKind[];
  readonly hint?: ReactNode;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onChange?: (chosen: Chosen | null) => void;
};

/** How the form shows a party it was given. */
export function usePartyChosen(): (party: DeskParty) => Chosen {
  const { locale } = useDesk();
  return (party) => ({ id: party.id, label: nameOf(party, locale), note: "" });
}

function useFindParties(kinds: readonly PartyKind[]) {
  const { parties } = useFinders();
  const { locale } = useDesk();
  const domain = useWords("domain");
  const noteOf = (hit: PartyHit): string => [domain(`partyKind.${hit.kind}`), hit.office, hit.alias].filter((part) => part !== null).join(" · ");
  return async (typed: string): Promise<readonly Choice<Chosen>[]> => {
    const hits = await parties(typed, kinds);
    return hits.map((hit) => {
      const chosen = { id: hit.id, label: nameOf(hit, locale), note: noteOf(hit) };
      return { ...chosen, hit: chosen };
    });
  };
}

/** One party, found by any of its names or made in place. */
export function PartyField({ name, label, initial, kinds = PARTY_KINDS, hint, keys, isDisabled = false, onChange }: Props) {
  const id = useId();
  const [chosen, setChosen] = useChosen(name, initial);
  const proposed = useProposed(name);
  const [made, setMade] = useState<Proposed | null>(null);
  const toChosen = usePartyChosen();
  const find = useFindParties(kinds);
  const wrong = useRefusals(name).length > 0;
  const choose = (next: Chosen | null): void => {
    setChosen(next);
    onChange?.(next);
  };
  return (
    <div className="f" data-field={name}>
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      <Combo
        label={label}
        chosen={chosen === null ? null : { ...chosen, hit: chosen }}
        find={find}
        onChoose={(choice) => choose(choice?.hit ?? null)}
        onCreate={(typed) => setMade({ name: typed, kind: kinds[0] ?? "person" })}
        describedBy={wrong ? `${id}-wrong` : undefined}
        invalid={wrong}
        isDisabled={isDisabled}
        {...(keys === undefined ? {} : { keys })}
      />
      {proposed === null || chosen !== null ? null : <ProposedParty proposed={proposed} onTake={setMade} />}
      <Refusals name={name} id={`${id}-wrong`} />
      {hint === undefined ? null : <div className="hint">{hint}</div>}
      <NewParty
        typed={made?.name ?? null}
        kind={made?.kind}
        kinds={kinds}
        onClose={() => setMade(null)}
        onMade={(party) => {
          choose(toChosen(party));
          setMade(null);
        }}
      />
    </div>
  );
}

type ListProps = Omit<Props, "initial" | "onChange" | "isDisabled"> & { readonly initial: readonly Chosen[] };

/** Several parties; each can be taken out again. */
export function PartiesField({ name, label, initial, kinds = PARTY_KINDS, hint }: ListProps) {
  const id = useId();
  const t = useWords("desk");
  const [list, setList] = useChosenList(name, initial);
  const [typed, setTyped] = useState<string | null>(null);
  const toChosen = usePartyChosen();
  const find = useFindParties(kinds);
  const wrong = useRefusals(name).length > 0;
  const add = (next: Chosen): void => setList([...list.filter((each) => each.id !== next.id), next]);
  return (
    <div className="f" data-field={name}>
      <Combo<Chosen>
        label={label}
        chosen={null}
        find={find}
        onChoose={(choice) => (choice === null ? undefined : add(choice.hit))}
        onCreate={setTyped}
        describedBy={wrong ? `${id}-wrong` : undefined}
        invalid={wrong}
        collects="stays"
      />
      {list.length === 0 ? null : (
        <ul className="targets" aria-label={label}>
          {list.map((each) => (
            <li className="tg" key={each.id}>
              <input type="hidden" name={name} value={each.id} />
              <bdi>{each.label}</bdi>
              <button type="button" aria-label={t("remove", { name: each.label })} onClick={() => setList(list.filter(({ id: other }) => other !== each.id))}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Refusals name={name} id={`${id}-wrong`} />
      {hint === undefined ? null : <div className="hint">{hint}</div>}
      <NewParty
        typed={typed}
        kinds={kinds}
        onClose={() => setTyped(null)}
        onMade={(party) => {
          add(toChosen(party));
          setTyped(null);
        }}
      />
    </div>
  );
}
