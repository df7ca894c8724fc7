import { noLaterThan } from "#lib/domain/date.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { DeskClaim, DeskMark, DeskParty, MarkRecord } from "#lib/views/desk.ts";
import type { DeskSuggestion } from "#lib/views/suggestion.ts";
import type { Chosen } from "../fields/chosen.ts";
import type { Proposed } from "../fields/proposed.tsx";
import type { Quote } from "../fields/passages.tsx";
import type { Start } from "../form/context.tsx";
import type { TargetDraft } from "../response/target-draft.ts";
import { recordAt, type Item } from "./items.ts";

/** What a form is begun from. */
export type Begun = {
  readonly item: Item;
  readonly text: string;
  readonly versionId: string;
  readonly publishedOn: string | null;
  readonly suggestions: readonly DeskSuggestion[];
  readonly marks: readonly DeskMark[];
  /** How the page names a party. */
  readonly named: (party: NonNullable<DeskSuggestion["speaker"]>["party"] & object) => Chosen;
};

/** One line of a quote that runs over paragraphs. */
const oneLine = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

function spoken(field: string, { item, named }: Begun): Start {
  const speaker = item.suggestion?.speaker ?? null;
  if (speaker === null) return {};
  if (speaker.party !== null) return { [`${field}Chosen`]: JSON.stringify(named(speaker.party)) };
  const proposed: Proposed = { name: speaker.name, kind: speaker.kind };
  return { [`${field}Proposed`]: JSON.stringify(proposed) };
}

/** In which capacity and for whom: by the office held that day, else as the article says it. */
function capacityOf({ item, named }: Begun): Start {
  const speaker = item.suggestion?.speaker ?? null;
  if (speaker?.office == null) return speaker?.role == null ? {} : { capacity: speaker.role };
  const { titleAr, titleEn, organization } = speaker.office;
  return { capacity: titleAr, capacityEn: titleEn ?? "", ...(organization === null ? {} : { onBehalfOfIdChosen: JSON.stringify(named(organization)) }) };
}

/** When it was said: the day the text tells, else the honest «no later than the article». */
const saidOn = ({ item, publishedOn }: Begun): string => item.suggestion?.saidOn ?? (publishedOn === null ? "" : (noLaterThan(publishedOn) ?? ""));

const targetOf = ({ id, label, parts }: MarkRecord, stances: readonly Stance[]): TargetDraft => ({ kind: "claim", id, label, parts, stances: [...stances], scope: "" });

/** The claims that a response is about, as far as they are logged; the only claim of the article when the text names none. */
function targetsOf({ item, suggestions, marks }: Begun): TargetDraft[] {
  const stances = item.suggestion?.stance == null ? [] : [item.suggestion.stance];
  const about = suggestions.filter(({ id }) => item.suggestion?.about.includes(id) === true);
  const logged = about.map((claim) => recordAt(marks, "claim", claim)).filter((record) => record !== null);
  const all = new Map(marks.flatMap(({ records }) => records).filter(({ kind }) => kind === "claim").map((record) => [record.id, record]));
  const [only] = all.values();
  const found = logged.length > 0 ? logged : all.size === 1 && only !== undefined ? [only] : [];
  return [...new Map(found.map((record) => [record.id, targetOf(record, stances)])).values()];
}

/** What "already logged?" is asked of a stored claim, until something else is typed. */
export function storedClaim({ statementAr, saidOn, claimant }: Pick<DeskClaim, "statementAr" | "saidOn" | "claimant">, named: (party: DeskParty) => Chosen): Start {
  return { statementAr, saidOn: saidOn ?? "", ...(claimant === null ? {} : { claimantIdChosen: JSON.stringify(named(claimant)) }) };
}

/** What the form of an item begins with, by field; everything in it can be changed. */
export function startOf(begun: Begun): Start {
  const { item, text, versionId } = begun;
  const exact = text.slice(item.start, item.end);
  const quote: Quote = { articleVersionId: versionId, start: item.start, end: item.end, exact };
  const common = { passages: JSON.stringify([quote]), saidOn: saidOn(begun), eventOn: item.suggestion?.eventOn ?? "" };
  if (item.kind === "claim") return { ...common, ...spoken("claimantId", begun), statementAr: oneLine(exact) };
  const direct = item.wording === "direct";
  const stance = item.suggestion?.stance ?? null;
  return {
    ...common,
    ...spoken("responderId", begun),
    ...capacityOf(begun),
    wording: direct ? "direct" : "paraphrase",
    summaryAr: direct ? "" : oneLine(exact),
    stances: JSON.stringify(stance === null ? [] : [stance]),
    targetsChosen: JSON.stringify(targetsOf(begun)),
  };
}
