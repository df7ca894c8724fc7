"use client";

import { ARTICLE_KINDS, PARTY_KINDS, type PartyKind } from "#lib/domain/kinds.ts";
import { useWords } from "../context.tsx";
import { RadioField, SelectField } from "../fields/choice.tsx";
import { DateField } from "../fields/date.tsx";
import { FileField } from "../fields/file.tsx";
import { PartiesField, PartyField } from "../fields/party.tsx";
import { AreaField, TextField } from "../fields/text.tsx";
import { useFieldValue } from "../form/context.tsx";
import { SubmitButton } from "../form/buttons.tsx";
import { DeskForm } from "../form/form.tsx";
import { Unsaved } from "../form/trouble.tsx";
import type { FormAction } from "../form/state.ts";

const OUTLETS: readonly PartyKind[] = ["outlet", "organization", "government"];
const AUTHORS: readonly PartyKind[] = PARTY_KINDS.filter((kind) => kind !== "unnamed_sources");

const WAYS = ["text", "html", "url"] as const;

/** Where the article comes from: its address alone, or what was copied or saved of it. */
function Source() {
  const t = useWords("desk");
  const [way] = useFieldValue("way", "text");
  if (way === "url") return <TextField name="url" label={t("article.fetch")} hint={t("article.fetchHint")} type="url" ltr required />;
  const words = way === "html" ? { label: t("article.html"), hint: t("article.htmlHint") } : { label: t("article.raw"), hint: t("article.rawHint") };
  return (
    <>
      <AreaField name="raw" {...words} rows={22} spoken required />
      <FileField name="file" label={t("article.file")} hint={t("article.fileHint")} accept=".txt,.html,.htm,.xhtml,text/plain,text/html" />
    </>
  );
}

/** The address of a pasted text, which without scripts is also the address to fetch. */
function Address() {
  const t = useWords("desk");
  const [way] = useFieldValue("way", "text");
  return way === "url" ? null : <TextField name="url" label={t("article.url")} hint={t("article.urlHint")} type="url" ltr />;
}

/** A text or page pasted as it is, or its address, with where and when it was published. */
export function IntakeForm({ action }: { readonly action: FormAction }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const kinds = ARTICLE_KINDS.map((value) => ({ value, label: domain(`articleKind.${value}`) }));
  const languages = [{ value: "", label: t("article.languageSaid") }, ...(["ar", "en"] as const).map((value) => ({ value, label: t(`language.${value}`) }))];
  const ways = WAYS.map((value) => ({ value, label: t(`article.way.${value}`) }));
  return (
    <DeskForm action={action} name="new-article" label={t("article.new")} className="form intake" drafted>
      <div className="intake-text">
        <RadioField name="way" label={t("article.wayLabel")} options={ways} initial="text" />
        <Source />
      </div>
      <div className="intake-about">
        <p className="hint intake-note">{t("article.aboutHint")}</p>
        <Address />
        <PartyField name="outletId" label={t("article.outlet")} initial={null} kinds={OUTLETS} hint={t("article.outletHint")} />
        <DateField name="publishedOn" label={t("article.publishedOn")} />
        <SelectField name="kind" label={t("article.kind")} options={kinds} initial="article" />
        <TextField name="title" label={t("article.title")} hint={t("article.titleHint")} />
        <PartiesField name="authorIds" label={t("article.authors")} initial={[]} kinds={AUTHORS} />
        <PartiesField name="agencyIds" label={t("article.agencies")} initial={[]} kinds={OUTLETS} hint={t("article.agenciesHint")} />
        <SelectField name="language" label={t("article.language")} options={languages} />
        <Unsaved />
        <SubmitButton>{t("article.store")}</SubmitButton>
      </div>
    </DeskForm>
  );
}
