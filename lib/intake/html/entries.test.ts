import { describe, expect, it } from "vitest";
import { cleanText } from "#lib/arabic/clean.ts";
import { readHtml } from "../html.ts";

const TITLE = "تطورات أزمة المياه لحظة بلحظة";
const LEAD = "أعلنت بلدية السهل عودة المياه إلى قرى الشمال بعد انقطاع استمر ثلاثة أيام.";
const MORE = "وقال رئيس البلدية سامر الحاج إن الفحوص أُجريت مرتين هذا الشهر ولم يظهر فيها شيء يدعو إلى القلق.";
const SECOND = "نفت الوزارة أن يكون سبب الانقطاع تلوث النبع وقالت إنها أعمال صيانة.";
const THIRD = "طالب أهالي القرى بنشر نتائج فحوص المياه كاملة على لوحة البلدية.";
const FOURTH = "وعد وزير المياه أهالي القرى في رسالة مكتوبة بتعويض من تضرروا من الانقطاع.";

function cleaned(body: string) {
  const read = readHtml(`<html lang="ar"><head><title>${TITLE}</title></head><body>${body}</body></html>`);
  if (!read.ok) throw new Error(read.refusals[0].code);
  const { text, removed } = cleanText(read.value.raw);
  return { lines: text.split("\n\n"), removed: removed.map(({ text: words, reason }) => `${reason}: ${words}`) };
}

const entry = (inner: string): string => `<article><p>${inner}</p></article>`;

describe("a story of several entries", () => {
  it("is told whole, with their subheads", () => {
    const { lines, removed } = cleaned(`<main><h1>${TITLE}</h1><article><time>10:00</time><h2>عودة المياه</h2><p>${LEAD}</p><p>${MORE}</p></article><article><h2>رد الوزارة</h2><p>${SECOND}</p><p>لا تلوث.</p></article>${entry(THIRD)}${entry(FOURTH)}</main>`);
    expect(lines).toEqual([TITLE, "عودة المياه", LEAD, MORE, "رد الوزارة", SECOND, "لا تلوث.", THIRD, FOURTH]);
    expect(removed).toEqual(["date_line: 10:00"]);
  });

  it("lists what stands beside a longer story, to be put back", () => {
    const { lines, removed } = cleaned(`<main><h1>${TITLE}</h1><article><p>${LEAD}</p><p>${SECOND} ${SECOND}</p></article>${entry(THIRD)}</main>`);
    expect(lines).toEqual([TITLE, LEAD, `${SECOND} ${SECOND}`]);
    expect(removed).toEqual([`layout: ${THIRD}`]);
  });

  it("takes in no other article than that of the heading", () => {
    const html = `<main><article><h1>${TITLE}</h1><p>${LEAD}</p><p>${SECOND}</p></article>${entry(THIRD)}</main>`;
    expect(cleaned(html)).toEqual({ lines: [TITLE, LEAD, SECOND], removed: [] });
  });
});
