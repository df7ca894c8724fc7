"use client";

import { isolate } from "#lib/i18n/direction.ts";
import type { DeskResponse } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { PartyField, usePartyChosen } from "../fields/party.tsx";
import { TextField } from "../fields/text.tsx";
import { nameOf } from "../party-words.ts";
import { CapacityEn, useOffices } from "./offices.tsx";

/** Who spoke, for whom and in which capacity; the last two are proposed from the office held on the day. */
export function Speaker({ response }: { readonly response: DeskResponse | null }) {
  const t = useWords("desk");
  const { locale } = useDesk();
  const toParty = usePartyChosen();
  const { held, take, propose } = useOffices(response);
  return (
    <>
      <PartyField
        name="responderId"
        label={t("response.responder")}
        initial={response?.responder == null ? null : toParty(response.responder)}
        onChange={(chosen) => propose(chosen?.id ?? null)}
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
              {office.organization === null ? office.titleAr : t("response.officeIn", { title: office.titleAr, name: isolate(nameOf(office.organization, locale), locale) })}
            </button>
          ))}
        </p>
      )}
      <CapacityEn response={response} />
    </>
  );
}
