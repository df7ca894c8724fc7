import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { mayCreate, mayEdit } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { reportInput, type ReportInput } from "#lib/schema/report.ts";
import { edtfOf, readCalendar, readDateField } from "./dates.ts";
import { MADE, transactOnce } from "./press.ts";
import { renewPages, tagsOfClaims } from "./renew.ts";
import { revise } from "./revise.ts";

type ReportValue = ReturnType<typeof reportInput.parse>;

/** Authorities are earlier hops of the same claim; a new hop can therefore close no circle. */
async function judge(tx: Tx, value: ReportValue, refusals: Refusal[]): Promise<void> {
  const authorities = await tx.report.count({ where: { id: { in: value.onAuthorityOf }, claimId: value.claimId } });
  if (authorities !== new Set(value.onAuthorityOf).size) refusals.push({ code: "authority_of_other_claim", field: "onAuthorityOf" });
  for (const field of ["outletId", "partyId", "sourceId"] as const) {
    const id = value[field];
    if (id !== null && (await tx.party.findUnique({ where: { id }, select: { id: true } })) === null) {
      refusals.push({ code: "unknown_record", field });
    }
  }
  const article = value.articleId === null ? true : await tx.article.findUnique({ where: { id: value.articleId }, select: { id: true } });
  if (article === null) refusals.push({ code: "unknown_record", field: "articleId" });
}

/** An unnamed group of sources belongs to one claim and is never shared with another. */
async function sharedSources(tx: Tx, value: ReportValue): Promise<boolean> {
  if (value.sourceId === null) return false;
  const elsewhere = await tx.report.findFirst({
    where: { sourceId: value.sourceId, source: { kind: "unnamed_sources" }, claimId: { not: value.claimId } },
    select: { id: true },
  });
  return elsewhere !== null;
}

/** Records one hop inside a transaction; the refusals of `addReport`. */
export async function recordReport(tx: Tx, actor: Actor, given: ReportValue): Promise<Result<{ readonly id: string }>> {
  const { onAuthorityOf, on: _on, ...value } = given;
  const claim = await tx.claim.findUnique({ where: { id: value.claimId }, select: { editorialState: true, createdById: true } });
  if (claim === null) return refuse("unknown_record", "claimId");
  if (!mayEdit(actor, claim)) return refuse("not_allowed");
  const refusals: Refusal[] = [];
  const on = readDateField(await readCalendar(tx), "on", given.on, refusals);
  await judge(tx, given, refusals);
  if (await sharedSources(tx, given)) refusals.push({ code: "sources_of_other_claim", field: "sourceId" });
  const wrong = refuseAll(refusals);
  if (wrong !== null) return wrong;
  const id = newId();
  await tx.report.create({
    data: { ...value, id, on: edtfOf(on), onEarliest: on.earliest, onLatest: on.latest },
    select: { id: true },
  });
  await tx.reportAuthority.createMany({
    data: [...new Set(onAuthorityOf)].map((authorityId) => ({ reportId: id, authorityId, claimId: value.claimId })),
  });
  await revise(tx, actor, { entity: "report", entityId: id, number: 1, before: null, after: { ...given, on: edtfOf(on) } });
  if (claim.editorialState === "published") await renewPages(tx, await tagsOfClaims(tx, [value.claimId]));
  return done({ id });
}

/** Records one hop of a claim's chain of attribution: who carried it, on whose authority, in which words, when; once for each `press`. */
export async function addReport(actor: Actor, input: ReportInput, press: string | null = null): Promise<Result<{ readonly id: string }>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(reportInput, input);
  if (!parsed.ok) return parsed;
  return transactOnce(actor, { press, what: "report", input: parsed.value, made: MADE.part }, (tx) => recordReport(tx, actor, parsed.value));
}
