import { describe, expect, it } from "vitest";
import { phraseAt } from "./phrases.ts";
import { stems } from "./stem.ts";

describe("words that name one thing together", () => {
  it.each([
    ["الولايات المتحدة", "أمريكا", 2],
    ["والقبض على", "اعتقال", 2],
    ["أطلقت سراحه", "إفراج", 2],
    ["لا يزال", "مستمر", 2],
    ["أودت بحياة", "مقتل", 2],
    ["رئيسة تحرير", "محرر", 2],
  ])("«%s» means «%s»", (said, meant, words) => {
    expect(phraseAt(stems(`${said} ثم غادر`), 0)).toMatchObject({ words, stem: stems(meant)[0] });
  });

  it.each(["الولايات الشرقية", "المتحدة", "سراح"])("«%s» is no phrase", (said) => {
    expect(phraseAt(stems(said), 0)).toBeNull();
  });
});
