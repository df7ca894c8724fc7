"use client";

import { PARTY_KINDS } from "#lib/domain/kinds.ts";
import type { DeskPartyPage } from "#lib/views/desk.ts";
import { useWords } from "../context.tsx";
import { SelectField } from "../fields/choice.tsx";
import { DateField } from "../fields/date.tsx";
import { PartyField } from "../fields/party.tsx";
import { AreaField, TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import { Unsaved } from "../form/trouble.tsx";
import type { FormAction } from "../form/state.ts";
import { ExpectedRevision } from "../form/versions.tsx";

type Props = { readonly action: FormAction; readonly party: DeskPartyPage | null; readonly typed?: string };

/** A party's names and particulars. */
export function PartyForm({ action, party, typed = "" }: Props) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const kinds = PARTY_KINDS.map((value) => ({ value, label: domain(`partyKind.${value}`) }));
  return (
    <DeskForm action={action} name={party === null ? "new-party" : `party-${party.id}`} label={party === null ? t("party.new") : t("party.edit")}>
      {party === null ? null : (
        <>
          <input type="hidden" name="id" value={party.id} />
          <ExpectedRevision revision={party.revision} />
        </>
      )}
      <SelectField name="kind" label={t("party.kind")} options={kinds} initial={party?.kind ?? "person"} />
      <div className="f2">
        <TextField name="nameAr" label={t("party.nameAr")} initial={party?.nameAr ?? typed} required />
        <TextField name="nameEn" label={t("party.nameEn")} initial={party?.nameEn ?? ""} ltr />
      </div>
      <AreaField name="aliases" label={t("party.aliases")} initial={(party?.aliases ?? []).join("\n")} hint={t("party.aliasesHint")} rows={4} />
      <AreaField name="about" label={t("party.about")} initial={party?.about ?? ""} />
      <div className="f2">
        <TextField name="site" label={t("party.site")} initial={party?.site ?? ""} type="url" ltr />
        <TextField name="wikidataId" label={t("party.wikidata")} initial={party?.wikidataId ?? ""} ltr />
      </div>
      <Unsaved />
      <SubmitButton>{party === null ? t("party.make") : t("save")}</SubmitButton>
    </DeskForm>
  );
}

/** An office the party held, with its dates: responses take the capacity from it. */
export function OfficeForm({ action, party }: { readonly action: FormAction; readonly party: DeskPartyPage }) {
  const t = useWords("desk");
  return (
    <DeskForm action={action} name={`new-office-${party.id}`} label={t("office.new")}>
      <input type="hidden" name="partyId" value={party.id} />
      <div className="f2">
        <TextField name="titleAr" label={t("office.titleAr")} hint={t("office.titleHint")} required />
        <TextField name="titleEn" label={t("office.titleEn")} ltr />
      </div>
      <PartyField name="organizationId" label={t("office.organization")} initial={null} kinds={["organization", "government", "outlet"]} hint={t("office.organizationHint")} />
      <div className="f2">
        <DateField name="fromOn" label={t("office.from")} mayBeFuture />
        <DateField name="toOn" label={t("office.to")} mayBeFuture />
      </div>
      <SubmitButton>{t("office.add")}</SubmitButton>
    </DeskForm>
  );
}
