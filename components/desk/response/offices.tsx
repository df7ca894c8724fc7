"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { z } from "zod";
import { typedDate } from "#lib/domain/typed-date.ts";
import type { DeskResponse, OfficeHit } from "#lib/views/desk.ts";
import { useDesk, useFinders } from "../context.tsx";
import { chosenShape, parsed, useChosen } from "../fields/chosen.ts";
import { usePartyChosen } from "../fields/party.tsx";
import { useFieldValue, useForm, type Start } from "../form/context.tsx";
import { useKept } from "../form/kept.ts";

const NO_OFFICE: OfficeHit = { titleAr: "", titleEn: null, organization: null };

type Offices = { readonly held: readonly OfficeHit[]; readonly take: (office: OfficeHit) => void; readonly propose: (partyId: string | null) => void };

/** Proposes the office of whoever is chosen, in place of what was proposed for whoever was chosen before; what was typed stays. */
export function useOffices(response: DeskResponse | null): Offices {
  const toParty = usePartyChosen();
  const { today } = useDesk();
  const { start } = useForm();
  const { offices } = useFinders();
  const [responder, setResponder] = useState<{ readonly id: string } | null>(null);
  const [held, setHeld] = useState<readonly OfficeHit[]>([]);
  const [saidOn] = useFieldValue("saidOn", response?.saidOn ?? "");
  const [capacity, setCapacity] = useFieldValue("capacity", response?.capacity ?? "");
  const [, setCapacityEn] = useFieldValue("capacityEn", response?.capacityEn ?? "");
  const [behalf, setBehalf] = useChosen("onBehalfOfId", response?.onBehalfOf == null ? null : toParty(response.onBehalfOf));
  const [proposed, setProposed] = useProposed(start, response);

  const take = (office: OfficeHit): void => {
    setCapacity(office.titleAr);
    setCapacityEn(office.titleEn ?? "");
    setBehalf(office.organization === null ? null : toParty(office.organization));
    setProposed({ capacity: office.titleAr, behalf: office.organization?.id ?? null });
  };
  const ask = useEffectEvent((id: string) => offices(id, typedDate(saidOn, today)));
  const settle = useEffectEvent((found: readonly OfficeHit[]) => {
    setHeld(found);
    const empty = capacity === "" && behalf === null;
    if (empty || (capacity === proposed.capacity && (behalf?.id ?? null) === proposed.behalf)) take(found[0] ?? NO_OFFICE);
  });
  useEffect(() => {
    if (responder === null) return undefined;
    let left = false;
    // Without an answer nothing is proposed, and what was proposed for another does not stay.
    ask(responder.id).then((found) => (left ? undefined : settle(found)), () => (left ? undefined : settle([])));
    return () => {
      left = true;
    };
  }, [responder]);

  const propose = (partyId: string | null): void => {
    setHeld([]);
    setResponder(partyId === null ? null : { id: partyId });
  };
  return { held, take, propose };
}

const proposedShape = z.object({ capacity: z.string(), behalf: z.string().nullable() });

/** What was proposed last for the capacity and the party spoken for; at first what the form begins with. */
function useProposed(start: Start, response: DeskResponse | null) {
  const { name } = useForm();
  const [text, setText] = useKept(name, "capacityProposed", "");
  const begun = { capacity: start["capacity"] ?? response?.capacity ?? "", behalf: parsed(chosenShape, start["onBehalfOfIdChosen"] ?? "")?.id ?? response?.onBehalfOf?.id ?? null };
  return [parsed(proposedShape, text) ?? begun, (next: z.infer<typeof proposedShape>) => setText(JSON.stringify(next))] as const;
}

/** Filled from the office, and not shown: it is sent only beside the Arabic capacity that it translates. */
export function CapacityEn({ response }: { readonly response: DeskResponse | null }) {
  const { start } = useForm();
  const [proposed] = useProposed(start, response);
  const [capacity] = useFieldValue("capacity", response?.capacity ?? "");
  const [value] = useFieldValue("capacityEn", response?.capacityEn ?? "");
  return <input type="hidden" name="capacityEn" value={capacity === proposed.capacity ? value : ""} />;
}
