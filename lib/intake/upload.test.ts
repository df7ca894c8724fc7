import { describe, expect, it } from "vitest";
import { MAX_FILE, readUpload } from "./upload.ts";

const STORY = "قالت البلدية إن الجسر مغلق.\nونفى المقاول ذلك.";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

/** One byte a letter, by turning the platform's decoder around. */
function cp1256(text: string): Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder("windows-1256").decode(new Uint8Array([byte])));
  return new Uint8Array([...text].map((letter) => letters.indexOf(letter)));
}

const read = (name: string, bytes: Uint8Array, type = "") => {
  const result = readUpload({ name, type, bytes });
  return result.ok ? `${result.value.kind}: ${result.value.text}` : result.refusals[0].code;
};

describe("an uploaded file", () => {
  it.each<[string, string, Uint8Array, string, string]>([
    ["a text in UTF-8", "خبر.txt", utf8(STORY), "text/plain", `text: ${STORY}`],
    ["a text in UTF-16", "a.TXT", utf16(STORY), "text/plain", `text: ${STORY}`],
    ["a text in Windows-1256", "a.txt", cp1256(STORY), "text/plain", `text: ${STORY}`],
    ["a text that no name calls one", "خبر", utf8(STORY), "text/plain", `text: ${STORY}`],
    ["line ends of Windows and of old Macs", "a.txt", utf8("أ\r\nب\rج"), "", "text: أ\nب\nج"],
    ["a page", "a.html", utf8("<p>أ</p>"), "text/html", "html: <p>أ</p>"],
    ["a page by its type", "a.php", utf8("<p>أ</p>"), "text/html; charset=utf-8", "html: <p>أ</p>"],
    ["a page in Windows-1256 that says so", "a.htm", cp1256('<meta charset="windows-1256"><p>نص</p>'), "text/html", 'html: <meta charset="windows-1256"><p>نص</p>'],
    ["a page called a text", "a.txt", utf8("<!DOCTYPE html><p>أ</p>"), "text/plain", "html: <!DOCTYPE html><p>أ</p>"],
    ["a part of a page called a text", "a.txt", utf8('\n<div class="story"><p>أ</p></div>'), "text/plain", 'html: \n<div class="story"><p>أ</p></div>'],
    ["a text that only speaks of a tag", "a.txt", utf8("الوسم <p> يفتح فقرة"), "text/plain", "text: الوسم <p> يفتح فقرة"],
    ["a Word document", "a.docx", utf8("PK\u0003\u0004"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "file_type_refused"],
    ["a PDF called a text", "a.txt", utf8("%PDF-1.7 …"), "text/plain", "file_type_refused"],
    ["a picture called a text", "a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "text/plain", "file_type_refused"],
    ["an empty file", "a.txt", utf8(" \n"), "text/plain", "file_empty"],
    ["too large a file", "a.txt", new Uint8Array(MAX_FILE + 1).fill(0x61), "text/plain", "file_too_large"],
  ])("%s", (_, name, bytes, type, expected) => {
    expect(read(name, bytes, type)).toBe(expected);
  });
});
