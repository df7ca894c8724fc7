"use client";

import { useState, type ReactNode } from "react";
import type { DeskClaim } from "#lib/views/desk.ts";
import { useAsked } from "../bench/asked.ts";
import { SimilarRecords } from "../bench/similar.tsx";
import { storedClaim } from "../bench/start.ts";
import { useWords } from "../context.tsx";
import { CheckField, SelectField } from "../fields/choice.tsx";
import { ClaimField, ResponseField, useClaimChosen, useResponseChosen } from "../fields/claim.tsx";
import { DateField } from "../fields/date.tsx";
import { PartiesField, PartyField, usePartyChosen } from "../fields/party.tsx";
import { PassagesField, quoteOfPassage, startQuotes, useQuotes } from "../fields/passages.tsx";
import { AreaField, TextField } from "../fields/text.tsx";
import { SaveButtons } from "../form/buttons.tsx";
import { useFieldValue, useForm, type Start } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction, FormState, Intent } from "../form/state.ts";
import { ExpectedRevision } from "../form/versions.tsx";
import { ChangeFields } from "../record/change.tsx";
import { useChannels } from "../record/options.ts";

type Props = {
  readonly action: FormAction;
  readonly name: string;
  /** The stored claim, or null for a new one. */
  readonly claim: DeskClaim | null;
  readonly intents: readonly Intent[];
  /** Shows below the statement what is logged already; not where it stands beside the form. */
  readonly alike?: boolean;
  /** The article's own date, when the claim is read out of an article. */
  readonly publishedOn?: string | null;
  readonly labelledBy: string;
  /** What a new one begins with, by field. */
  readonly start?: Start;
  readonly onAddPassage?: () => void;
  readonly onCancel?: () => void;
  readonly cancel?: ReactNode;
  readonly onDone?: (state: FormState, intent: Intent) => void;
  readonly onRefused?: () => void;
  /** Ids of what was logged of the article when it was shown. */
  readonly seen?: readonly string[];
};

const NOTHING: Start = {};

/** Logs a claim, or changes one. */
export function ClaimForm({ action, name, claim, labelledBy, start = NOTHING, onDone, onRefused, seen, ...rest }: Props) {
  return (
    <DeskForm action={action} name={name} labelledBy={labelledBy} className="form" start={start} drafted {...(onDone === undefined ? {} : { onDone })} {...(onRefused === undefined ? {} : { onRefused })}>
      {seen === undefined ? null : <input type="hidden" name="seen" value={JSON.stringify(seen)} />}
      <ClaimFields name={name} start={start} claim={claim} {...rest} />
    </DeskForm>
  );
}

type FieldsProps = Omit<Props, "action" | "labelledBy" | "onDone" | "onRefused" | "seen">;

function ClaimFields({ name, claim, intents, alike = false, publishedOn = null, start = NOTHING, onAddPassage, onCancel, cancel }: FieldsProps) {
  const t = useWords("desk");
  const [quotes, setQuotes] = useQuotes(name, startQuotes(start) ?? (claim?.passages ?? []).map(quoteOfPassage));
  return (
    <>
      <div className="form-b">
        {claim === null ? null : (
          <>
            <input type="hidden" name="id" value={claim.id} />
            <ExpectedRevision revision={claim.revision} />
          </>
        )}
        <AreaField name="statementAr" label={t("claim.statementAr")} initial={claim?.statementAr ?? ""} hint={t("claim.statementHint")} spoken required />
        {alike ? <Alike claim={claim} /> : null}
        <PassagesField quotes={quotes} onChange={setQuotes} {...(onAddPassage === undefined ? {} : { onAdd: onAddPassage })} />
        {quotes.length === 0 ? <TextField name="noPassageReason" label={t("noPassageReason")} initial={claim?.noPassageReason ?? ""} hint={t("noPassageHint")} /> : null}
        <Claimant claim={claim} />
        <div className="f2">
          <DateField name="saidOn" label={t("claim.saidOn")} initial={claim?.saidOn ?? ""} publishedOn={publishedOn} />
          <DateField name="eventOn" label={t("eventOn")} initial={claim?.eventOn ?? ""} mayBeFuture />
        </div>
        <Relations claim={claim} />
        {claim?.editorialState === "published" ? <ChangeFields /> : null}
      </div>
      <SaveButtons intents={intents} cancel={cancel} {...(onCancel === undefined ? {} : { onCancel })} />
    </>
  );
}

/** What is logged already and says nearly this, while one types. */
function Alike({ claim }: { readonly claim: DeskClaim | null }) {
  const { name, start } = useForm();
  const t = useWords("desk");
  const toParty = usePartyChosen();
  const asked = useAsked(name, "claim", claim === null ? start : { ...start, ...storedClaim(claim, toParty) });
  return (
    <section className="alike" aria-label={t("similar.title")}>
      <SimilarRecords asked={{ ...asked, excludeId: claim?.id ?? null }} />
    </section>
  );
}

function Claimant({ claim }: { readonly claim: DeskClaim | null }) {
  const t = useWords("desk");
  const toParty = usePartyChosen();
  const [unattributed] = useFieldValue("unattributed", claim?.unattributed === true ? "on" : "");
  return (
    <>
      {unattributed === "on" ? null : (
        <PartyField name="claimantId" label={t("claim.claimant")} initial={claim?.claimant == null ? null : toParty(claim.claimant)} hint={t("claim.claimantHint")} />
      )}
      <CheckField name="unattributed" label={t("claim.unattributed")} initial={claim?.unattributed ?? false} hint={t("claim.unattributedHint")} />
    </>
  );
}

/** What fewer claims need stands folded, and open when it was filled. */
function Relations({ claim }: { readonly claim: DeskClaim | null }) {
  const t = useWords("desk");
  const toParty = usePartyChosen();
  const toClaim = useClaimChosen();
  const toResponse = useResponseChosen();
  const channels = useChannels();
  const [open] = useState(claim !== null);
  return (
    <>
      <ClaimField name="parentId" label={t("claim.parent")} initial={claim?.parent == null ? null : toClaim(claim.parent)} hint={t("claim.parentHint")} />
      <details className="more" open={open}>
        <summary>{t("more")}</summary>
        <TextField name="statementEn" label={t("claim.statementEn")} initial={claim?.statementEn ?? ""} ltr />
        <SelectField name="channel" label={t("channel")} options={channels} initial={claim?.channel ?? ""} />
        <ResponseField name="raisedById" label={t("claim.raisedBy")} initial={claim?.raisedBy == null ? null : toResponse(claim.raisedBy)} hint={t("claim.raisedByHint")} />
        <PartiesField name="aboutIds" label={t("claim.about")} initial={(claim?.about ?? []).map(toParty)} hint={t("claim.aboutHint")} />
      </details>
    </>
  );
}
