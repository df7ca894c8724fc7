import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { joinServantOf, joinedForms } from "./joined.ts";
import { skeleton } from "./skeleton.ts";
import { oppositionsOf } from "./opposites.ts";
import { stems } from "./stem.ts";

describe("letters joined to a word", () => {
  it.each([
    ["مدينه", "ومدينه", true],
    ["ومدينه", "مدينه", true],
    ["ومدينه", "لمدينه", true],
    ["وزن", "زن", false],
    ["بغزه", "غزه", true],
    ["وبغزه", "غزه", true],
    ["بغزه", "لغزه", true],
    ["ودبي", "دبي", true],
    ["لقوه", "قوه", true],
    ["فكره", "كره", false],
    ["كره", "فكره", false],
    ["بوتين", "ولبوتين", true],
    ["ولبوتين", "بوتين", true],
    ["وطني", "طني", false],
    ["وبهييه", "هييه", true],
    ["ولايه", "ايه", false],
    ["فلسفه", "سفه", false],
    ["port", "wport", false],
    ["علي", "فعلي", false],
    ["علي", "لعلي", true],
  ])("%s and %s", (folded, form, expected) => {
    expect(joinedForms(folded).some((joined) => joined.form === form)).toBe(expected);
  });

  it.each([
    ["عبد العزيز", "عبدالعزيز"],
    ["لعبد  الله", "لعبدالله"],
    ["معبد الكرنك", "معبد الكرنك"],
    ["(عبد الله", "(عبدالله"],
  ])("«%s»", (typed, joined) => {
    expect(joinServantOf(typed)).toBe(joined);
  });
});

describe("acts in their forms", () => {
  const skeletonOf = (word: string) => stems(word).map(skeleton).join(" ");
  it.each([
    ["يرتفع", "ارتفاع"],
    ["تهدد", "يهدد"],
    ["ينخفض", "انخفاض"],
    ["تستقيل", "استقال"],
  ])("%s and %s are one act", (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  it.each([
    ["ارتفاع", "هبوط"],
    ["ترفض", "يوافق"],
    ["أغلق", "يفتح"],
    ["تنفي", "أكد"],
  ])("%s is against %s", (one, other) => {
    const [ours, theirs] = [one, other].map((word) => oppositionsOf(fold(word)));
    expect(ours?.some(({ pair, side }) => theirs?.some((there) => there.pair === pair && there.side !== side))).toBe(true);
  });
});
