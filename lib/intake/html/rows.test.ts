import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { readHtml } from "../html.ts";

const TITLE = "أرقام التلوث في قرى السهل";
const LEAD = "نفت بلدية السهل اليوم الخميس تلوث مياه النبع الذي يشرب منه أهالي أربع قرى في المنطقة.";
const TOLD = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";
const FIGURES = [["السهل", "1200", "0"], ["النبع", "350", "2"], ["الوادي", "17", "0"]];
const ROWS = FIGURES.map((row) => row.join(" | "));

const table = (cell: (text: string) => string): string => `<table>${FIGURES.map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join("")}</tr>`).join("")}</table>`;

function cleaned(inner: string) {
  const read = readHtml(`<html lang="ar"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${LEAD}</p>${inner}<p>${TOLD}</p></article></body></html>`);
  if (!read.ok) throw new Error(read.refusals[0].code);
  const { text, removed } = cleanText(read.value.raw);
  return { lines: text.split("\n\n"), removed: removed.map(({ text: words, reason }) => `${reason}: ${words}`) };
}

describe("a table of figures among a story's paragraphs", () => {
  it("stays where it stood, cell by cell or row by row", () => {
    expect(cleaned(table(String))).toEqual({ lines: [TITLE, LEAD, ...FIGURES.flat(), TOLD], removed: [] });
    expect(cleaned(`<div class="widget">${table(String)}</div>`)).toEqual({ lines: [TITLE, LEAD, ...ROWS, TOLD], removed: [] });
  });

  it("is listed to be put back where all of it leads to other pages", () => {
    const { lines, removed } = cleaned(table((text) => `<a href="/x">${text}</a>`));
    expect(lines).toEqual([TITLE, LEAD, TOLD]);
    expect(removed).toEqual(ROWS.map((row) => `layout: ${row}`));
  });
});
