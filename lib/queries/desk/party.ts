import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskPartyPage, PartyHit } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { searchParties } from "./find.ts";

const LISTED = 60;

/** Parties by what was typed, else those made last. */
export async function listParties(viewer: Viewer, typed: string): Promise<readonly PartyHit[]> {
  if (!mayReadDrafts(viewer)) return [];
  if (typed.trim() !== "") return searchParties(viewer, typed, LISTED);
  const rows = await db.party.findMany({
    orderBy: { id: "desc" },
    take: LISTED,
    select: { ...PARTY, offices: { select: { titleAr: true }, orderBy: { id: "desc" }, take: 1 } },
  });
  return rows.map(({ offices, ...row }) => ({ ...row, alias: null, office: offices[0]?.titleAr ?? null }));
}

/** A party with its other names and the offices it held; null for readers and unknown ids. */
export async function getDeskParty(viewer: Viewer, shortId: string): Promise<DeskPartyPage | null> {
  if (!mayReadDrafts(viewer)) return null;
  return db.party.findUnique({
    where: { shortId },
    select: {
      ...PARTY,
      aliases: true,
      wikidataId: true,
      site: true,
      about: true,
      demo: true,
      revision: true,
      offices: {
        select: { id: true, titleAr: true, titleEn: true, organization: { select: PARTY }, fromOn: true, toOn: true },
        orderBy: [{ fromEarliest: { sort: "desc", nulls: "last" } }, { id: "desc" }],
      },
    },
  });
}
