import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { addOffice } from "#lib/commands/party.ts";
import { db } from "#lib/db/client.ts";
import { READER } from "#lib/domain/actor.ts";
import type { ClaimLine } from "#lib/views/claim.ts";
import type { ResponseLine } from "#lib/views/party.ts";
import { makeClaim, makeParty, makeResponse, publishAll, TEST_ACTOR } from "#prisma/factories.ts";
import { getPartyClaims, getPartyPage, getPartyResponses, listParties, type PartyCount } from "./party.ts";

const NOW = new Date("2026-01-10T12:00:00Z");
const NOBODY = "00000000-0000-7000-8000-000000000000";

async function allParties(): Promise<{ pages: number[]; parties: PartyCount[] }> {
  const pages: number[] = [];
  const parties: PartyCount[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listParties>> = await listParties(READER, cursor);
    pages.push(page.parties.length);
    parties.push(...page.parties);
    cursor = page.next;
  } while (cursor !== null);
  return { pages, parties };
}

describe("the list of parties", () => {
  const NAMES = ["فتاة الحي", "اسماعيل", "فتحي", "أحمد", "آمنة", "فتات", "إبراهيم"];
  let speakers: { readonly id: string }[];
  beforeAll(async () => {
    speakers = [];
    for (const nameAr of [...NAMES, ...Array.from({ length: 70 }, () => "حسن")]) {
      const party = await makeParty({ nameAr });
      speakers.push(party);
    }
    const claims = await Promise.all(speakers.map(({ id }) => makeClaim({ claimantId: id })));
    await publishAll({ claim: claims });
  });

  it("gives every party once over its pages, also where many share a name", async () => {
    const { pages, parties } = await allParties();
    const ids = parties.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(speakers.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(pages.slice(0, -1).every((size) => size === 60)).toBe(true);
    expect(pages.length).toBeGreaterThan(1);
  });

  it("orders names as Arabic does: آ first, every other alif one letter whatever its hamza, ة with ت", async () => {
    const { parties } = await allParties();
    const names = parties.map(({ nameAr }) => nameAr).filter((name) => NAMES.includes(name));
    expect(names).toEqual(["آمنة", "إبراهيم", "أحمد", "اسماعيل", "فتات", "فتاة الحي", "فتحي"]);
  });

  it("leaves out who said nothing that shows, and counts each response once", async () => {
    const [silent, hidden, both, spokesman] = await Promise.all([makeParty(), makeParty(), makeParty(), makeParty()]);
    const claim = await makeClaim();
    const draft = await makeClaim();
    const targets = [{ claimId: claim.id, stance: "denies" as const }];
    const unseen = await makeResponse({ responderId: hidden.id, targets: [{ claimId: draft.id, stance: "denies" }] });
    const own = await makeResponse({ responderId: both.id, onBehalfOfId: both.id, targets });
    const inItsName = await makeResponse({ responderId: spokesman.id, onBehalfOfId: both.id, targets });
    await publishAll({ claim: [claim], response: [own, inItsName] });
    await db.response.update({ where: { id: unseen.id }, data: { editorialState: "published", publishedAt: NOW } });
    const { parties } = await allParties();
    const responsesOf = (id: string) => parties.find((party) => party.id === id)?.responses;
    expect([silent, hidden, both, spokesman].map(({ id }) => responsesOf(id))).toEqual([undefined, undefined, 2, 1]);
  });

  it("has nothing after what is no party", async () => {
    for (const cursor of ["nobody", NOBODY, "x' OR true --"]) expect(await listParties(READER, cursor)).toEqual({ parties: [], next: null });
  });
});

const STARTS = ["1948-05-15", "../2019", "2024-10-25", "2024-10-25", "2024-10-26"];
const startAt = (index: number): string => STARTS[index % STARTS.length] ?? "";

/** Known starts first, latest first; then open starts; the id decides among equals. */
const inOrder = (rows: readonly { id: string; saidEarliest: Date | null }[]): string[] =>
  rows
    .toSorted((a, b) => (b.saidEarliest?.getTime() ?? -Infinity) - (a.saidEarliest?.getTime() ?? -Infinity) || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);

describe("what a party said, page by page", () => {
  let party: { readonly id: string; readonly shortId: string };
  let other: { readonly id: string; readonly shortId: string };
  let strangers: { readonly id: string };
  beforeAll(async () => {
    [party, other] = await Promise.all([makeParty(), makeParty()]);
    const claims: { readonly id: string }[] = [];
    for (let at = 0; at < 65; at += 1) claims.push(await makeClaim({ claimantId: party.id, saidOn: startAt(at) }));
    strangers = await makeClaim({ claimantId: other.id });
    await publishAll({ claim: [...claims, strangers] });
    const responses: { readonly id: string }[] = [];
    for (let at = 0; at < 65; at += 1) {
      const said = [{ responderId: party.id }, { responderId: other.id, onBehalfOfId: party.id }, { responderId: party.id, onBehalfOfId: party.id }][at % 3];
      responses.push(await makeResponse({ ...said, saidOn: startAt(at), targets: [{ claimId: strangers.id, stance: "denies" }] }));
    }
    await publishAll({ response: responses });
  }, 180_000);

  it("gives every claim once, the latest start first, open starts last", async () => {
    const page = await getPartyPage(READER, party.shortId, NOW);
    const seen: ClaimLine[] = [...(page?.claims ?? [])];
    let cursor = page?.claimsNext ?? null;
    while (cursor !== null) {
      const older: Awaited<ReturnType<typeof getPartyClaims>> = await getPartyClaims(READER, party.shortId, cursor, NOW);
      seen.push(...(older?.claims ?? []));
      cursor = older?.next ?? null;
    }
    const rows = await db.claim.findMany({ where: { claimantId: party.id }, select: { id: true, saidEarliest: true } });
    expect(seen.map(({ id }) => id)).toEqual(inOrder(rows));
  });

  it("gives every response once, whether by it or in its name", async () => {
    const page = await getPartyPage(READER, party.shortId, NOW);
    const seen: ResponseLine[] = [...(page?.responses ?? [])];
    let cursor = page?.responsesNext ?? null;
    while (cursor !== null) {
      const older: Awaited<ReturnType<typeof getPartyResponses>> = await getPartyResponses(READER, party.shortId, cursor);
      seen.push(...(older?.responses ?? []));
      cursor = older?.next ?? null;
    }
    const rows = await db.response.findMany({ where: { OR: [{ responderId: party.id }, { onBehalfOfId: party.id }] }, select: { id: true, saidEarliest: true } });
    expect(rows).toHaveLength(65);
    expect(seen.map(({ id }) => id)).toEqual(inOrder(rows));
  });

  it("leads to the organization of an office only where it has a page", async () => {
    const [hidden, named] = [await makeParty({ kind: "organization" }), await makeParty({ kind: "organization" })];
    await publishAll({ claim: [await makeClaim({ claimantId: named.id })] });
    for (const { id } of [hidden, named]) expect((await addOffice(TEST_ACTOR, { partyId: party.id, titleAr: "مدير", organizationId: id })).ok).toBe(true);
    const { offices = [] } = (await getPartyPage(READER, party.shortId, NOW)) ?? {};
    expect(offices.map(({ organization, open }) => [organization?.id, open]).toSorted()).toEqual([[hidden.id, false], [named.id, true]].toSorted());
  });

  it("asks no more for many offices than for one", async () => {
    const asked = async (count: number): Promise<number> => {
      const holder = await makeParty({ kind: "person" });
      await publishAll({ claim: [await makeClaim({ claimantId: holder.id })] });
      for (let at = 0; at < count; at += 1) await addOffice(TEST_ACTOR, { partyId: holder.id, titleAr: "مدير", organizationId: (await makeParty({ kind: "organization" })).id });
      const sent = vi.spyOn(pg.Client.prototype, "query");
      const page = await getPartyPage(READER, holder.shortId, NOW);
      const queries = sent.mock.calls.length;
      sent.mockRestore();
      expect(page?.offices).toHaveLength(count);
      return queries;
    };
    expect(await asked(6)).toBe(await asked(1));
  });

  it("knows no page after another party's record, a draft, or nothing", async () => {
    const draft = await makeClaim({ claimantId: party.id });
    for (const cursor of [strangers.id, draft.id, NOBODY, "older"]) {
      expect(await getPartyClaims(READER, party.shortId, cursor, NOW)).toBeNull();
      expect(await getPartyResponses(READER, party.shortId, cursor)).toBeNull();
    }
    expect(await getPartyClaims(READER, "zzzzzzzz", strangers.id, NOW)).toBeNull();
  });
});
