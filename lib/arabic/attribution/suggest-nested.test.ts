import { describe, expect, test } from "vitest";
import { weighedClaimsIn } from "./suggest.ts";
import { answersIn, titled } from "./testing.ts";

// What is said within what is said, and words that only look like a particle.
const NESTED = "البابا فرانسيس قال، في حديث لصحفي من النهر، إن \"الجحيم غير موجود\" في الآخرة";

describe("a denial that somebody said something", () => {
  const story = titled(`نفى الفاتيكان أن ${NESTED}.`);

  test("goes on to what he is said to have said, and nobody else says it", () => {
    expect(answersIn(story)).toEqual([`denies | الفاتيكان | نفى الفاتيكان أن ${NESTED}`]);
  });

  test("tells the claim whole", () => {
    expect(weighedClaimsIn(story).map(({ claim: { start, end } }) => story.slice(start, end))).toEqual([NESTED]);
  });
});

test("of a denial in few words, too", () => {
  const story = titled('نفى الفاتيكان أن البابا قال، في حديث صحفي، إن "الجحيم غير موجود" في الآخرة.');
  expect(weighedClaimsIn(story).map(({ claim: { start, end } }) => story.slice(start, end))).toEqual(['البابا قال، في حديث صحفي، إن "الجحيم غير موجود" في الآخرة']);
});

test.each([
  ["of a channel", "ونفى مدير المنتخب سامي رزق خبر \"سي إن إن\" مضيفا في حديثه أنه كاذب.", "خبر \"سي إن إن\""],
  ["of a network", "ونفت الشركة ما نشرته شبكة إن بي سي عن بيع مصنعها.", "نفت الشركة ما نشرته شبكة إن بي سي عن بيع مصنعها"],
])("the letters of a name are no particle: %s", (_, story, expected) => {
  expect(answersIn(titled(story)).map((line) => line.split(" | ")[2])).toEqual([expect.stringContaining(expected)]);
});

test("who passed a rumour on answers nothing by that", () => {
  const story = titled("أوضحت رئاسة الأركان أن ما جرى سوء فهم بسيط بين طالبين، بعدما تناقلت مواقع التواصل أخبارا مغلوطة عن الموضوع.");
  expect(answersIn(story).map((line) => line.split(" | ")[1])).not.toContain("مواقع التواصل");
});
