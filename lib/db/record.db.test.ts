import { beforeAll, expect, test } from "vitest";
import { db, type Prisma } from "./client.ts";
import { newId, newShortId } from "./id.ts";

// What the schema cannot say and the migration does: the last line when a command has a fault.

const party = newId();
const claim = newId();
const response = newId();
const article = newId();
const version = newId();
const seal = 1;
const revision = newId();
const at = new Date(0);
const bytes = new Uint8Array([1]);

beforeAll(async () => {
  const person = { kind: "person", nameAr: "هدى" } as const;
  await db.party.create({ data: { id: party, shortId: newShortId(), ...person, aliases: ["أُم علي"] }, select: { id: true } });
  await db.claim.create({ data: { id: claim, shortId: newShortId(), statementAr: "قال" }, select: { id: true } });
  await db.response.create({ data: { id: response, shortId: newShortId() }, select: { id: true } });
  await db.article.create({ data: { id: article, shortId: newShortId(), title: "خبر" }, select: { id: true } });
  const captured = { articleId: article, number: 1, raw: bytes, text: "خبر عن المصنع", contentHash: "x", origin: "paste" } as const;
  await db.articleVersion.create({ data: { id: version, ...captured }, select: { id: true } });
  await db.seal.create({ data: { number: seal, digest: "x", count: 1 }, select: { number: true } });
  const change = { entity: "party", entityId: party, number: 9, actorKind: "job", actorName: "test", at, hash: "x" } as const;
  await db.revision.create({ data: { id: revision, ...change }, select: { id: true } });
});

const updateClaim = (data: Prisma.ClaimUncheckedUpdateInput) => db.claim.update({ where: { id: claim }, data, select: { id: true } });
const updateResponse = (data: Prisma.ResponseUncheckedUpdateInput) => db.response.update({ where: { id: response }, data, select: { id: true } });
const target = (data: Omit<Prisma.ResponseTargetUncheckedCreateInput, "id" | "responseId">) =>
  db.responseTarget.create({ data: { id: newId(), responseId: response, ...data }, select: { id: true } });
const report = (data: Pick<Prisma.ReportUncheckedCreateInput, "outletId" | "partyId">) =>
  db.report.create({ data: { id: newId(), claimId: claim, verb: "قال", ...data }, select: { id: true } });
const passage = (start: number, end: number, exact: string) =>
  db.passage.create({ data: { id: newId(), articleVersionId: version, prefix: "", suffix: "", start, end, exact }, select: { id: true } });
const day = (n: number): Date => new Date(Date.UTC(2024, 0, n));

test.each<[string, string, () => Promise<unknown>]>([
  ["a short id of another form", "Party_shortId_format", () => db.party.update({ where: { id: party }, data: { shortId: "ABC" }, select: { id: true } })],
  ["an unattributed claim with a claimant", "Claim_unattributed", () => updateClaim({ unattributed: true, claimantId: party })],
  ["a claim that is part of itself", "Claim_own_parent", () => updateClaim({ parentId: claim })],
  ["reversed bounds", "Claim_said_bounds", () => updateClaim({ saidOn: "2024", saidEarliest: day(2), saidLatest: day(1) })],
  ["a published claim of nobody", "Claim_publishable", () => updateClaim({ editorialState: "published", publishedAt: at, saidOn: "2024" })],
  ["a published claim without a date", "Claim_publishable", () => updateClaim({ editorialState: "published", publishedAt: at, claimantId: party })],
  ["a published claim without its time", "Claim_state_times", () => updateClaim({ editorialState: "published", claimantId: party, saidOn: "2024" })],
  ["a withdrawn claim with a blank reason", "Claim_state_times", () => updateClaim({ editorialState: "withdrawn", withdrawnAt: at, withdrawnReason: " " })],
  ["a published response of nobody", "Response_publishable", () => updateResponse({ editorialState: "published", publishedAt: at, saidOn: "2024" })],
  ["a target that is nothing", "ResponseTarget_one_target", () => target({ stance: "denies" })],
  ["a target that is two", "ResponseTarget_one_target", () => target({ stance: "denies", claimId: claim, targetResponseId: newId() })],
  ["a response to itself", "ResponseTarget_itself", () => target({ stance: "denies", targetResponseId: response })],
  ["a report by nobody", "Report_one_carrier", () => report({})],
  ["a report by two", "Report_one_carrier", () => report({ outletId: party, partyId: party })],
  ["an empty passage", "Passage_range", () => passage(3, 3, "x")],
  ["a passage without words", "Passage_exact", () => passage(0, 3, "")],
  ["a second row of settings", "Settings_single", () => db.settings.create({ data: { id: 2 }, select: { id: true } })],
  ["a changed captured text", "ArticleVersion is immutable", () => db.articleVersion.update({ where: { id: version }, data: { text: "x" }, select: { id: true } })],
  ["a deleted captured text", "ArticleVersion is immutable", () => db.articleVersion.delete({ where: { id: version }, select: { id: true } })],
  ["a changed revision", "Revision is immutable", () => db.revision.update({ where: { id: revision }, data: { actorName: "x" }, select: { id: true } })],
  ["a deleted revision", "Revision is immutable", () => db.revision.delete({ where: { id: revision }, select: { id: true } })],
])("%s is refused", async (_, reason, work) => {
  await expect(work()).rejects.toThrow(reason);
});

test("several stances on one target, but one position", async () => {
  await target({ claimId: claim, stance: "denies" });
  await target({ claimId: claim, stance: "threatens_legal_action" });
  await expect(target({ claimId: claim, stance: "denies" })).rejects.toThrow("Unique constraint");
  await expect(target({ claimId: claim, stance: "disputes" })).rejects.toThrow("Unique constraint");
});

test("a revision is sealed once", async () => {
  const set = (sealNumber: number | null) => db.revision.update({ where: { id: revision }, data: { sealNumber }, select: { id: true } });
  await set(seal);
  await expect(set(null)).rejects.toThrow("Revision is immutable");
});

test("what is searched is filled by the database", async () => {
  const rows = await db.$queryRaw<{ key: string; statement: string; words: number }[]>`
    SELECT p."nameKey" AS key, c."statementKey" AS statement, length(v."search") AS words
    FROM "Party" p, "Claim" c, "ArticleVersion" v WHERE p.id = ${party}::uuid AND c.id = ${claim}::uuid AND v.id = ${version}::uuid`;
  expect(rows[0]?.key).toContain("ام علي");
  expect(rows[0]?.statement).toBe("قال");
  expect(rows[0]?.words).toBeGreaterThan(0);
});

test("names sort as in Arabic", async () => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM unnest(ARRAY['ياسر', 'أحمد', 'باسل', 'إبراهيم', 'آدم']) AS name ORDER BY name COLLATE arabic`;
  expect(rows.map(({ name }) => name)).toEqual(["آدم", "إبراهيم", "أحمد", "باسل", "ياسر"]);
});
