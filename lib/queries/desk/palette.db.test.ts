import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { TEST_ACTOR, makeClaim } from "#prisma/factories.ts";
import { findForDesk } from "./palette.ts";

it("shows what it found in the page's language, and beside it the other one's words where only those hold what was typed", async () => {
  const { id } = await makeClaim({ statementAr: "خُزّنت براميل العسل في القبو", statementEn: "The honey barrels were stored in the cellar" });
  const marked = (words: readonly { text: string; marked: boolean }[] | null | undefined) => words?.filter((word) => word.marked).map(({ text }) => text);
  const shown = async (typed: string, locale: "ar" | "en") => {
    const hit = (await findForDesk(TEST_ACTOR, typed, locale)).find((one) => one.id === id);
    return [hit?.lang, marked(hit?.text), marked(hit?.also)];
  };
  expect(await shown("cellars", "en")).toEqual(["en", ["cellar"], undefined]);
  expect(await shown("cellars", "ar")).toEqual(["ar", [], ["cellar"]]);
  expect(await shown("«براميل العسل»", "en")).toEqual(["en", [], ["براميل", "عسل"]]);
  expect(await findForDesk(READER, "العسل", "ar")).toEqual([]);
});
