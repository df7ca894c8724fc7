import { describe, expect, test } from "vitest";
import { suggest } from "./suggest.ts";
import { titled } from "./testing.ts";

/** Of each answer suggested, its words and the other wordings of it. */
const wordings = (story: string): readonly (readonly string[])[] =>
  suggest({ text: titled(story), publishedOn: null, outlet: null }).flatMap((each) => (each.kind === "response" ? [[each.text, ...each.others.map(({ exact }) => exact)]] : []));

const TOLD = "ونفى رئيس البلدية نعمان الدالي ما نشرته الصحيفة عن تلوث مياه الشرب.";
const QUOTED = "وقال الدالي: «المياه سليمة تماما ولا صحة لما نشر».";

describe("the same answer in other words", () => {
  test("told by the reporter, where the party's own words are suggested", () => {
    expect(wordings(`زعمت صحيفة المساء أن مياه الشرب ملوثة.\n\n${TOLD}\n\n${QUOTED}`)).toEqual([["المياه سليمة تماما ولا صحة لما نشر", "ونفى رئيس البلدية نعمان الدالي ما نشرته الصحيفة عن تلوث مياه الشرب"]]);
  });

  test("is exact, says in whose words it tells, and overlaps nothing that is suggested", () => {
    const text = titled(`زعمت صحيفة المساء أن مياه الشرب ملوثة.\n\n${TOLD}\n\n${QUOTED}`);
    const [answer] = suggest({ text, publishedOn: null, outlet: null }).flatMap((each) => (each.kind === "response" ? [each] : []));
    expect([answer?.wording, answer?.others.map(({ wording }) => wording)]).toEqual(["direct", ["paraphrase"]]);
    for (const { exact, start, end } of answer?.others ?? []) {
      expect(text.slice(start, end)).toBe(exact);
      expect(answer !== undefined && (end <= answer.start || answer.end <= start)).toBe(true);
    }
  });

  test("no other party's, none of a title, and no other stance", () => {
    const others = wordings(`زعمت صحيفة المساء أن مياه الشرب ملوثة.\n\n${TOLD}\n\nوقال وزير الصحة سامي رزق: «لا صحة لما نشر عن المياه».\n\nوطالب الدالي بفتح تحقيق في مصدر الخبر.`);
    expect(others.map(([, ...rest]) => rest)).toEqual(others.map(() => []));
  });
});
