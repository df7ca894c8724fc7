import { createHash } from "node:crypto";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, type Result } from "#lib/domain/result.ts";
import { transact } from "./transact.ts";

/** Revisions sealed in one run: bounds the transaction after a long import. */
const AT_ONCE = 10_000;

/** The digest of a seal: over the digest before it and the hashes of its revisions, in the order they were recorded. */
export function sealDigest(previousDigest: string | null, hashes: readonly string[]): string {
  return createHash("sha256").update([previousDigest ?? "", ...hashes].join("\n")).digest("hex");
}

/**
 * Seals all revisions recorded since the last seal into one chained digest, so that a removed record shows.
 * Answers how many were sealed. Two runs at once meet the seal's number: one of them is tried again.
 */
export async function sealRevisions(actor: Actor): Promise<Result<number>> {
  if (actor.kind === "user") return refuse("not_allowed");
  return transact(async (tx) => {
    const rows = await tx.revision.findMany({
      where: { sealNumber: null },
      select: { id: true, hash: true },
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: AT_ONCE,
    });
    if (rows.length === 0) return done(0);
    const last = await tx.seal.findFirst({ orderBy: { number: "desc" }, select: { number: true, digest: true } });
    const number = (last?.number ?? 0) + 1;
    const digest = sealDigest(last?.digest ?? null, rows.map(({ hash }) => hash));
    await tx.seal.create({ data: { number, previousDigest: last?.digest ?? null, digest, count: rows.length }, select: { number: true } });
    await tx.revision.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { sealNumber: number } });
    return done(rows.length);
  });
}
