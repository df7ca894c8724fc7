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
  readonly statementEn: string | null;
  readonly words: string | null;
  readonly claimantId: string | null;
  readonly names: string | null;
  readonly saidOn: string | null;
  /** Texts that somebody called not the same as this claim. */
  readonly unlike: readonly string[];
};

/** Stems hold letters and digits only, so quotes make them lexemes. */
const lexeme = ({ stem }: Weighted): string => `'${stem}'`;
const together = ({ stems }: Probe): string => stems.map(lexeme).join(" & ");
const weightOf = ({ weight }: { readonly weight: number }): number => weight;

/** The claims that share the most with what is looked up, without `excludeId` and the claims somebody called not the same as it. */
export function findCandidates(viewer: Viewer, { probes, stems }: Probes, excludeId: string | null): Promise<Candidate[]> {
  if (probes.length === 0) return Promise.resolve([]);
  return db.$queryRaw<Candidate[]>`
    SELECT best.*, (SELECT k."statementEn" FROM "Claim" k WHERE k.id = best.id) AS "statementEn", p."nameKey" AS names, ARRAY(SELECT n."text" FROM "NotSame" n WHERE n."claimA" = best.id AND n."text" IS NOT NULL) AS unlike
    FROM isnad_candidates(
      ${probes.map(together)}::text[]::tsquery[], ${probes.map(weightOf)}::float8[], ${stems.map(lexeme)}::text[]::tsquery[], ${stems.map(weightOf)}::float8[],
      ${mayReadDrafts(viewer)}, ${LOOKED_AT}::int, ${WEIGHED}::int, ${COMPARED}::int) best
    LEFT JOIN "Party" p ON p.id = best."claimantId"
    WHERE best.id IS DISTINCT FROM ${excludeId}::uuid AND NOT EXISTS (
      SELECT 1 FROM "NotSame" n
      WHERE (n."claimA" = best.id AND n."claimB" = ${excludeId}::uuid)
         OR (n."claimA" = ${excludeId}::uuid AND (n."claimB" = best.id OR isnad_fold(n."text") = isnad_fold(best."statementAr")))
    )`;
}

const ARABIC = /\p{Script=Arabic}/u;

/** The claim's words in the language of a text: the English ones for a text without an Arabic letter, where there are any. */
export const statementFor = (text: string, { statementAr, statementEn }: Pick<Candidate, "statementAr" | "statementEn">): string => (ARABIC.test(text) ? statementAr : (statementEn ?? statementAr));
