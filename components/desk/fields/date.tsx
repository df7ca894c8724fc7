"use client";

import { isFuture, noLaterThan, parseDate } from "#lib/domain/date.ts";
import { typedDate } from "#lib/domain/typed-date.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { zoneOf } from "#lib/i18n/zone.ts";
import { useDesk, useWords, type Desk } from "../context.tsx";
import { useFieldValue } from "../form/context.tsx";
import { useEarly } from "./early.ts";
import { Field } from "./shell.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly initial?: string | null;
  readonly keys?: string;
  /** What it alleges may lie ahead; what was said may not. */
  readonly mayBeFuture?: boolean;
  /** The article's own date: «no later than the article» is then one press away. */
  readonly publishedOn?: string | null;
};

const HAS_ARABIC = /\p{Script=Arabic}/u;

type Reading = { readonly words: string; readonly edtf: string; readonly wrong: boolean };

/** What the reader will see of this date, or why it cannot be a date. */
function readingOf(typed: string, { locale, timeZone, today }: Desk, mayBeFuture: boolean): Reading | null {
  if (typed.trim() === "") return null;
  const edtf = typedDate(typed, today);
  const parsed = parseDate(edtf, zoneOf(timeZone));
  if (!parsed.ok) return { words: refusalWords(locale, parsed.refusals[0]), edtf, wrong: true };
  if (!mayBeFuture && isFuture(parsed.value, new Date(`${today}T12:00:00Z`))) {
    return { words: refusalWords(locale, { code: "date_future" }), edtf, wrong: true };
  }
  return { words: dateWords(parsed.value.edtf, locale), edtf, wrong: false };
}

function Drawing({ reading }: { readonly reading: Reading | null }) {
  const t = useWords("desk");
  if (reading === null) return <p className="date-words">{t("date.empty")}</p>;
  return (
    <p className={reading.wrong ? "date-words is-wrong" : "date-words"}>
      <b>{reading.words}</b>
      {reading.wrong ? null : <bdi dir="ltr">{reading.edtf}</bdi>}
    </p>
  );
}

/** A date in EDTF or in words; the words the reader will see stand below while one types. */
export function DateField({ name, label, initial = "", keys, mayBeFuture = false, publishedOn = null }: Props) {
  const desk = useDesk();
  const t = useWords("desk");
  const [typed, setTyped] = useFieldValue(name, initial ?? "");
  const early = useEarly(typed, setTyped);
  const reading = readingOf(typed, desk, mayBeFuture);
  const latest = publishedOn === null ? null : noLaterThan(publishedOn);
  const offers = [
    ...(latest === null ? [] : [{ value: latest, label: t("date.noLater") }]),
    ...(publishedOn === null ? [] : [{ value: publishedOn, label: t("date.sameDay") }]),
    ...(mayBeFuture ? [] : [{ value: desk.today, label: t("date.today") }]),
  ];
  return (
    <Field name={name} label={label} {...(keys === undefined ? {} : { keys })}>
      {(described) => (
        <>
          <input {...described} ref={early} className="in" name={name} dir={typed === "" || HAS_ARABIC.test(typed) ? undefined : "ltr"} autoComplete="off" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <div aria-live="polite"><Drawing reading={reading} /></div>
          <p className="accepts">
            {offers.map((offer) => (
              <button key={offer.label} type="button" onClick={() => setTyped(offer.value)}>{offer.label}</button>
            ))}
          </p>
          <details className="date-how">
            <summary>{t("date.how")}</summary>
            <p className="hint">{t("date.forms")}</p>
          </details>
        </>
      )}
    </Field>
  );
}
