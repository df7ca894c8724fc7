"use client";

import { useState } from "react";
import { typedDate } from "#lib/domain/typed-date.ts";
import type { DeskResponse, OfficeHit } from "#lib/views/desk.ts";
import { useDesk, useFinders, useWords } from "../context.tsx";
import { useChosen } from "../fields/chosen.ts";
import { PartyField, usePartyChosen } from "../fields/party.tsx";
import { TextField } from "../fields/text.tsx";
import { useFieldValue } from "../form/context.tsx";
import { nameOf } from "../party-words.ts";

/** Who spoke, for whom and in which capacity; the last two are proposed from the office held on the day. */
export function Speaker({ response }: { readonly response: DeskResponse | null }) {
  const t = useWords("desk");
  const toParty = usePartyChosen();
  const { locale, today } = useDesk();
  const { offices } = useFinders();
  const [held, setHeld] = useState<readonly OfficeHit[]>([]);
  const [saidOn] = useFieldValue("saidOn", response?.saidOn ?? "");
  const [capacity, setCapacity] = useFieldValue("capacity", response?.capacity ?? "");
  const [, setCapacityEn] = useFieldValue("capacityEn", response?.capacityEn ?? "");
  const [behalf, setBehalf] = useChosen("onBehalfOfId", response?.onBehalfOf == null ? null : toParty(response.onBehalfOf));

  const take = (office: OfficeHit): void => {
    setCapacity(office.titleAr);
    setCapacityEn(office.titleEn ?? "");
    setBehalf(office.organization === null ? null : toParty(office.organization));
  };
  const propose = async (partyId: string): Promise<void> => {
    const found = await offices(partyId, typedDate(saidOn, today));
    setHeld(found);
    const [first] = found;
    if (first !== undefined && capacity === "" && behalf === null) take(first);
  };

  return (
    <>
      <PartyField
        name="responderId"
        label={t("response.responder")}
        initial={response?.responder == null ? null : toParty(response.responder)}
        onChange={(chosen) => (chosen === null ? setHeld([]) : void propose(chosen.id))}
      />
      <div className="f2">
        <TextField name="capacity" label={t("response.capacity")} initial={response?.capacity ?? ""} hint={t("response.capacityHint")} />
        <PartyField name="onBehalfOfId" label={t("response.onBehalfOf")} initial={response?.onBehalfOf == null ? null : toParty(response.onBehalfOf)} hint={t("response.onBehalfOfHint")} />
      </div>
      {held.length < 2 ? null : (
        <p className="accepts" role="group" aria-label={t("response.officesHeld")}>
          <b>{t("response.officesHeld")}</b>
          {held.map((office) => (
            <button key={`${office.titleAr} ${office.organization?.id ?? ""}`} type="button" onClick={() => take(office)}>
              {office.organization === null ? office.titleAr : t("response.officeIn", { title: office.titleAr, name: nameOf(office.organization, locale) })}
            </button>
          ))}
        </p>
      )}
      <CapacityEn initial={response?.capacityEn ?? ""} />
    </>
  );
}

/** Filled from the office; changed rarely, so that it is sent without taking room. */
function CapacityEn({ initial }: { readonly initial: string }) {
  const [value] = useFieldValue("capacityEn", initial);
  return <input type="hidden" name="capacityEn" value={value} />;
}
