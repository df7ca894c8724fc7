"use client";

import { useId } from "react";
import { STRENGTHS } from "#lib/domain/kinds.ts";
import type { DeskClaim, DeskHop } from "#lib/views/desk.ts";
import { useDesk, useWords } from "../context.tsx";
import { RadioField, SelectField } from "../fields/choice.tsx";
import { ArticleField } from "../fields/claim.tsx";
import { DateField } from "../fields/date.tsx";
import { useEarly } from "../fields/early.ts";
import { PartyField } from "../fields/party.tsx";
import { FieldSet } from "../fields/shell.tsx";
import { TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { useFieldValue } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";
import { nameOf } from "../party-words.ts";

type Props = { readonly claim: DeskClaim; readonly action: FormAction };

/** Adds a hop to the chain: who carried the claim, on whose authority, in which words. */
export function HopForm({ claim, action }: Props) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name={`new-hop-${claim.id}`} label={t("hop.new")}>
      <input type="hidden" name="claimId" value={claim.id} />
      <HopFields hops={claim.hops} />
      <SubmitButton>{t("hop.add")}</SubmitButton>
    </DeskForm>
  );
}

function HopFields({ hops }: { readonly hops: readonly DeskHop[] }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const [carrier] = useFieldValue("carrierKind", "outlet");
  const carriers = (["outlet", "party"] as const).map((value) => ({ value, label: t(`hop.carrierKind.${value}`) }));
  const strengths = STRENGTHS.map((value) => ({ value, label: domain(`strength.${value}`) }));
  return (
    <>
      <RadioField name="carrierKind" label={t("hop.carrierIs")} options={carriers} initial="outlet" />
      <PartyField name="carrierId" label={t("hop.carrier")} initial={null} {...(carrier === "outlet" ? { kinds: ["outlet"] as const } : {})} />
      <div className="f2">
        <TextField name="verb" label={t("hop.verb")} hint={t("hop.verbHint")} required />
        <SelectField name="strength" label={t("hop.strength")} options={strengths} initial="attributes" />
      </div>
      {hops.length === 0 ? null : <Authorities hops={hops} />}
      <PartyField name="sourceId" label={t("hop.source")} initial={null} hint={t("hop.sourceHint")} />
      <div className="f2">
        <ArticleField name="articleId" label={t("hop.article")} initial={null} />
        <DateField name="on" label={t("hop.on")} />
      </div>
    </>
  );
}

function Authorities({ hops }: { readonly hops: readonly DeskHop[] }) {
  const t = useWords("desk");
  return (
    <FieldSet name="onAuthorityOf" label={t("hop.onAuthorityOf")} hint={t("hop.onAuthorityHint")}>
      {hops.map((hop) => <Authority key={hop.id} hop={hop} />)}
    </FieldSet>
  );
}

function Authority({ hop }: { readonly hop: DeskHop }) {
  const id = useId();
  const { locale } = useDesk();
  const [value, setValue] = useFieldValue(`authority-${hop.id}`, "");
  const early = useEarly(value, setValue);
  return (
    <label className="check-line" htmlFor={id}>
      <input ref={early} id={id} type="checkbox" name="onAuthorityOf" value={hop.id} checked={value === "on"} onChange={(event) => setValue(event.currentTarget.checked ? "on" : "")} />
      {[hop.carrier === null ? "" : nameOf(hop.carrier, locale), hop.verb].join(" · ")}
    </label>
  );
}
