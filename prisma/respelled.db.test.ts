import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { search } from "#lib/search/search.ts";
import { makeArticle, makeClaim, makeParty, makeResponse, publishAll } from "./factories.ts";

const migration = (name: string): Promise<string> => readFile(new URL(`migrations/${name}/migration.sql`, import.meta.url), "utf8");

/** The text function as it was before hundred and body met in both spellings. */
async function asBefore(): Promise<void> {
  const sql = await migration("20261123000000_text_functions");
  const fold = sql.slice(sql.indexOf("CREATE FUNCTION public.isnad_fold("), sql.indexOf("$fold$;") + "$fold$;".length);
  await db.$executeRawUnsafe(fold.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"));
}

it("writes what was stored under the old spelling again", async () => {
  await asBefore();
  const party = await makeParty({ nameAr: "هيأة الموانئ" });
  const claim = await makeClaim({ statementAr: "غرقت مائة سفينة", claimantId: party.id });
  const response = await makeResponse({ summaryAr: "بل ثلاثمائة سفينة", targets: [{ claimId: claim.id, stance: "denies" }] });
  const article = await makeArticle({ raw: "سفن الميناء\n\nقالت الهيأة إن السفن غرقت." });
  await publishAll({ claim: [claim], response: [response], article: [article] });
  const found = async (typed: string) => (await search(READER, typed)).sections.flatMap(({ hits }) => hits.map(({ id }) => id));
  await db.$executeRawUnsafe(`DO $run$ BEGIN EXECUTE $sql$${await migration("20261127200100_hundred_and_body")}$sql$; END $run$`);
  expect(await found("مئة سفينة")).toEqual([claim.id]);
  expect(await found("ثلاثمئة سفينة")).toEqual([response.id]);
  expect(await found("الهيئة السفن")).toEqual([article.id]);
  expect(await found("هيئة الموانئ")).toEqual(expect.arrayContaining([party.id]));
  await expect(db.articleVersion.updateMany({ where: { articleId: article.id }, data: { text: "غيره" } })).rejects.toThrow();
});
