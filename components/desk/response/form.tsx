"use client";

import type { ReactNode } from "react";
import type { DeskResponse } from "#lib/views/desk.ts";
import { useWords } from "../context.tsx";
import { RadioField, SelectField } from "../fields/choice.tsx";
import { DateField } from "../fields/date.tsx";
import { PassagesField, quoteOfPassage, startQuotes, useQuotes, type Reword } from "../fields/passages.tsx";
import { AreaField, TextField } from "../fields/text.tsx";
import { SaveButtons } from "../form/buttons.tsx";
import { useFieldValue, type Start } from "../form/context.tsx";
import { DeskForm } from "../form/form.tsx";
import type { FormAction, FormState, Intent } from "../form/state.ts";
import { ExpectedRevision } from "../form/versions.tsx";
import { ChangeFields } from "../record/change.tsx";
import { useChannels } from "../record/options.ts";
import { Speaker } from "./speaker.tsx";
import type { TargetDraft } from "./target-draft.ts";
import { TargetsField } from "./targets.tsx";
import { useTargetDrafts } from "./drafts.ts";

type Props = {
  readonly action: FormAction;
  readonly name: string;
  /** The stored response, or null for a new one. */
  readonly response: DeskResponse | null;
  readonly intents: readonly Intent[];
  /** What a new response answers, when it is begun on a claim's or another response's page. */
  readonly answers?: readonly TargetDraft[];
  readonly publishedOn?: string | null;
  readonly labelledBy: string;
  /** What a new one begins with, by field. */
  readonly start?: Start;
  readonly onAddPassage?: () => void;
  readonly reword?: Reword;
  readonly onCancel?: () => void;
  readonly cancel?: ReactNode;
  readonly onDone?: (state: FormState, intent: Intent) => void;
  readonly onRefused?: () => void;
  /** Ids of what was logged of the article when it was shown. */
  readonly seen?: readonly string[];
};

const NOTHING: Start = {};

/** Logs a response, or changes one. */
export function ResponseForm({ action, name, labelledBy, start = NOTHING, onDone, onRefused, seen, ...rest }: Props) {
  return (
    <DeskForm action={action} name={name} labelledBy={labelledBy} className="form" start={start} drafted {...(onDone === undefined ? {} : { onDone })} {...(onRefused === undefined ? {} : { onRefused })}>
      {seen === undefined ? null : <input type="hidden" name="seen" value={JSON.stringify(seen)} />}
      <ResponseFields name={name} start={start} {...rest} />
    </DeskForm>
  );
}

type FieldsProps = Omit<Props, "action" | "labelledBy" | "onDone" | "onRefused" | "seen">;

function ResponseFields({ name, response, intents, answers = [], publishedOn = null, start = NOTHING, onAddPassage, reword, onCancel, cancel }: FieldsProps) {
  const t = useWords("desk");
  const channels = useChannels();
  const drafts = useTargetDrafts();
  const [quotes, setQuotes] = useQuotes(name, startQuotes(start) ?? (response?.passages ?? []).map(quoteOfPassage));
  return (
    <>
      <div className="form-b">
        {response === null ? null : (
          <>
            <input type="hidden" name="id" value={response.id} />
            <ExpectedRevision revision={response.revision} />
          </>
        )}
        <PassagesField quotes={quotes} onChange={setQuotes} {...(onAddPassage === undefined ? {} : { onAdd: onAddPassage })} {...(reword === undefined ? {} : { reword })} />
        {quotes.length === 0 ? <TextField name="noPassageReason" label={t("noPassageReason")} initial={response?.noPassageReason ?? ""} hint={t("noPassageHint")} /> : null}
        <TargetsField initial={response === null ? answers : drafts(response.targets)} />
        <Speaker response={response} />
        <Words response={response} quoted={quotes.length > 0} />
        <div className="f2">
          <DateField name="saidOn" label={t("response.saidOn")} initial={response?.saidOn ?? ""} publishedOn={publishedOn} />
          <DateField name="eventOn" label={t("eventOn")} initial={response?.eventOn ?? ""} mayBeFuture />
        </div>
        <SelectField name="channel" label={t("channel")} options={channels} initial={response?.channel ?? ""} />
        <Language response={response} />
        {response?.editorialState === "published" ? <ChangeFields /> : null}
      </div>
      <SaveButtons intents={intents} cancel={cancel} {...(onCancel === undefined ? {} : { onCancel })} />
    </>
  );
}

/** Direct words are the passages themselves; without a passage they are typed. Words told in other words need a summary. */
function Words({ response, quoted }: { readonly response: DeskResponse | null; readonly quoted: boolean }) {
  const t = useWords("desk");
  const domain = useWords("domain");
  const [wording] = useFieldValue("wording", response?.wording ?? "direct");
  const options = [
    { value: "direct", label: domain("wording.direct") },
    { value: "paraphrase", label: domain("wording.paraphrase") },
  ];
  return (
    <>
      <RadioField name="wording" label={t("response.wording")} options={options} initial={response?.wording ?? "direct"} hint={wording === "direct" ? t("response.directHint") : t("response.paraphraseHint")} />
      {quoted || wording !== "direct" ? null : <AreaField name="quoteAr" label={t("response.quoteAr")} initial={response?.quoteAr ?? ""} spoken />}
      <TextField name="summaryAr" label={t("response.summaryAr")} initial={response?.summaryAr ?? ""} hint={t("response.summaryHint")} />
    </>
  );
}

const LANGUAGES = ["ar", "en", "ru", "fr", "fa", "he", "tr", "other"] as const;
const TRANSLATORS = ["outlet", "newsroom", "machine"] as const;

function Language({ response }: { readonly response: DeskResponse | null }) {
  const t = useWords("desk");
  const [language] = useFieldValue("language", response?.language ?? "ar");
  const languages = LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }));
  const translators = [{ value: "", label: t("notGiven") }, ...TRANSLATORS.map((value) => ({ value, label: t(`translator.${value}`) }))];
  return (
    <details className="more" open={response !== null && response.language !== "ar"}>
      <summary>{t("response.languageAndMore")}</summary>
      <SelectField name="language" label={t("response.language")} options={languages} initial={response?.language ?? "ar"} />
      {language === "ar" ? null : (
        <>
          <SelectField name="translationBy" label={t("response.translationBy")} options={translators} initial={response?.translationBy ?? ""} />
          <AreaField name="quoteOriginal" label={t("response.quoteOriginal")} initial={response?.quoteOriginal ?? ""} spoken />
        </>
      )}
      <TextField name="summaryEn" label={t("response.summaryEn")} initial={response?.summaryEn ?? ""} ltr />
    </details>
  );
}
