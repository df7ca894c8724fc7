import { AGENCIES } from "#lib/arabic/clean/agencies.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { PartyKind } from "#lib/domain/kinds.ts";
import type { PreviewArticle } from "#lib/intake/preview.ts";
import type { DeskParty } from "#lib/views/desk.ts";
import { knownByName } from "../party/known.ts";
import { PARTY } from "../rows.ts";

/** A name that a text or its page states, and the party we know by it. */
export type Named = { readonly name: string; readonly party: DeskParty | null };
export type NamedIn = { readonly outlet: Named | null; readonly agencies: readonly Named[]; readonly authors: readonly Named[] };

const CARRIERS: readonly PartyKind[] = ["outlet", "organization", "government"];
const WRITERS: readonly PartyKind[] = ["person", "organization"];

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, "");

/** The outlet whose site this is; of two nothing is chosen. */
async function atHost(viewer: Viewer, url: string | null): Promise<DeskParty | null> {
  if (url === null || !URL.canParse(url) || !mayReadDrafts(viewer)) return null;
  const host = hostOf(url);
  const rows = await db.party.findMany({ where: { kind: "outlet", site: { contains: host } }, select: { ...PARTY, site: true }, take: 20 });
  const [only, second] = rows.filter(({ site }) => site !== null && URL.canParse(site) && hostOf(site) === host);
  if (only === undefined || second !== undefined) return null;
  const { site: _site, ...party } = only;
  return party;
}

/** A byline may name several, joined by commas. */
const namesOf = (byline: string | null): string[] => (byline ?? "").split(/[،,]/u).map((name) => name.trim()).filter((name) => name.length > 1);

const all = <Name extends string>(names: readonly Name[], find: (name: Name) => Promise<DeskParty | null>): Promise<Named[]> =>
  Promise.all(names.map(async (name) => ({ name, party: await find(name) })));

/** Whom an article names as its outlet (or is known to stand on whose site), agencies and authors, each with the party we know; none is made. */
export async function namedIn(viewer: Viewer, page: Pick<PreviewArticle, "outlet" | "agencies" | "byline">, url: string | null): Promise<NamedIn> {
  const byName = page.outlet === null ? null : await knownByName(viewer, [page.outlet], ["outlet"]);
  const outlet = byName ?? (await atHost(viewer, url));
  const name = page.outlet ?? outlet?.nameAr;
  return {
    outlet: name === undefined ? null : { name, party: outlet },
    agencies: await all(page.agencies, (agency) => knownByName(viewer, [agency, ...(AGENCIES[agency] ?? [])], CARRIERS)),
    authors: await all(namesOf(page.byline), (author) => knownByName(viewer, [author], WRITERS)),
  };
}
