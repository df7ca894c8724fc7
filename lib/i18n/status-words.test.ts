import { describe, expect, test } from "vitest";
import type { PartyKind } from "#lib/domain/kinds.ts";
import { STANCES, type Stance } from "#lib/domain/stance.ts";
import type { ClaimStatus } from "#lib/domain/status.ts";
import type { PartyRef, StatusView } from "#lib/views/shared.ts";
import { stanceWords, statusWords } from "./status-words.ts";

const party = (nameAr: string, nameEn: string | null, kind: PartyKind = "organization"): PartyRef => ({
  id: nameAr,
  ref: nameAr,
  kind,
  nameAr,
  nameEn,
});

const kremlin = party("الكرملين", "the Kremlin", "government");
const ministry = party("وزارة الخارجية", "the foreign ministry", "government");
const nasa = party("مدير ناسا", "the head of NASA", "person");
const journal = party("صحيفة وول ستريت جورنال", "The Wall Street Journal", "outlet");
const council = party("مجلس البلدية", null);

const view = (status: ClaimStatus, who: readonly (readonly [Stance, PartyRef])[], responses = who.length): StatusView => ({
  status,
  who: who.map(([stance, by]) => ({ stance, party: by })),
  asked: [],
  responses,
});

const DENIED = view("denied", [["denies", kremlin], ["calls_for_investigation", nasa]]);

describe("who did what", () => {
  test.each([
    ["the founding case", DENIED, "نفاه الكرملين، ويطالب مدير ناسا بالتحقيق.", "Denied by the Kremlin; the head of NASA calls for an investigation."],
    ["several with one stance", view("denied", [["denies", kremlin], ["denies", ministry]]), "نفاه الكرملين ووزارة الخارجية.", "Denied by the Kremlin and the foreign ministry."],
    ["the verb agrees with the first", view("denied", [["denies", ministry], ["denies", kremlin]]), "نفته وزارة الخارجية والكرملين.", "Denied by the foreign ministry and the Kremlin."],
    ["contested", view("contested", [["confirms", ministry], ["disputes", council]]), "أكّدته وزارة الخارجية، وشكّك فيه مجلس البلدية.", "Confirmed by the foreign ministry; disputed by \u2067مجلس البلدية\u2069."],
    [
      "names of the other direction, each by itself",
      view("denied", [["denies", party("Reuters", null)], ["denies", party("Acme (UK)", null)], ["confirms", council]]),
      "نفاه \u2066Reuters\u2069 و\u2066Acme (UK)\u2069، وأكّده مجلس البلدية.",
      "Denied by Reuters and Acme (UK); confirmed by \u2067مجلس البلدية\u2069.",
    ],
    ["confirmed in part", view("partly_confirmed", [["partly_confirms", kremlin]]), "أكّده الكرملين جزئيًا.", "Partly confirmed by the Kremlin."],
    ["retracted, the retraction first", view("retracted", [["denies", kremlin], ["retracts", journal]]), "تراجعت عنه صحيفة وول ستريت جورنال، ونفاه الكرملين.", "Retracted by The Wall Street Journal; denied by the Kremlin."],
    ["clarifies", view("questioned", [["clarifies", kremlin]]), "قدّم الكرملين توضيحًا بشأنه.", "The Kremlin offers a clarification."],
    ["two who call", view("questioned", [["calls_for_investigation", ministry], ["calls_for_investigation", nasa]]), "تطالب وزارة الخارجية ومدير ناسا بالتحقيق.", "The foreign ministry and the head of NASA call for an investigation."],
    ["threatens to sue", view("questioned", [["threatens_legal_action", journal]]), "هدّدت صحيفة وول ستريت جورنال باللجوء إلى القضاء.", "The Wall Street Journal threatens legal action."],
    ["no comment", view("no_comment", [["no_comment", kremlin]]), "امتنع الكرملين عن التعليق.", "The Kremlin declines to comment."],
    [
      "many, the rest counted",
      view("denied", [["denies", kremlin], ["denies", ministry], ["denies", nasa], ["denies", council], ["denies", journal]]),
      "نفاه الكرملين ووزارة الخارجية ومدير ناسا وجهتان أخريان.",
      "Denied by the Kremlin, the foreign ministry, the head of NASA and 2 others.",
    ],
    ["nothing", view("unanswered", []), "لم يُسجَّل رد.", "No response recorded."],
    ["only the claimant's own words", view("unanswered", [], 2), "ليس في الردود المسجّلة موقف قائم لجهة أخرى.", "No other party’s position stands among the recorded responses."],
  ] as const)("%s", (_, status, arabic, english) => {
    expect(statusWords(status, "ar")).toBe(arabic);
    expect(statusWords(status, "en")).toBe(english);
  });
});

describe("whom we asked", () => {
  const asked = (status: ClaimStatus, count: number): StatusView => ({
    status,
    who: [],
    asked: [
      { party: kremlin, askedOn: "2024-10-15", deadline: "2024-10-22" },
      { party: journal, askedOn: "2024-10-17", deadline: "2024-10-24" },
    ].slice(0, count),
    responses: 0,
  });

  test.each([
    ["no_reply", 1, "طُلب التعليق من الكرملين في 15 أكتوبر 2024، ولم يصل رد.", "Comment was requested from the Kremlin on 15 October 2024; no reply has come."],
    [
      "no_reply",
      2,
      "طُلب التعليق من الكرملين في 15 أكتوبر 2024 ومن صحيفة وول ستريت جورنال في 17 أكتوبر 2024، ولم يصل رد.",
      "Comment was requested from the Kremlin on 15 October 2024 and from The Wall Street Journal on 17 October 2024; no reply has come.",
    ],
    [
      "awaiting_reply",
      2,
      "طُلب التعليق من الكرملين في 15 أكتوبر 2024 ومن صحيفة وول ستريت جورنال في 17 أكتوبر 2024، والرد منتظر حتى 24 أكتوبر 2024.",
      "Comment was requested from the Kremlin on 15 October 2024 and from The Wall Street Journal on 17 October 2024; a reply is awaited until 24 October 2024.",
    ],
  ] as const)("%s of %i", (status, count, arabic, english) => {
    expect(statusWords(asked(status, count), "ar")).toBe(arabic);
    expect(statusWords(asked(status, count), "en")).toBe(english);
  });
});

describe("an English name with an article", () => {
  test("is small inside a sentence, unless it is a paper's title", () => {
    const capital = party("الكرملين", "The Kremlin");
    const paper = party("التايمز", "The Times", "outlet");
    expect(statusWords(view("denied", [["denies", capital]]), "en")).toBe("Denied by the Kremlin.");
    expect(statusWords(view("denied", [["denies", paper]]), "en")).toBe("Denied by The Times.");
    expect(stanceWords("denies", capital, "en")).toBe("The Kremlin denies");
  });
});

describe("a stance with its subject", () => {
  test.each([
    ["denies", kremlin, "ينفي الكرملين", "the Kremlin denies"],
    ["denies", ministry, "تنفي وزارة الخارجية", "the foreign ministry denies"],
    ["partly_confirms", ministry, "تؤكد وزارة الخارجية جزئيًا", "the foreign ministry partly confirms"],
    ["threatens_legal_action", nasa, "يهدد مدير ناسا باللجوء إلى القضاء", "the head of NASA threatens legal action"],
  ] as const)("%s", (stance, by, arabic, english) => {
    expect(stanceWords(stance, by, "ar")).toBe(arabic);
    expect(stanceWords(stance, by, "en")).toBe(english);
  });

  test.each(STANCES)("%s has words for both genders and in both languages", (stance) => {
    for (const by of [kremlin, ministry]) {
      expect(stanceWords(stance, by, "ar")).toContain(by.nameAr);
      expect(stanceWords(stance, by, "en")).toContain(by.nameEn);
      expect(statusWords(view("questioned", [[stance, by]]), "ar")).toContain(by.nameAr);
    }
  });
});
