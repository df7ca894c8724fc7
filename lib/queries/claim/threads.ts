import { db, type Prisma } from "#lib/db/client.ts";
import type { Zone } from "#lib/domain/date.ts";
import type { ClaimLine, Thread } from "#lib/views/claim.ts";
import { PARTY, dateView, maybeParty, refOf } from "../rows.ts";
import { PASSAGE, sourceView } from "../source.ts";
import { STATUS_SOURCE, statusOf, type StatusSource } from "../status.ts";

/** Columns of a claim as a line in a list. */
export const LINE = {
  id: true,
  shortId: true,
  statementAr: true,
  statementEn: true,
  claimant: { select: PARTY },
  saidOn: true,
  saidEarliest: true,
  saidLatest: true,
  demo: true,
  ...STATUS_SOURCE,
} as const;

export type LineRow = StatusSource & {
  id: string;
  shortId: string;
  statementAr: string;
  statementEn: string | null;
  claimant: Parameters<typeof maybeParty>[0];
  saidOn: string | null;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  demo: boolean;
};

export function claimLine(row: LineRow, now: Date, zone: Zone): ClaimLine {
  return {
    id: row.id,
    ref: refOf(row.shortId, row.statementAr),
    statementAr: row.statementAr,
    statementEn: row.statementEn,
    claimant: maybeParty(row.claimant),
    saidOn: dateView(row.saidOn, row.saidEarliest, row.saidLatest),
    status: statusOf(row, now, zone),
    demo: row.demo,
  };
}

const HOP = {
  id: true,
  verb: true,
  strength: true,
  on: true,
  onEarliest: true,
  onLatest: true,
  outlet: { select: PARTY },
  party: { select: PARTY },
  source: { select: PARTY },
  article: { select: { shortId: true, title: true, url: true, editorialState: true } },
  onAuthorityOf: { select: { authorityId: true } },
} as const;

const THREAD = {
  ...LINE,
  eventOn: true,
  eventEarliest: true,
  eventLatest: true,
  noPassageReason: true,
  raisedById: true,
  createdAt: true,
  publishedAt: true,
  passages: { select: { passage: { select: PASSAGE } }, orderBy: { position: "asc" } },
  about: { select: { party: { select: PARTY } } },
  reports: { select: HOP, orderBy: [{ onEarliest: "asc" }, { id: "asc" }] },
  parent: { select: { shortId: true, statementAr: true, statementEn: true, editorialState: true } },
  raisedBy: {
    select: {
      editorialState: true,
      responder: { select: PARTY },
      targets: { select: { claim: { select: { shortId: true, statementAr: true, editorialState: true } } } },
    },
  },
  verdicts: {
    where: { editorialState: "published" },
    select: { rating: true, explanation: true, publishedAt: true },
    orderBy: { publishedAt: "desc" },
    take: 1,
  },
} satisfies Prisma.ClaimSelect;

export type ThreadRow = Awaited<ReturnType<typeof readThreads>>[number];

/** The claims of a page with all that is drawn of them, in one joined query. */
export function readThreads(ids: readonly string[]) {
  return db.claim.findMany({ where: { id: { in: [...ids] } }, select: THREAD, relationLoadStrategy: "join" });
}

export function threadOf(row: ThreadRow, letter: string, relation: Thread["relation"], now: Date, zone: Zone): Thread {
  return {
    ...claimLine(row, now, zone),
    letter,
    relation,
    eventOn: dateView(row.eventOn, row.eventEarliest, row.eventLatest),
    sources: row.passages.map(({ passage }) => sourceView(passage)),
    noPassageReason: row.noPassageReason,
    raisedById: row.raisedById,
  };
}
