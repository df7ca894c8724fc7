import { chanceOf, whole } from "./chance.ts";
import { answerOf, nameOf, OUTLETS, PEOPLE, personOf, statementOf, wordingOf } from "./sentences.ts";

/** The first claim's day; claims follow each other every few minutes. */
const BEGIN = Date.UTC(2015, 0, 1);
const STEP = 330_000;
const HOUR = 3_600_000;

const hex = (value: number, length: number): string => value.toString(16).padStart(length, "0");
/** Ids sort by time, as the application's do. */
const idAt = (at: number, kind: string, number: number): string => `${hex(at, 12).replace(/^(.{8})(.{4})$/u, "$1-$2")}-7${kind}-8000-${hex(number, 12)}`;
const short = (letter: string, number: number): string => letter + number.toString(36).padStart(7, "0");

const momentOf = (claim: number): number => BEGIN + claim * STEP;
const claimId = (claim: number): string => idAt(momentOf(claim), "c1a", claim);
const responseId = (claim: number, which: number): string => idAt(momentOf(claim) + (which + 1) * HOUR, "e5b", claim * 8192 + which);
const partyId = (number: number): string => idAt(BEGIN, "ba0", number);
const dossierId = (number: number): string => idAt(BEGIN, "d05", number);
const articleId = (number: number, kind = "a27"): string => idAt(BEGIN, kind, number);
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

const STATES = ["draft", "in_review", "discarded"] as const;
const STATUSES = ["denied", "unanswered", "disputed", "contested", "questioned", "confirmed_by_party", "no_comment", "partly_confirmed", "retracted", "no_reply"] as const;
const STANCES = ["denies", "disputes", "confirms", "clarifies", "calls_for_investigation", "no_comment", "partly_confirms", "retracts", "threatens_legal_action"] as const;

/** Early entries of a list more often than late ones. */
const leaning = <T>(list: readonly [T, ...T[]], value: number): T => list[Math.floor(list.length * value ** 2)] ?? list[0];

/** Claims `from` to `to` as rows of plain values, made without a clock or chance of their own. */
export function claimRows(words: readonly string[], from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) => {
    const claim = from + at;
    const chance = chanceOf(500_000_000 + claim);
    const editorialState = chance() < 0.94 ? "published" : leaning(STATES, chance());
    const moved = new Date(momentOf(claim) + chance() * 700 * HOUR).toISOString();
    return {
      id: claimId(claim), shortId: short("c", claim), statement: statementOf(words, claim), claimant: partyId(personOf(claim, PEOPLE)),
      day: dayAt(momentOf(claim)), editorialState, status: leaning(STATUSES, chance()), moved, wording: claim % 2 === 0 ? wordingOf(words, claim) : null,
      outlet: partyId(PEOPLE + personOf(7 * claim, OUTLETS)), report: idAt(momentOf(claim), "4ea", claim), dossier: claim % 97 === 0 ? dossierId(whole(chance, 2000)) : null,
    };
  });
}

/** The answers to claims `from` to `to`, `each` to every one. */
export function responseRows(words: readonly string[], from: number, to: number, each: number) {
  return Array.from({ length: (to - from) * each }, (_, at) => {
    const [claim, which] = [from + Math.floor(at / each), at % each];
    const chance = chanceOf(600_000_000 + claim * 8 + which);
    return {
      id: responseId(claim, which), target: idAt(momentOf(claim) + which, "7a6", claim * 8192 + which), shortId: short("r", claim * each + which), claim: claimId(claim),
      responder: partyId(personOf(claim * 11 + which, PEOPLE)), day: dayAt(momentOf(claim) + (which + 1) * 9 * HOUR),
      text: answerOf(words, claim, which), stance: leaning(STANCES, chance()), editorialState: chance() < 0.95 ? "published" : "draft",
    };
  });
}

/** One claim that everybody answered: what a long timeline is read from. */
export const crowdRows = (words: readonly string[], claim: number, each: number, many: number) =>
  responseRows(words, claim, claim + 1, many).slice(each).map((row, at) => ({ ...row, shortId: short("x", at) }));

export const partyRows = (words: readonly string[]) =>
  Array.from({ length: PEOPLE + OUTLETS }, (_, number) => ({
    id: partyId(number), shortId: short("p", number), kind: number < PEOPLE ? "person" : "outlet", name: number < PEOPLE ? nameOf(words, number) : `صحيفة ${nameOf(words, number)}`,
  }));

export const dossierRows = (words: readonly string[]) =>
  Array.from({ length: 2000 }, (_, number) => ({ id: dossierId(number), shortId: short("d", number), title: statementOf(words, 400_000_000 + number) }));

/** Articles of some ten sentences; fewer than a newsroom of that size would have, since their text is not what is measured. */
export const articleRows = (words: readonly string[], from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const number = from + at;
    const title = statementOf(words, 410_000_000 + number);
    const body = Array.from({ length: 8 }, (_line, line) => `${statementOf(words, 420_000_000 + number * 8 + line)}.`).join(" ");
    return { id: articleId(number), version: articleId(number, "a28"), shortId: short("a", number), title, text: `${title}\n\n${body}`, outlet: partyId(PEOPLE + personOf(9 * number, OUTLETS)), day: dayAt(momentOf(number * 40)) };
  });
