import { describe, expect, it } from "vitest";
import { hasBidiControls, hasMixedScriptWord } from "./bidi.ts";

describe("hasBidiControls", () => {
  it.each(["نفى\u202Eabc", "\u2067نفى\u2069", "\u200Fنعم", "\u061Cنعم"])("sees them in «%s»", (text) => {
    expect(hasBidiControls(text)).toBe(true);
  });
  it.each(["", "نفى abc 123", "می\u200Cگوید"])("sees none in «%s»", (text) => {
    expect(hasBidiControls(text)).toBe(false);
  });
});

describe("hasMixedScriptWord", () => {
  it.each(["P\u0435skov", "NASΑ"])("warns of «%s»", (name) => {
    expect(hasMixedScriptWord(name)).toBe(true);
  });
  it.each(["Peskov", "Песков Peskov", "مراسل لـCNN", "فرقة 7 Up"])("lets «%s» pass", (name) => {
    expect(hasMixedScriptWord(name)).toBe(false);
  });
});
