"use client";

import { ARTICLE_KINDS, PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import { useWords } from "../context.tsx";
import { SelectField } from "../fields/choice.tsx";
import { DateField } from "../fields/date.tsx";
import { PartiesField, PartyField, usePartyChosen } from "../fields/party.tsx";
import { TextField } from "../fields/text.tsx";
import { SaveButtons } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction } from "../form/state.ts";
import { ExpectedRevision } from "../form/versions.tsx";
import { ChangeFields } from "../record/change.tsx";
import { Fold } from "./fold.tsx";

const CARRIERS: readonly PartyKind[] = ["outlet", "organization", "government"];
const WRITERS: readonly PartyKind[] = PARTY_KINDS.filter((kind) => kind !== "unnamed_sources");

type Props = { readonly article: DeskArticle; readonly action: FormAction };

/** What is said of an article beside its text: changed here after intake. */
export function DetailsForm({ article, action }: Props) {
  const t = useWords("desk");
  return (
    <Fold title={t("article.edit")}>
      <DeskForm action={action} name={`article-${article.id}`} label={t("article.edit")} className="form details-form">
        <input type="hidden" name="id" value={article.id} />
        <ExpectedRevision revision={article.revision} />
        <Fields article={article} />
        {article.editorialState === "published" ? <ChangeFields /> : null}
        <SaveButtons intents={["save"]} />
      </DeskForm>
    </Fold>
  );
}

function Fields({ article }: Pick<Props, "article">) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const chosen = usePartyChosen();
  const kinds = ARTICLE_KINDS.map((value) => ({ value, label: domain(`articleKind.${value}`) }));
  const languages = (["ar", "en"] as const).map((value) => ({ value, label: t(`language.${value}`) }));
  return (
    <>
      <TextField name="title" label={t("article.title")} initial={article.title} required />
      <div className="f2">
        <PartyField name="outletId" label={t("article.outlet")} initial={article.outlet === null ? null : chosen(article.outlet)} kinds={CARRIERS} />
        <DateField name="publishedOn" label={t("article.publishedOn")} initial={article.publishedOn} />
      </div>
      <div className="f2">
        <PartiesField name="authorIds" label={t("article.authors")} initial={article.authors.map(chosen)} kinds={WRITERS} />
        <PartiesField name="agencyIds" label={t("article.agencies")} initial={article.agencies.map(chosen)} kinds={CARRIERS} hint={t("article.agenciesHint")} />
      </div>
      <TextField name="url" label={t("article.url")} initial={article.url ?? ""} type="url" ltr />
      <div className="f2">
        <SelectField name="kind" label={t("article.kind")} options={kinds} initial={article.kind} />
        <SelectField name="language" label={t("article.language")} options={languages} initial={article.language === "en" ? "en" : "ar"} />
      </div>
    </>
  );
}
