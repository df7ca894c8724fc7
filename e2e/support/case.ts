import type { NewArticle } from "./article.ts";
import type { NewHop } from "./chain.ts";
import type { NewClaim } from "./claim-form.ts";
import { NOBODY, type NewResponse } from "./response-form.ts";
import { words, type Words } from "./select-words.ts";

type ClaimKey = "report" | "began" | "starlink" | "tests" | "calls";
type ResponseKey = "denial" | "oneCall" | "testsNotCalls" | "inquiry";

export type Logged<T> = T & { readonly words: Words };

/** What an editor reads out of one article of the founding case. */
export type Case = {
  readonly article: NewArticle;
  readonly title: string;
  /** Lines that cleaning takes out, each with the reason it gives. */
  readonly removed: readonly (readonly [line: string, reason: string])[];
  readonly claims: Readonly<Record<ClaimKey, Logged<NewClaim>>>;
  readonly responses: Readonly<Record<ResponseKey, Logged<NewResponse>>>;
  readonly chain: readonly NewHop[];
};

/** What differs from one telling of the case to the next: the words that stand in the text, and our sentences for them. */
export type Telling = {
  readonly article: NewArticle;
  readonly title: string;
  readonly removed: Case["removed"];
  readonly reportOn: string;
  readonly statements: Readonly<Record<ClaimKey, string>>;
  readonly words: Readonly<Record<ClaimKey | ResponseKey, readonly [from: string, to?: string]>>;
};

const NEWSPAPER = ["وول ستريت", "وول ستريت جورنال"] as const;
const AUTHOR = ["وودوارد", "بوب وودوارد"] as const;

/** Found by a part of his name; whom he speaks for and as what is proposed from the office he held that day. */
const PESKOV = { responder: ["بيسكوف", "دميتري بيسكوف"], capacity: "المتحدث باسم الكرملين", onBehalfOf: "الكرملين", saidOn: "2024-10-25" } as const;
const NELSON = { responder: ["نيلسون", "بيل نيلسون"], capacity: "مدير وكالة ناسا", onBehalfOf: NOBODY, saidOn: "2024-10-25" } as const;

function claimsOf({ statements, reportOn }: Telling): Record<ClaimKey, NewClaim> {
  const report = statements.report;
  return {
    report: { statement: report, claimant: NEWSPAPER, saidOn: reportOn, eventOn: "منذ 2022" },
    began: { statement: statements.began, claimant: NEWSPAPER, saidOn: reportOn, eventOn: "2022", parent: report },
    starlink: { statement: statements.starlink, claimant: NEWSPAPER, saidOn: reportOn, parent: report },
    tests: { statement: statements.tests, claimant: AUTHOR, saidOn: "2024-10" },
    calls: { statement: statements.calls, claimant: AUTHOR, saidOn: "2024-10", eventOn: "2021/.." },
  };
}

function responsesOf({ report, tests, calls }: Telling["statements"]): Record<ResponseKey, NewResponse> {
  return {
    denial: { ...PESKOV, wording: "اقتباس حرفي", summary: "قال إن ما نشرته الصحيفة كذب.", answers: [{ claim: report, stance: "ينفي" }] },
    oneCall: { ...PESKOV, wording: "اقتباس حرفي", summary: "أقرّ باتصال واحد قبل عام 2022.", eventOn: "../2021", answers: [{ claim: report, stance: "يوضح" }] },
    testsNotCalls: {
      ...PESKOV,
      wording: "كلام منقول بالمعنى",
      summary: "أكد إرسال الأجهزة، ونفى المكالمات.",
      answers: [{ claim: tests, stance: "يؤكد" }, { claim: calls, stance: "ينفي" }],
    },
    inquiry: { ...NELSON, wording: "اقتباس حرفي", summary: "طالب بالتحقيق في التقرير.", answers: [{ claim: report, stance: "يطالب بتحقيق" }] },
  };
}

const chainOf = ({ article, title }: Telling): Case["chain"] => [
  { carrier: "وول ستريت جورنال", verb: "نقلت عن", sources: "مصادر لم تسمّها الصحيفة في تقريرها", on: "2024-10-24" },
  { carrier: "وكالة فرانس برس", verb: "ذكرت نقلًا عنها", after: "وول ستريت جورنال", on: "2024-10-25" },
  { carrier: "لوموند", verb: "نشرت عن الوكالة", after: "وكالة فرانس برس", on: "2024-10-25" },
  { carrier: article.outlet, verb: "ترجم عنها", after: "لوموند", article: title, on: article.publishedOn },
];

/** The whole case, as this article tells it. */
export function caseOf(telling: Telling): Case {
  const claims = claimsOf(telling);
  const responses = responsesOf(telling.statements);
  const at = (key: ClaimKey | ResponseKey) => ({ words: words(...telling.words[key]) });
  return {
    ...telling,
    claims: {
      report: { ...claims.report, ...at("report") },
      began: { ...claims.began, ...at("began") },
      starlink: { ...claims.starlink, ...at("starlink") },
      tests: { ...claims.tests, ...at("tests") },
      calls: { ...claims.calls, ...at("calls") },
    },
    responses: {
      denial: { ...responses.denial, ...at("denial") },
      oneCall: { ...responses.oneCall, ...at("oneCall") },
      testsNotCalls: { ...responses.testsNotCalls, ...at("testsNotCalls") },
      inquiry: { ...responses.inquiry, ...at("inquiry") },
    },
    chain: chainOf(telling),
  };
}
