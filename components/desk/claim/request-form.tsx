"use client";

import { CHANNELS } from "#lib/domain/kinds.ts";
import type { DeskClaim, DeskRequest } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { SelectField } from "../fields/choice.tsx";
import { useEarly } from "../fields/early.ts";
import { PartyField } from "../fields/party.tsx";
import { Field } from "../fields/shell.tsx";
import { TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { useFieldValue } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";

/** Records that a party was asked about the claim. */
export function RequestForm({ claim, action }: { readonly claim: DeskClaim; readonly action: FormAction }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const { today } = useDesk();
  const channels = CHANNELS.map((value) => ({ value, label: domain(`channel.${value}`) }));
  return (
    <DeskForm action={action} name={`new-request-${claim.id}`} label={t("request.new")}>
      <input type="hidden" name="claimId" value={claim.id} />
      <PartyField name="partyId" label={t("request.party")} initial={null} />
      <div className="f2">
        <MomentField name="askedOn" label={t("request.askedOn")} initial={`${today}T00:00`} />
        <MomentField name="deadline" label={t("request.deadline")} initial="" hint={t("request.deadlineHint")} />
      </div>
      <SelectField name="channel" label={t("request.channel")} options={channels} initial="email" />
      <TextField name="note" label={t("request.note")} />
      <SubmitButton>{t("request.add")}</SubmitButton>
    </DeskForm>
  );
}

type MomentProps = { readonly name: string; readonly label: string; readonly initial: string; readonly hint?: string };

/** A day and an hour by the newsroom's clock. */
function MomentField({ name, label, initial, hint }: MomentProps) {
  const [value, setValue] = useFieldValue(name, initial);
  const early = useEarly(value, setValue);
  return (
    <Field name={name} label={label} hint={hint}>
      {(described) => <input {...described} ref={early} className="in" type="datetime-local" name={name} value={value} onChange={(event) => setValue(event.currentTarget.value)} />}
    </Field>
  );
}

const OUTCOMES = ["pending", "answered", "declined", "no_reply"] as const;

/** Says what came of a request. */
export function OutcomeForm({ request, action }: { readonly request: DeskRequest; readonly action: FormAction }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const outcomes = OUTCOMES.map((value) => ({ value, label: domain(`requestOutcome.${value}`) }));
  return (
    <DeskForm action={action} name={`outcome-${request.id}-${request.revision}`} label={t("request.outcomeOf")} className="inline-form">
      <input type="hidden" name="id" value={request.id} />
      <input type="hidden" name="expected" value={request.revision} />
      <SelectField name="outcome" label={t("request.outcome")} options={outcomes} initial={request.outcome} />
      <button type="submit" className="btn btn-small">{t("save")}</button>
    </DeskForm>
  );
}
