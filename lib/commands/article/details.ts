import type { Tx } from "#lib/db/client.ts";
import { mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { articleUpdate, type ArticleUpdate } from "#lib/schema/article.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { recordCorrections } from "../correction.ts";
import { edtfOf, readCalendar, readDateField } from "../dates.ts";
import { editorOf, publishedEditRefusal } from "../edit.ts";
import type { Made } from "../party.ts";
import { renewPages, tagsOfClaims } from "../renew.ts";
import { revise } from "../revise.ts";
import { transact } from "../transact.ts";
import { canonicalAddress } from "./address.ts";
import { articleSnapshot, claimsOnArticle, readArticle, type KeptArticle } from "./snapshot.ts";

type Value = Omit<ReturnType<typeof articleUpdate.parse>, "id" | "expected" | "change" | "why">;

async function unknownParties(tx: Tx, { outletId, authorIds, agencyIds }: Value): Promise<Refusal[]> {
  const fields = { outletId: outletId === null ? [] : [outletId], authorIds, agencyIds };
  const wanted = [...new Set(Object.values(fields).flat())];
  const known = new Set((await tx.party.findMany({ where: { id: { in: wanted } }, select: { id: true } })).map(({ id }) => id));
  return Object.entries(fields).flatMap(([field, ids]) => (ids.every((id) => known.has(id)) ? [] : [{ code: "unknown_record", field }]));
}

/** What makes two pastes the same article may not be given to two articles. */
async function addressRefusals(tx: Tx, id: string, canonicalUrl: string | null): Promise<Refusal[]> {
  if (canonicalUrl === null) return [];
  const other = await tx.article.findUnique({ where: { canonicalUrl }, select: { id: true } });
  return other === null || other.id === id ? [] : [{ code: "address_taken", field: "url" }];
}

async function relink(tx: Tx, articleId: string, { authorIds, agencyIds }: Value): Promise<void> {
  await tx.articleAuthor.deleteMany({ where: { articleId } });
  await tx.articleAgency.deleteMany({ where: { articleId } });
  await tx.articleAuthor.createMany({ data: [...new Set(authorIds)].map((partyId, position) => ({ articleId, partyId, position })) });
  await tx.articleAgency.createMany({ data: [...new Set(agencyIds)].map((partyId, position) => ({ articleId, partyId, position })) });
}

/** What was learnt of the page at the old address says nothing of the new one. */
async function forgetPage(tx: Tx, articleId: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { archives: [] }, select: { id: true } });
  await tx.articleCheck.deleteMany({ where: { articleId } });
  await tx.articleArchiving.deleteMany({ where: { articleId } });
}

const partiesOf = (row: KeptArticle): string[] => [...(row.outletId === null ? [] : [row.outletId]), ...row.authors.map(({ partyId }) => partyId), ...row.agencies.map(({ partyId }) => partyId)];

async function renew(tx: Tx, before: KeptArticle, after: KeptArticle): Promise<void> {
  const parties = await tx.party.findMany({ where: { id: { in: [...partiesOf(before), ...partiesOf(after)] } }, select: { shortId: true } });
  const claims = await claimsOnArticle(tx, before.id);
  await renewPages(tx, [`articles/${before.shortId}`, ...parties.map(({ shortId }) => `parties/${shortId}`), ...(await tagsOfClaims(tx, claims))]);
}

/**
 * Changes what is said of an article beside its text: outlet, date, authors, agencies, address, title, kind. Refused: `not_allowed`,
 * `stale`, dates, unknown parties, an address that another article has, and of a public article a change that does not
 * say whether it is a typo or a correction.
 */
export async function updateArticle(actor: Actor, input: ArticleUpdate): Promise<Result<Made>> {
  const parsed = parseInput(articleUpdate, input);
  if (!parsed.ok) return parsed;
  const { id, expected, change, why, ...value } = parsed.value;
  return transact(async (tx) => {
    const row = await readArticle(tx, id);
    if (row === null) return refuse("unknown_record");
    if (!mayEdit(actor, row)) return refuse("not_allowed");
    if (row.revision !== expected) return refuse("stale");
    const refusals: Refusal[] = await publishedEditRefusal(tx, row.editorialState, change, why);
    const published = readDateField(await readCalendar(tx), "publishedOn", value.publishedOn, refusals);
    const canonicalUrl = value.url === null ? null : canonicalAddress(value.url);
    const wrong = refuseAll([...refusals, ...(await unknownParties(tx, value)), ...(await addressRefusals(tx, id, canonicalUrl))]);
    if (wrong !== null) return wrong;
    const { authorIds: _authors, agencyIds: _agencies, ...columns } = value;
    const dates = { publishedOn: edtfOf(published), publishedEarliest: published.earliest, publishedLatest: published.latest };
    const data = { ...columns, ...dates, canonicalUrl, lastEditedById: editorOf(actor), revision: expected + 1 };
    const { count } = await tx.article.updateMany({ where: { id, revision: expected }, data });
    if (count !== 1) return refuse("stale");
    await relink(tx, id, value);
    if (row.url !== value.url) await forgetPage(tx, id);
    await afterEdit(tx, actor, row, change, why);
    return done({ id, shortId: row.shortId });
  });
}

async function afterEdit(tx: Tx, actor: Actor, row: KeptArticle, change: "typo" | "correction" | null, why: string | null): Promise<void> {
  const after = await readArticle(tx, row.id);
  if (after === null) throw new Error(`article ${row.id} vanished inside its transaction`);
  await revise(tx, actor, { entity: "article", entityId: row.id, number: after.revision, before: articleSnapshot(row), after: articleSnapshot(after), reason: why });
  if (row.editorialState === "published" && change === "correction") {
    await recordCorrections(tx, actor, { entity: "article", entityId: row.id, before: row, after, why: why ?? "" });
  }
  await renew(tx, row, after);
}
