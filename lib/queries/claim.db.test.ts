import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "#lib/db/client.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { READER } from "#lib/domain/actor.ts";
import type { ClaimPage } from "#lib/views/claim.ts";
import { bring, makeArticle, makeClaim, makeParty, makeReport, makeResponse, passageIn, publishAll } from "#prisma/factories.ts";
import { getClaimList, getClaimPage } from "./claim.ts";
import { rememberSettings } from "#lib/db/remembered.ts";

const NOW = new Date("2026-01-10T12:00:00Z");
const STORY = [
  "تقرير يتحدث عن اتصالات سرية",
  "قالت الصحيفة إن الاتصالات مستمرة منذ عام 2022.",
  "قال المتحدث إن هذا كله غير صحيح، وأضاف أن مكالمة واحدة جرت قبل ذلك العام.",
  "وقال مدير الوكالة إن الأمر يستحق التحقيق.",
].join("\n\n");

async function pageOf(shortId: string): Promise<ClaimPage> {
  const answer = await getClaimPage(READER, shortId, NOW);
  if (answer?.kind !== "page") throw new Error("no page");
  return answer.page;
}

/** A claim with a part, a denial and a clarification by one spokesman, a call for an investigation, and a chain of three. */
async function founding() {
  const [paper, kremlin, spokesman, chief, sources, agency] = await Promise.all([
    makeParty({ kind: "outlet", nameAr: "الصحيفة" }),
    makeParty({ kind: "government", nameAr: "الرئاسة" }),
    makeParty({ kind: "person", nameAr: "المتحدث" }),
    makeParty({ kind: "person", nameAr: "مدير الوكالة" }),
    makeParty({ kind: "unnamed_sources", nameAr: "مصادر لم تسمّها" }),
    makeParty({ kind: "outlet", nameAr: "وكالة الأنباء" }),
  ]);
  const article = await makeArticle({ raw: STORY, publishedOn: "2024-10-25" });
  const whole = await makeClaim({ statementAr: "بينهما اتصالات منذ 2022", claimantId: paper.id, saidOn: "2024-10-24", eventOn: "2022/..", passages: [passageIn(article, "الاتصالات مستمرة منذ عام 2022")] });
  const part = await makeClaim({ statementAr: "بدأت الاتصالات عام 2022", claimantId: paper.id, saidOn: "2024-10-24", parentId: whole.id, passages: [passageIn(article, "منذ عام 2022")] });
  const said = { responderId: spokesman.id, onBehalfOfId: kremlin.id, capacity: "المتحدث باسم الرئاسة", saidOn: "2024-10-25" };
  const admits = await makeResponse({ ...said, targets: [{ claimId: whole.id, stance: "clarifies" }], eventOn: "../2021", passages: [passageIn(article, "مكالمة واحدة جرت قبل ذلك العام")] });
  const denies = await makeResponse({ ...said, targets: [{ claimId: whole.id, stance: "denies" }], passages: [passageIn(article, "هذا كله غير صحيح")] });
  const calls = await makeResponse({ responderId: chief.id, saidOn: "2024-10-25", targets: [{ claimId: whole.id, stance: "calls_for_investigation" }], passages: [passageIn(article, "الأمر يستحق التحقيق")] });
  const origin = await makeReport({ claimId: whole.id, outletId: paper.id, sourceId: sources.id, verb: "نقلت عن", on: "2024-10-24" });
  await makeReport({ claimId: whole.id, outletId: agency.id, onAuthorityOf: [origin.id], verb: "نقلت عن", on: "2024-10-25", articleId: article.id });
  await publishAll({ article: [article], claim: [whole, part], response: [admits, denies, calls] });
  return { whole, part, admits, denies, calls, kremlin, chief };
}

describe("a claim's page", () => {
  let made: Awaited<ReturnType<typeof founding>>;
  beforeAll(async () => {
    made = await founding();
  });

  it("shows events in timeline order, whatever order they were logged in", async () => {
    const page = await pageOf(made.whole.shortId);
    expect(page.events.map(({ id }) => id)).toEqual([made.whole.id, made.part.id, made.denies.id, made.admits.id, made.calls.id]);
    expect(page.parts.map(({ letter }) => letter)).toEqual(["أ1"]);
  });

  it("stays denied by the party spoken for: an admission does not undo a denial", async () => {
    const { self } = await pageOf(made.whole.shortId);
    expect(self.status.status).toBe("denied");
    expect(self.status.who[0]).toMatchObject({ stance: "denies", party: { id: made.kremlin.id } });
    expect(self.status.who.some(({ stance, party }) => stance === "calls_for_investigation" && party.id === made.chief.id)).toBe(true);
  });

  it("takes the chain back to its one origin", async () => {
    const { chain } = await pageOf(made.whole.shortId);
    expect(chain.hops.map(({ rank, carrier }) => [rank, carrier.nameAr])).toEqual([[0, "الصحيفة"], [1, "وكالة الأنباء"]]);
    expect(chain.origins).toMatchObject([{ party: { nameAr: "مصادر لم تسمّها" }, hops: 2 }]);
  });

  it("needs no more than three queries, however many events", async () => {
    rememberSettings();
    await pageOf(made.whole.shortId);
    const sent = vi.spyOn(pg.Client.prototype, "query");
    await pageOf(made.whole.shortId);
    expect(sent.mock.calls.length).toBeGreaterThan(0);
    expect(sent.mock.calls.length).toBeLessThanOrEqual(3);
    sent.mockRestore();
    globalThis.isnadSettings = undefined;
  });

  it("keeps a draft and a discarded claim from readers, and leaves a notice of a withdrawn one", async () => {
    const draft = await makeClaim();
    expect(await getClaimPage(READER, draft.shortId, NOW)).toBeNull();
    expect(await getClaimPage(READER, "zzzzzzzz", NOW)).toBeNull();
    const gone = await makeClaim();
    await publishAll({ claim: [gone] });
    await bring("claim", gone.id, "withdrawn", "نُسب إلى غير صاحبه");
    expect(await getClaimPage(READER, gone.shortId, NOW)).toMatchObject({ kind: "tombstone", tombstone: { reason: "نُسب إلى غير صاحبه" } });
  });

  it("takes the content of a withdrawn response off the page and leaves its notice", async () => {
    const claim = await makeClaim();
    const response = await makeResponse({ targets: [{ claimId: claim.id, stance: "denies" }] });
    await publishAll({ claim: [claim], response: [response] });
    await bring("response", response.id, "withdrawn", "لم يقله");
    const page = await pageOf(claim.shortId);
    expect(page.events.filter(({ kind }) => kind === "response")).toEqual([]);
    expect(page.withdrawn).toMatchObject([{ ref: response.shortId, reason: "لم يقله" }]);
    expect(page.self.status.status).toBe("unanswered");
  });
});

describe("the list of claims", () => {
  it("pages by key without losing or repeating a row", async () => {
    const moment = new Date("2026-01-09T00:00:00Z");
    const ids = Array.from({ length: 65 }, newId);
    await db.claim.createMany({
      data: ids.map((id) => ({
        id,
        shortId: newShortId(),
        statementAr: "ادعاء في قائمة",
        unattributed: true,
        saidOn: "2024",
        noPassageReason: "قائمة",
        editorialState: "published" as const,
        publishedAt: moment,
        movedAt: moment,
      })),
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof getClaimList>> = await getClaimList(READER, cursor, NOW);
      seen.push(...page.lines.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(ids.filter((id) => !seen.includes(id))).toEqual([]);
  });
});
