import { expect, it } from "vitest";
import { READER } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { makeArticle, makeClaim, makeParty, makeReport, makeRequest, makeResponse, publishAll } from "#prisma/factories.ts";
import { matchClaims } from "./match.ts";
import { countTerms } from "./match/counts.ts";
import { search } from "./search.ts";
import { suggestTerms } from "./suggest.ts";

/** More than are looked at by any bound that does not ask who is public. */
const MANY = 2300;
const DRAFTS = 300;

const shortOf = (at: number): string => `zq${at.toString(36).padStart(6, "0")}`;

/** Parties that nothing published names, made before whoever is public. */
async function namesakes(nameOf: (at: number) => string, many: number, from: number): Promise<void> {
  await db.party.createMany({ data: Array.from({ length: many }, (_, at) => ({ id: newId(), shortId: shortOf(from + at), kind: "person" as const, nameAr: nameOf(at) })) });
}

const idsOf = async (typed: string, kind: "party" | "claim", cursor?: string) => (await search(READER, typed, { kind }, cursor)).sections[0]?.hits.map(({ id }) => id) ?? [];

it("finds a public party behind thousands of namesakes that only drafts name", async () => {
  await namesakes((at) => `سهوان ${String(at)}`, MANY, 0);
  const speaker = await makeParty({ kind: "person", nameAr: "سهوان عبدالجليل المنصوري" });
  const claim = await makeClaim({ claimantId: speaker.id });
  expect(await idsOf("سهوان", "party")).toEqual([]);
  await publishAll({ claim: [claim] });
  expect(await idsOf("سهوان", "party")).toEqual([speaker.id]);
  expect((await suggestTerms(READER, "سهوا")).map(({ id }) => id)).toEqual([speaker.id]);
  // A letter wrong: found by likeness.
  expect(await idsOf("سهوام المنسوري", "party")).toEqual([speaker.id]);
  // And what they said is found by their name.
  expect(await idsOf("سهوان", "claim")).toEqual([claim.id]);
});

it("judges publicity now: who was named and is no more is passed by, however many they are", async () => {
  await namesakes((at) => `غيلان ${String(at)}`, 120, 10_000);
  await db.$executeRaw`UPDATE "Party" SET "wasNamed" = true WHERE "nameAr" LIKE 'غيلان %'`;
  const speaker = await makeParty({ kind: "person", nameAr: "غيلان عبدالجليل المنصوري" });
  await publishAll({ claim: [await makeClaim({ claimantId: speaker.id })] });
  expect(await idsOf("غيلان", "party")).toEqual([speaker.id]);
});

it("knows every way in which something published names a party", async () => {
  const tag = "قنصوه";
  const named = async (at: string, kind: "person" | "outlet" = "person") => (await makeParty({ kind, nameAr: `${tag} ${at}` })).id;
  const isFound = async (id: string) => (await idsOf(tag, "party")).includes(id);
  const claim = await makeClaim({ aboutIds: [await named("موضوع")] });
  const early = { outlet: await named("ناقل", "outlet"), source: await named("مصدر"), asked: await named("مسؤول") };
  await makeReport({ claimId: claim.id, outletId: early.outlet, sourceId: early.source });
  await makeRequest({ claimId: claim.id, partyId: early.asked });
  const [speaker, behalf] = [await named("ناطق"), await named("هيئة")];
  const response = await makeResponse({ responderId: speaker, onBehalfOfId: behalf, targets: [{ claimId: claim.id, stance: "denies" }] });
  const [paper, agency, author] = [await named("صحيفة", "outlet"), await named("وكالة", "outlet"), await named("كاتبة")];
  const article = await makeArticle({ outletId: paper, agencyIds: [agency], authorIds: [author] });
  expect(await idsOf(tag, "party")).toEqual([]);
  await publishAll({ article: [article], claim: [claim], response: [response] });
  const late = { outlet: await named("ناقل متأخر", "outlet"), asked: await named("مسؤول متأخر") };
  await makeReport({ claimId: claim.id, outletId: late.outlet });
  await makeRequest({ claimId: claim.id, partyId: late.asked });
  for (const id of [...Object.values(early), speaker, behalf, paper, agency, author, ...Object.values(late)]) expect(await isFound(id)).toBe(true);
  expect((await idsOf(tag, "party")).length).toBe(11);
});

it("finds a public claim behind hundreds of drafts that say the same", async () => {
  const text = "هُدم سور الحديقة النباتية القديمة في حي الفرافرة";
  const claim = await makeClaim({ statementAr: text });
  await publishAll({ claim: [claim] });
  const data = Array.from({ length: DRAFTS }, (_, at) => ({ id: newId(), shortId: shortOf(20_000 + at), statementAr: text, unattributed: true, saidOn: "2024-10-24" }));
  await db.claim.createMany({ data });
  await countTerms();
  expect((await matchClaims(READER, text)).map(({ claim: { id } }) => id)).toEqual([claim.id]);
});
