"use client";

import { ARTICLE_KINDS, PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import { useWords } from "../context.tsx";
import { SelectField } from "../fields/choice.tsx";
import { DateField } from "../fields/date.tsx";
import { PartiesField, PartyField } from "../fields/party.tsx";
import { AreaField, TextField } from "../fields/text.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import { Unsaved } from "../form/trouble.tsx";
import type { FormAction } from "../form/state.ts";

const OUTLETS: readonly PartyKind[] = ["outlet", "organization", "government"];
const AUTHORS: readonly PartyKind[] = PARTY_KINDS.filter((kind) => kind !== "unnamed_sources");

/** A text pasted as it is, with where and when it was published. */
export function IntakeForm({ action }: { readonly action: FormAction }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const kinds = ARTICLE_KINDS.map((value) => ({ value, label: domain(`articleKind.${value}`) }));
  const languages = (["ar", "en"] as const).map((value) => ({ value, label: t(`language.${value}`) }));
  return (
    <DeskForm action={action} name="new-article" label={t("article.new")} className="form intake">
      <div className="intake-text">
        <AreaField name="raw" label={t("article.raw")} hint={t("article.rawHint")} rows={22} spoken required />
      </div>
      <div className="intake-about">
        <TextField name="url" label={t("article.url")} hint={t("article.urlHint")} type="url" ltr />
        <PartyField name="outletId" label={t("article.outlet")} initial={null} kinds={OUTLETS} hint={t("article.outletHint")} />
        <DateField name="publishedOn" label={t("article.publishedOn")} />
        <SelectField name="kind" label={t("article.kind")} options={kinds} initial="article" />
        <TextField name="title" label={t("article.title")} hint={t("article.titleHint")} />
        <PartiesField name="authorIds" label={t("article.authors")} initial={[]} kinds={AUTHORS} />
        <PartiesField name="agencyIds" label={t("article.agencies")} initial={[]} kinds={OUTLETS} hint={t("article.agenciesHint")} />
        <SelectField name="language" label={t("article.language")} options={languages} initial="ar" />
        <Unsaved />
        <SubmitButton>{t("article.store")}</SubmitButton>
      </div>
    </DeskForm>
  );
}
