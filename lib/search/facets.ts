import { db } from "#lib/db/client.ts";
import type { Facet, FacetValue, SearchAnswer } from "#lib/views/search.ts";

type Row = FacetValue & { readonly facet: Facet };

export const NO_FACETS: SearchAnswer["facets"] = { status: [], stance: [], party: [], outlet: [], dossier: [], year: [] };

/** Values of one facet that are offered at most, the most frequent ones. */
const OFFERED = 12;

/** How many of these claims have which status, answers, claimant, outlet, dossier and year. */
export async function countFacets(ids: readonly string[]): Promise<SearchAnswer["facets"]> {
  if (ids.length === 0) return NO_FACETS;
  const rows = await db.$queryRaw<Row[]>`SELECT * FROM isnad_facets(${[...ids]}::uuid[], ${OFFERED}::int)`;
  const of = (facet: Facet): FacetValue[] => rows.filter((row) => row.facet === facet).map(({ value, nameAr, nameEn, count }) => ({ value, nameAr, nameEn, count }));
  const byCount = (facet: Facet): FacetValue[] => of(facet).sort((a, b) => b.count - a.count).slice(0, OFFERED);
  const year = of("year").sort((a, b) => Number(b.value) - Number(a.value));
  return { status: byCount("status"), stance: byCount("stance"), party: byCount("party"), outlet: byCount("outlet"), dossier: byCount("dossier"), year };
}
