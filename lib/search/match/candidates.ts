import { Prisma, db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { stemWeight, type Counts } from "./weigh.ts";

/** Claims looked at in the database, and of these the ones compared letter by letter. */
const LOOKED_AT = 2500;
const COMPARED = 150;
const PROBES = 16;

export type Candidate = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly words: string | null;
  readonly claimantId: string | null;
  readonly names: string | null;
  readonly saidOn: string | null;
};

type Probe = { readonly stem: string; readonly weight: number };

/** The rarest stems of the text, as long as the claims that have them are not too many. The very rarest is always asked for. */
export function probesOf(counts: Counts, stems: Iterable<string>): Probe[] {
  const rarest = [...stems].map((stem) => ({ stem, having: counts.stems.get(stem) ?? 0, weight: stemWeight(counts, stem) }));
  rarest.sort((a, b) => b.weight - a.weight);
  let sum = 0;
  const chosen = rarest.slice(0, PROBES).filter(({ having }, at) => {
    sum += having;
    return at === 0 || sum <= LOOKED_AT;
  });
  return chosen.map(({ stem, weight }) => ({ stem, weight }));
}

/** A discarded draft is gone; a withdrawn claim was logged, which the desk should know. */
const visible = (viewer: Viewer): Prisma.Sql =>
  mayReadDrafts(viewer) ? Prisma.sql`c."editorialState" <> 'discarded'` : Prisma.sql`c."editorialState" = 'published'`;

/** Stems hold letters and digits only, so quotes make them lexemes. */
const lexeme = (stem: string): string => `'${stem}'`;

export type Excluded = { readonly id: string | null; readonly key: string };

/** The claims that share the most with these probes, without those somebody called "not the same". */
export function findCandidates(viewer: Viewer, probes: readonly Probe[], excluded: Excluded): Promise<Candidate[]> {
  if (probes.length === 0) return Promise.resolve([]);
  const any = probes.map(({ stem }) => lexeme(stem)).join(" | ");
  return db.$queryRaw<Candidate[]>`
    WITH found AS MATERIALIZED (
      (SELECT c.id FROM "Claim" c WHERE c."search" @@ ${any}::tsquery AND ${visible(viewer)} LIMIT ${LOOKED_AT * 2})
      UNION (SELECT w."claimId" FROM "ClaimWording" w WHERE w."search" @@ ${any}::tsquery LIMIT ${LOOKED_AT})
    ), best AS MATERIALIZED (
      SELECT c.id, c."shortId", c."statementAr", c."claimantId", c."saidOn", w."words"
      FROM found JOIN "Claim" c ON c.id = found.id LEFT JOIN "ClaimWording" w ON w."claimId" = c.id
      CROSS JOIN LATERAL (
        SELECT sum(t.weight) / (1.3 + 0.9 * length(c."search") / 12.0) AS score
        FROM unnest(${probes.map(({ stem }) => lexeme(stem))}::tsquery[], ${probes.map(({ weight }) => weight)}::float8[]) t (q, weight)
        WHERE c."search" @@ t.q OR w."search" @@ t.q
      ) s
      WHERE ${visible(viewer)}
      ORDER BY s.score DESC, c.id LIMIT ${COMPARED}
    )
    SELECT best.*, p."nameKey" AS names FROM best LEFT JOIN "Party" p ON p.id = best."claimantId"
    WHERE best.id IS DISTINCT FROM ${excluded.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "NotSame" n
      WHERE (n."claimA" = best.id AND (n."claimB" = ${excluded.id}::uuid OR isnad_fold(n."text") = ${excluded.key}))
         OR (n."claimB" = best.id AND n."claimA" = ${excluded.id}::uuid)
    )`;
}
