import { fold } from "#lib/arabic/fold.ts";
import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { PartyKind } from "#lib/domain/kinds.ts";
import type { DeskParty } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";

type Row = { readonly id: string };

/** `fold` leaves letters, digits and single spaces, so a key is safe inside LIKE. */
async function candidates(keys: readonly string[], kinds: readonly PartyKind[]): Promise<Row[]> {
  const any = Prisma.join(keys.map((key) => Prisma.sql`"nameKey" LIKE ${`%${key}%`}`), " OR ");
  const wanted = Prisma.join(kinds.map((kind) => Prisma.sql`${kind}::"PartyKind"`));
  return db.$queryRaw<Row[]>`SELECT id FROM "Party" WHERE kind IN (${wanted}) AND (${any}) LIMIT 200`;
}

/**
 * The party of these kinds that has one of these names, by any of its own and however spelled; null when there is none or more than
 * one, since nothing is chosen between two. `forms`: ways to write one name.
 */
export async function knownByName(viewer: Viewer, forms: readonly string[], kinds: readonly PartyKind[]): Promise<DeskParty | null> {
  const keys = [...new Set(forms.map(fold).filter((key) => key !== ""))];
  if (!mayReadDrafts(viewer) || keys.length === 0) return null;
  const found = await candidates(keys, kinds);
  const rows = await db.party.findMany({ where: { id: { in: found.map(({ id }) => id) } }, select: { ...PARTY, aliases: true } });
  const named = rows.filter(({ nameAr, nameEn, aliases }) => [nameAr, nameEn ?? "", ...aliases].some((name) => keys.includes(fold(name))));
  const [only, second] = named;
  if (only === undefined || second !== undefined) return null;
  const { aliases: _aliases, ...party } = only;
  return party;
}
