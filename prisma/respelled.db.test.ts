import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { search } from "#lib/search/search.ts";
import { makeArticle, makeClaim, makeParty, makeResponse, publishAll } from "./factories.ts";

const migration = (name: string): Promise<string> => readFile(new URL(`migrations/${name}/migration.sql`, import.meta.url), "utf8");

/** A text function as the first migration made it. */
async function asBefore(name: "fold" | "stems"): Promise<void> {
  const sql = await migration("20261123000000_text_functions");
  const body = sql.slice(sql.indexOf(`CREATE FUNCTION public.isnad_${name}(`), sql.indexOf(`$${name}$;`) + `$${name}$;`.length);
  await db.$executeRawUnsafe(body.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION"));
}

const run = async (name: string): Promise<unknown> => db.$executeRawUnsafe(`DO $run$ BEGIN EXECUTE $sql$${await migration(name)}$sql$; END $run$`);
const found = async (typed: string): Promise<string[]> => (await search(READER, typed)).sections.flatMap(({ hits }) => hits.map(({ id }) => id));

it("writes what was stored under the old spelling again", async () => {
  await asBefore("fold");
  const party = await makeParty({ nameAr: "هيأة الموانئ" });
  const claim = await makeClaim({ statementAr: "غرقت مائة سفينة", claimantId: party.id });
  const response = await makeResponse({ summaryAr: "بل ثلاثمائة سفينة", targets: [{ claimId: claim.id, stance: "denies" }] });
  const article = await makeArticle({ raw: "سفن الميناء\n\nقالت الهيأة إن السفن غرقت." });
  await publishAll({ claim: [claim], response: [response], article: [article] });
  await run("20261127200100_hundred_and_body");
  expect(await found("مئة سفينة")).toEqual([claim.id]);
  expect(await found("ثلاثمئة سفينة")).toEqual([response.id]);
  expect(await found("الهيئة السفن")).toEqual([article.id]);
  expect(await found("هيئة الموانئ")).toEqual(expect.arrayContaining([party.id]));
  await expect(db.articleVersion.updateMany({ where: { articleId: article.id }, data: { text: "غيره" } })).rejects.toThrow();
});

it("writes what was stored with other stems again", async () => {
  await asBefore("stems");
  const claim = await makeClaim({ statementAr: "عادت ولاية بعيدة" });
  const response = await makeResponse({ summaryAr: "لم تعد و20 بعيدة", targets: [{ claimId: claim.id, stance: "denies" }] });
  const article = await makeArticle({ raw: "إنهاء الحصار البعيد\n\nقال البحار إنه عاد 2022م." });
  await publishAll({ claim: [claim], response: [response], article: [article] });
  await run("20261127300000_own_letters");
  expect(await found("ولاية بعيدة")).toEqual([claim.id]);
  expect(await found("20 بعيدة")).toEqual([response.id]);
  expect(await found("إنهاء البعيد 2022")).toEqual([article.id]);
  expect(await db.$queryRaw`SELECT "claims" > 0 AS counted FROM "StemCount" WHERE "stem" = 'ولء'`).toEqual([{ counted: true }]);
  await expect(db.articleVersion.updateMany({ where: { articleId: article.id }, data: { text: "غيره" } })).rejects.toThrow();
});
