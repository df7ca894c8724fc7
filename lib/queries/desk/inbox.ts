import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { InboxRow, Page } from "#lib/views/desk.ts";
import { PARTY } from "../rows.ts";
import { pageOf, readCursor, type Cursor } from "./cursor.ts";

const SIZE = 30;

type Row = {
  kind: InboxRow["kind"];
  id: string;
  shortId: string;
  title: string;
  partyId: string | null;
  editorialState: EditorialState;
  updatedAt: Date;
  lastEditedById: string | null;
};

const SOURCES = [
  { kind: "claim", table: Prisma.sql`"Claim"`, title: Prisma.sql`"statementAr"`, party: Prisma.sql`"claimantId"` },
  {
    kind: "response",
    table: Prisma.sql`"Response"`,
    title: Prisma.sql`coalesce("summaryAr", "quoteAr", "quoteOriginal", '')`,
    party: Prisma.sql`"responderId"`,
  },
  { kind: "article", table: Prisma.sql`"Article"`, title: Prisma.sql`title`, party: Prisma.sql`"outletId"` },
] as const;

/** One short index scan for each kind and state; the database merges them. */
function part({ kind, table, title, party }: (typeof SOURCES)[number], state: EditorialState, after: Cursor | null): Prisma.Sql {
  const beyond = after === null ? Prisma.empty : Prisma.sql`AND ("updatedAt", id) < (${after.at}, ${after.id}::uuid)`;
  return Prisma.sql`(SELECT ${kind} AS kind, id, "shortId", ${title} AS title, ${party} AS "partyId",
      "editorialState", "updatedAt", "lastEditedById"
    FROM ${table} WHERE "editorialState" = ${state}::"EditorialState" ${beyond}
    ORDER BY "updatedAt" DESC, id DESC LIMIT ${SIZE + 1})`;
}

async function readRows(states: readonly EditorialState[], after: Cursor | null): Promise<Row[]> {
  const parts = SOURCES.flatMap((source) => states.map((state) => part(source, state, after)));
  return db.$queryRaw<Row[]>`${Prisma.join(parts, " UNION ALL ")} ORDER BY "updatedAt" DESC, id DESC LIMIT ${SIZE + 1}`;
}

/** What lies on the desk in these states: claims, responses and articles, what changed last first. */
export async function getInbox(viewer: Viewer, states: readonly EditorialState[], cursor?: string): Promise<Page<InboxRow>> {
  if (!mayReadDrafts(viewer)) return { rows: [], next: null };
  const { rows, next } = pageOf(await readRows(states, readCursor(cursor)), SIZE, (row) => ({ at: row.updatedAt, id: row.id }));
  const partyIds = rows.flatMap(({ partyId }) => partyId ?? []);
  const userIds = rows.flatMap(({ lastEditedById }) => lastEditedById ?? []);
  const [parties, users] = await Promise.all([
    db.party.findMany({ where: { id: { in: partyIds } }, select: PARTY }),
    db.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } }),
  ]);
  const partyById = new Map(parties.map((party) => [party.id, party]));
  const nameById = new Map(users.map((user) => [user.id, user.name]));
  return {
    rows: rows.map(({ partyId, lastEditedById, updatedAt, ...row }) => ({
      ...row,
      party: partyById.get(partyId ?? "") ?? null,
      editedBy: nameById.get(lastEditedById ?? "") ?? null,
      updatedAt: updatedAt.toISOString(),
    })),
    next,
  };
}
