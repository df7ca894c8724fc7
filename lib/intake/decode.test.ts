import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode.ts";

const STORY = "قال المتحدث باسم الوزارة إن الخطة ستعلن في الأسبوع المقبل، ونفى أن يكون قد تأخر نشرها.";

/** Encodes by turning the platform's decoder around: one byte a letter. */
function encode(text: string, charset: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const letters = bytes.map((byte) => new TextDecoder(charset).decode(new Uint8Array([byte])));
  return new Uint8Array([...text].map((letter) => letters.indexOf(letter)));
}

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? `\ufeff${text}` : text)].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return new Uint8Array(units);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>${STORY}</body></html>`;

describe("decoding", () => {
  it.each<[string, Uint8Array, string | null, string]>([
    ["UTF-8", utf8(STORY), null, "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${STORY}`), null, "utf-8"],
    ["UTF-8 that the header calls Windows-1256", utf8(STORY), "text/html; charset=windows-1256", "utf-8"],
    ["Windows-1256 by header", encode(STORY, "windows-1256"), "text/html; charset=Windows-1256", "windows-1256"],
    ["Windows-1256 by its letters", encode(STORY, "windows-1256"), null, "windows-1256"],
    ["Windows-1256 that the header calls UTF-8", encode(STORY, "windows-1256"), "text/html; charset=utf-8", "windows-1256"],
    ["Windows-1256 that the header calls by the default of servers", encode(STORY, "windows-1256"), "text/html; charset=ISO-8859-1", "windows-1256"],
    ["ISO-8859-6 by header", encode(STORY, "iso-8859-6"), "text/plain; charset=iso-8859-6", "iso-8859-6"],
    ["ISO-8859-6 by its letters", encode(STORY, "iso-8859-6"), null, "iso-8859-6"],
    ["UTF-16 with a mark, little end first", utf16(STORY, false, true), null, "utf-16le"],
    ["UTF-16 with a mark, big end first", utf16(STORY, true, true), null, "utf-16be"],
    ["UTF-16 without a mark, little end first", utf16(STORY, false, false), null, "utf-16le"],
    ["UTF-16 without a mark, big end first", utf16(STORY, true, false), null, "utf-16be"],
  ])("reads %s", (_, bytes, contentType, charset) => {
    expect(decodeBytes(bytes, contentType)).toEqual({ text: STORY, charset });
  });

  it.each(["windows-1256", "cp1256", "CP-1256"])("believes a page that says %s", (name) => {
    const decoded = decodeBytes(encode(page(name), "windows-1256"), "text/html");
    expect(decoded).toEqual({ text: page(name), charset: "windows-1256" });
  });

  it.each(["text/html; charset=ISO-8859-1", "text/html; charset=windows-1252"])("believes the page before %s", (header) => {
    expect(decodeBytes(encode(page("windows-1256"), "windows-1256"), header)).toEqual({ text: page("windows-1256"), charset: "windows-1256" });
  });

  it.each(["text/html; charset=windows-1256", "text/html; charset=ISO-8859-1", null])("reads UTF-8 with one broken byte under %s", (header) => {
    expect(decodeBytes(new Uint8Array([...utf8(STORY), 0xd9]), header)).toEqual({ text: `${STORY}\ufffd`, charset: "utf-8" });
  });

  it("still reads UTF-8 that was cut in the middle of a letter", () => {
    const cut = utf8(STORY).subarray(0, -2);
    expect(decodeBytes(cut, null)).toMatchObject({ charset: "utf-8" });
  });

  it("takes accents for Western, not for Arabic", () => {
    const text = "Le gouvernement a démenti l'été dernier, à Genève, avoir été prévenu.";
    for (const header of [null, "text/html; charset=iso-8859-1"]) expect(decodeBytes(encode(text, "windows-1252"), header).text).toBe(text);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), fc.option(fc.string()), (bytes, type) => typeof decodeBytes(bytes, type).text === "string"));
  });
});
