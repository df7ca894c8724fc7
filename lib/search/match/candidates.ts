import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import { stemWeight, type Counts } from "./weigh.ts";

/** Claims looked at in the database, and of these the ones compared letter by letter. */
const LOOKED_AT = 2500;
const COMPARED = 120;
const PROBES = 24;

export type Candidate = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly words: string | null;
  readonly claimantId: string | null;
  readonly names: string | null;
  readonly saidOn: string | null;
};

export type Probe = { readonly stem: string; readonly weight: number };

/** The rarest stems of the text, as long as the claims that have them are not too many; and stems never counted, which cost nothing. */
export function probesOf(counts: Counts, stems: Iterable<string>): Probe[] {
  const rarest = [...stems].map((stem) => ({ stem, having: counts.stems.get(stem) ?? 0, weight: stemWeight(counts, stem) }));
  rarest.sort((a, b) => b.weight - a.weight);
  const fresh = rarest.filter(({ having }) => having === 0).slice(0, PROBES);
  let sum = 0;
  const counted = rarest.filter(({ having }) => having > 0).slice(0, PROBES).filter(({ having }, at) => {
    sum += having;
    return at === 0 || sum <= LOOKED_AT;
  });
  return [...fresh, ...counted].map(({ stem, weight }) => ({ stem, weight }));
}

/** Stems hold letters and digits only, so quotes make them lexemes. */
const lexeme = ({ stem }: Probe): string => `'${stem}'`;

/** `key`: the folded text, as "not the same" keeps it for a claim not logged. */
export type Excluded = { readonly id: string | null; readonly key: string };

/** The claims that share the most with these probes, without those somebody called "not the same". */
export function findCandidates(viewer: Viewer, probes: readonly Probe[], excluded: Excluded): Promise<Candidate[]> {
  if (probes.length === 0) return Promise.resolve([]);
  return db.$queryRaw<Candidate[]>`
    SELECT best.*, p."nameKey" AS names
    FROM isnad_candidates(${probes.map(lexeme)}::text[]::tsquery[], ${probes.map(({ weight }) => weight)}::float8[], ${mayReadDrafts(viewer)}, ${LOOKED_AT * 2}::int, ${COMPARED}::int) best
    LEFT JOIN "Party" p ON p.id = best."claimantId"
    WHERE best.id IS DISTINCT FROM ${excluded.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "NotSame" n
      WHERE (n."claimA" = best.id AND (n."claimB" = ${excluded.id}::uuid OR isnad_fold(n."text") = ${excluded.key}))
         OR (n."claimA" = ${excluded.id}::uuid AND (n."claimB" = best.id OR isnad_fold(n."text") = isnad_fold(best."statementAr")))
    )`;
}
