import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { Probe, Probes, Weighted } from "./probes.ts";

/** Claims that one probe may bring; of all that are brought the ones weighed; and of these the ones compared letter by letter. */
const LOOKED_AT = 1200;
const WEIGHED = 250;
const COMPARED = 80;

export type Candidate = {
  readonly id: string;
  readonly shortId: string;
  readonly statementAr: string;
  readonly words: string | null;
  readonly claimantId: string | null;
  readonly names: string | null;
  readonly saidOn: string | null;
};

/** Stems hold letters and digits only, so quotes make them lexemes. */
const lexeme = ({ stem }: Weighted): string => `'${stem}'`;
const together = ({ stems }: Probe): string => stems.map(lexeme).join(" & ");
const weightOf = ({ weight }: { readonly weight: number }): number => weight;

/** `key`: the folded text, as "not the same" keeps it for a claim not logged. */
export type Excluded = { readonly id: string | null; readonly key: string };

/** The claims that share the most with what is looked up, without those somebody called "not the same". */
export function findCandidates(viewer: Viewer, { probes, stems }: Probes, excluded: Excluded): Promise<Candidate[]> {
  if (probes.length === 0) return Promise.resolve([]);
  return db.$queryRaw<Candidate[]>`
    SELECT best.*, p."nameKey" AS names
    FROM isnad_candidates(
      ${probes.map(together)}::text[]::tsquery[], ${probes.map(weightOf)}::float8[], ${stems.map(lexeme)}::text[]::tsquery[], ${stems.map(weightOf)}::float8[],
      ${mayReadDrafts(viewer)}, ${LOOKED_AT}::int, ${WEIGHED}::int, ${COMPARED}::int) best
    LEFT JOIN "Party" p ON p.id = best."claimantId"
    WHERE best.id IS DISTINCT FROM ${excluded.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "NotSame" n
      WHERE (n."claimA" = best.id AND (n."claimB" = ${excluded.id}::uuid OR isnad_fold(n."text") = ${excluded.key}))
         OR (n."claimA" = ${excluded.id}::uuid AND (n."claimB" = best.id OR isnad_fold(n."text") = isnad_fold(best."statementAr")))
    )`;
}
