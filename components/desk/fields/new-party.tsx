"use client";

import { useEffect, useId, useRef, useState, useTransition } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { v4 } from "uuid";
import { PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import type { Refusal } from "#lib/domain/result.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import type { DeskParty } from "#lib/views/desk.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { reach, UNREACHED } from "../form/reach.ts";

type Props = {
  /** What was typed; null while the dialog is closed. */
  readonly typed: string | null;
  readonly kinds: readonly PartyKind[];
  /** The kind that the name suggests. */
  readonly kind?: PartyKind | undefined;
  readonly onMade: (party: DeskParty) => void;
  readonly onClose: () => void;
};

/** Makes a party without leaving the form that needs it. */
export function NewParty({ typed, kinds, kind, onMade, onClose }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen={typed !== null} onOpenChange={(open) => (open ? undefined : onClose())} isDismissable>
      <Modal className="modal">
        <Dialog>{typed === null ? null : <NewPartyForm typed={typed} kinds={kinds} kind={kind} onMade={onMade} onClose={onClose} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function NewPartyForm({ typed, kinds, kind: suggested, onMade, onClose }: Props & { readonly typed: string }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const { locale } = useDesk();
  const { makeParty } = useFinders();
  const id = useId();
  const [kind, setKind] = useState<PartyKind>(kinds.find((each) => each === suggested) ?? kinds[0] ?? "person");
  const [nameAr, setNameAr] = useState(typed);
  const [nameEn, setNameEn] = useState("");
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [pending, start] = useTransition();
  // A press whose answer is lost is sent again by the same name, and makes no second party.
  const [press, setPress] = useState(() => v4());

  // The name is there already: Enter makes it, typing changes it.
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);

  const make = (): void =>
    start(async () => {
      const made = await reach(() => makeParty(press, kind, nameAr, nameEn), { party: null, refusals: UNREACHED });
      if (made.party !== null) return onMade(made.party);
      setRefusals(made.refusals);
      if (made.refusals !== UNREACHED) setPress(v4());
    });

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        make();
      }}
    >
      <Heading slot="title">{t("party.new")}</Heading>
      {refusals.length === 0 ? null : (
        <div className="trouble" role="alert">
          {refusals.map((refusal) => <p key={`${refusal.code} ${refusal.field ?? ""}`}>{refusalWords(locale, refusal)}</p>)}
        </div>
      )}
      <fieldset className="f">
        <legend>{t("party.kind")}</legend>
        <div className="seg radios">
          {PARTY_KINDS.filter((each) => kinds.includes(each)).map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-kind`} value={each} checked={kind === each} onChange={() => setKind(each)} />
              <span>{domain(`partyKind.${each}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="f">
        <label htmlFor={`${id}-ar`}>{t("party.nameAr")}</label>
        <input id={`${id}-ar`} className="in" ref={name} value={nameAr} onChange={(event) => setNameAr(event.currentTarget.value)} />
      </div>
      <div className="f">
        <label htmlFor={`${id}-en`}>{t("party.nameEn")}</label>
        <input id={`${id}-en`} className="in" value={nameEn} onChange={(event) => setNameEn(event.currentTarget.value)} />
      </div>
      <div className="form-f">
        <button type="submit" className="btn btn-ink" disabled={pending}>{t("party.make")}</button>
        <button type="button" className="btn btn-q" onClick={onClose}>{t("cancel")}</button>
      </div>
    </form>
  );
}
