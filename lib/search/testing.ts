import { makeClaim } from "#prisma/factories.ts";

/** Makes a claim, not yet published, of each sentence, and puts its name into `names` by its id; answers the claims in order. For tests. */
export async function makeClaimsOf(told: Readonly<Record<string, string>>, names: Map<string, string>): Promise<readonly { readonly id: string }[]> {
  const claims = [];
  for (const [name, statementAr] of Object.entries(told)) {
    const claim = await makeClaim({ statementAr });
    names.set(claim.id, name);
    claims.push(claim);
  }
  return claims;
}
