/** A logged hop of a claim's chain, as far as it says where its carrier had the claim from. */
export type LoggedHop = {
  readonly id: string;
  readonly carrierId: string | null;
  readonly articleId: string | null;
  readonly sourceId: string | null;
  readonly onAuthorityOf: readonly string[];
};

/** An article that carries a text: who published it, and whom it names as the agency behind it. */
export type Carrying = { readonly id: string; readonly outletId: string | null; readonly agencyIds: readonly string[] };

/** Where a new hop rests. `basis`: the agency both name, what the twin's own hop rests on, or nothing that is known. */
export type CommonOrigin = { readonly onAuthorityOf: readonly string[]; readonly sourceId: string | null; readonly basis: "agency" | "chain" | "unknown" };

/** The agencies behind one text on two sites: those both name, else those one of them names. */
function agenciesOf(article: Carrying, twin: Carrying): readonly string[] {
  const both = article.agencyIds.filter((id) => twin.agencyIds.includes(id));
  if (both.length > 0) return both;
  return article.agencyIds.length > 0 ? article.agencyIds : twin.agencyIds;
}

/**
 * Where an article's hop rests in the chain of a claim logged from another article with the same text, so that both go back to
 * one origin: the agency's own hops, else the agency as source, else what the twin's hop rests on. That one of two sites had it from
 * the other is not to be seen from their texts, and is not assumed.
 */
export function commonOrigin(article: Carrying, twin: Carrying, hops: readonly LoggedHop[]): CommonOrigin {
  const agencies = agenciesOf(article, twin).filter((id) => id !== article.outletId);
  const carried = hops.filter(({ carrierId }) => carrierId !== null && agencies.includes(carrierId));
  if (carried.length > 0) return { onAuthorityOf: carried.map(({ id }) => id), sourceId: null, basis: "agency" };
  const [agency] = agencies;
  if (agency !== undefined) return { onAuthorityOf: [], sourceId: agency, basis: "agency" };
  const own = hops.find(({ articleId }) => articleId === twin.id) ?? hops.find(({ carrierId }) => carrierId !== null && carrierId === twin.outletId);
  if (own === undefined || (own.onAuthorityOf.length === 0 && own.sourceId === null)) return { onAuthorityOf: [], sourceId: null, basis: "unknown" };
  return { onAuthorityOf: own.onAuthorityOf, sourceId: own.sourceId, basis: "chain" };
}
