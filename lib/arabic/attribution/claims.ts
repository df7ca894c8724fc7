import { isAccusation } from "./accuser.ts";
import { answeredStatements } from "./answered.ts";
import { attributedIn } from "./attributed.ts";
import { coordinated, cueAt, draftAttributed, draftOf, draftSaid, type ClaimDraft } from "./claim-draft.ts";
import { whole, type Claimed } from "./claim-end.ts";
import { claimedIn } from "./claimed.ts";
import { distinct } from "./claims-distinct.ts";
import { isRetold, madeBy } from "./claims-made.ts";
import { contentStance } from "./content.ts";
import { cueFormOf } from "./cue-index.ts";
import { isMasdar } from "./nouns.ts";
import { isOutlet, sameParty } from "./party.ts";
import { firstFrom, keysOf, tokensBetween, type Reading } from "./reading.ts";
import { rumoursIn } from "./rumours.ts";
import type { Statement } from "./statement.ts";

const ANSWERS = new Set(["denies", "disputes", "no_comment", "confirms", "clarifies", "retracts", "says"]);
const LEAST_TOPIC = 2;
// Each is compared with each; a text with more is no article.
const MOST_CLAIMS = 600;

/** Whatever the rules take for a claim, each telling by itself: what is denied, what a verb of claiming or an outlet puts forward, and what is rumoured. */
export function claimDraftsOf(reading: Reading, statements: readonly Statement[]): ClaimDraft[] {
  const drafts = [
    ...statements.flatMap((statement) => [...answeredBy(reading, statement), ...(statement.act !== "reports" && isAnswerer(statement, statements) ? [] : madeBy(reading, statement, statements))]),
    ...answeredStatements(reading, statements).filter((statement) => !isOutlet(statement.speaker) || !statements.some((other) => isRetold(reading, statement, other))).flatMap((statement) => coordinated(reading, draftSaid(reading, statement, [statement]))),
    ...statements.filter((statement) => isAccusation(reading, statement)).flatMap((statement) => coordinated(reading, draftSaid(reading, statement, [statement]))),
    ...attributedIn(reading).map((attributed) => draftAttributed(reading, attributed)).filter(({ start, end }) => !isDenial(reading, statements, start, end) && !isSaying(reading, start)),
    ...rumoursIn(reading).map((claimed) => draftOf(reading, claimed, cueAt(reading, claimed), [])),
  ];
  return drafts.filter(({ topic }) => topic.size >= LEAST_TOPIC).slice(0, MOST_CLAIMS);
}

/** What is claimed in an article, as the rules have it: each proposition once, in its best telling. */
export function claimsOf(reading: Reading, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const all = distinct(drafts).toSorted((a, b) => a.start - b.start);
  const told = all.filter((draft) => !isTie(reading, draft));
  return told.length > 0 ? told : all;
}

/** «نفت أي علاقة لها بالحادث»: the tie is denied; what is claimed stands elsewhere. */
const isTie = (reading: Reading, { start, end }: ClaimDraft): boolean => /^(?:وجود )?(?:[أا]ي[ةه]? )?(?:علاقت?|صلت?|علم|معرفت?)(?:[هة]|ها|هم)? (?:ل\S* )?(?:ب|مع|لها|له)/u.test(reading.text.slice(start, end));

/** «…، وفقا لبيان …»: a denial told on authority is an answer. */
function isDenial(reading: Reading, statements: readonly Statement[], start: number, end: number): boolean {
  if (statements.some(({ act, cue }) => act === "denies" && start <= cue.start && cue.end <= end)) return true;
  const inside = tokensBetween(reading, start, end);
  const content = contentStance(keysOf(inside, 0, inside.length));
  return content?.strong === true && content.stance === "denies";
}

/** «ووفقا للموقع، قال المدير إن …»: what the director says, an act of its own. */
const isSaying = (reading: Reading, start: number): boolean => /^(?:قال|أكد|نفى|ذكر|أعلن|أضاف|أوضح|صرح)$/u.test(cueFormOf(reading.tokens[firstFrom(reading.tokens, start)]?.key ?? "")?.cue.verb ?? "");

/** The proposition in the object of a denial, a refusal to comment, a confirmation. */
function answeredBy(reading: Reading, statement: Statement): ClaimDraft[] {
  if (statement.act === "calls_for_investigation") return probed(reading, statement);
  const announced = /[:]\s*["“«]?\s*$/u.test(reading.text.slice(Math.max(0, statement.said.start - 8), statement.said.start));
  if (/^(?:أبدى|أعرب)$/u.test(statement.found.form.cue.verb)) return [];
  if (!ANSWERS.has(statement.act) || (statement.said.kind === "quote" && (statement.act !== "denies" || announced))) return [];
  const untrue = untrueFrom(reading, statement);
  const denied = statement.act === "denies" || statement.act === "disputes" || untrue !== null;
  if (!denied && statement.said.kind === "that" && !/^(?:no_comment|confirms|retracts)$/u.test(statement.act)) return [];
  const claimed = retoldIn(reading, statement) ?? claimedIn(reading, untrue ?? statement.objectFrom, statement.found.to);
  if (claimed === null || (!denied && !isAdmitted(reading, statement) && !namesReport(reading, claimed))) return [];
  return [{ ...draftOf(reading, claimed, statement.cue, [statement]), denied }];
}

// In words, from «أن» to the verb of whoever is said to have spoken.
const RETELLER = 5;

/** «نفى الفاتيكان أن البابا قال، في حديث صحفي، إن …»: that he said it, and what. */
function retoldIn({ tokens }: Reading, { act, said, objectFrom }: Statement): Claimed | null {
  if (act !== "denies" || said.kind !== "that") return null;
  const [from, to] = [firstFrom(tokens, said.start), firstFrom(tokens, said.end)];
  const speaks = tokens.slice(from + 1, Math.min(to, from + RETELLER)).findIndex(({ key }) => cueFormOf(key)?.cue.act === "says");
  const says = speaks >= 0 && tokens.slice(from + 1 + speaks, to).some(({ key }) => /^ب?ان(?:ه|ها|هم)?$/u.test(key));
  return says ? { from, to, about: to, speaker: null, cueFrom: objectFrom, cueTo: objectFrom + 1 } : null;
}

// «أقر البنك بوجود تزوير»
const isAdmitted = ({ tokens }: Reading, { act, objectFrom }: Statement): boolean => act === "confirms" && /^ب(?:وجود|وقوع|حدوث|حصول|تورط|ارتكاب|مقتل|قتل|مسووليته|مسووليتها)$/u.test(tokens[objectFrom]?.key ?? "");

// In words, from the verb to what is to be looked into.
const PROBE_REACH = 14;
const INTO = /^(?:في|حول|بشان|بخصوص)$/u;
const CIRCUMSTANCES = /^(?:ال)?(?:اسباب|سبب|ملابسات|ظروف|حادث|حادثه|واقعه|قضيه|حقيقه|صحه)$/u;

/** «دعت إلى فتح تحقيق في أسباب وفاة …»: what is to be looked into, where a noun of action or a report tells it. */
function probed(reading: Reading, { found, cue }: Statement): ClaimDraft[] {
  const { tokens } = reading;
  const probe = tokens.slice(found.at, Math.min(found.to, found.at + PROBE_REACH)).findIndex(({ key }) => /^[وبل]?(?:ال|لل)?تحقيق(?:ات)?ا?$/u.test(key));
  const into = probe < 0 ? -1 : tokens.slice(found.at + probe + 1, Math.min(found.to, found.at + probe + 7)).findIndex(({ key }) => INTO.test(key));
  if (into < 0) return [];
  let from = found.at + probe + 2 + into;
  while (from < found.to && CIRCUMSTANCES.test(tokens[from]?.key ?? "")) from += 1;
  const first = tokens[from];
  if (first === undefined || !isMasdar(first)) return [];
  const claimed = whole(reading, from, found.to, null, from);
  return claimed === null ? [] : [draftOf(reading, claimed, cue, [])];
}

/** «أكدت أنه لا صحة لـ…», «عدم صحة …»: the token with which what is untrue begins. */
function untrueFrom(reading: Reading, { objectFrom, found }: Statement): number | null {
  const tokens = reading.tokens.slice(objectFrom, Math.min(found.to, objectFrom + 6));
  const at = tokens.findIndex(({ key }, place) => key === "صحه" && /^(?:لا|عدم|بعدم)$/u.test(tokens[place - 1]?.key ?? ""));
  return at < 0 ? null : objectFrom + at + 1;
}

const namesReport = (reading: Reading, claimed: Claimed): boolean =>
  /^[بل]?(?:ال)?(?:معلومات|احاديث|اقاويل|تقرير|تقارير|ادعاء|ادعاءات|مزاعم|انباء|اتهام|اتهامات|شايعات|شايعه|صحه|ما|خبر|اخبار|تسريبات)/u.test(reading.tokens[claimed.cueFrom]?.key ?? "");

/** An outlet that takes something back or denies speaks for itself then, and puts no claim forward. */
function isAnswerer(statement: Statement, statements: readonly Statement[]): boolean {
  const { act, speaker } = statement;
  if (act === "claims" || !isOutlet(speaker) || speaker === null) return false;
  return statements.slice(0, statements.indexOf(statement)).some((other) => (other.act === "retracts" || other.act === "denies") && other.speaker !== null && sameParty(other.speaker, speaker));
}

