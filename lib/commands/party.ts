import { hasBidiControls } from "#lib/arabic/bidi.ts";
import { newId, newShortId } from "#lib/db/id.ts";
import { mayCreate, mayEditParty } from "#lib/domain/access.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { done, refuse, refuseAll, type Refusal, type Result } from "#lib/domain/result.ts";
import { officeInput, partyInput, type OfficeInput, type PartyInput } from "#lib/schema/party.ts";
import { parseInput } from "#lib/schema/parse.ts";
import { edtfOf, readCalendar, readDateField } from "./dates.ts";
import { MADE, transactOnce } from "./press.ts";
import { renewPages } from "./renew.ts";
import { revise, type Snapshot } from "./revise.ts";
import { transact } from "./transact.ts";

export type Made = { readonly id: string; readonly shortId: string };

const KEPT = { kind: true, nameAr: true, nameEn: true, aliases: true, wikidataId: true, site: true, about: true, demo: true } as const;

type PartyValue = ReturnType<typeof partyInput.parse>;

/** A name that would turn the words around it is refused (see 5-quality, Safety). */
function nameRefusals(value: PartyValue): Refusal[] {
  const fields = { nameAr: value.nameAr, nameEn: value.nameEn ?? "", aliases: value.aliases.join("\n") };
  return Object.entries(fields).flatMap(([field, text]) => (hasBidiControls(text) ? [{ code: "bidi_control", field }] : []));
}

/** Makes a party; once for each `press`. Refused: who may not create; wrong input; names with direction controls. */
export async function createParty(actor: Actor, input: PartyInput, press: string | null = null): Promise<Result<Made>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(partyInput, input);
  if (!parsed.ok) return parsed;
  const wrong = refuseAll(nameRefusals(parsed.value));
  if (wrong !== null) return wrong;
  return transactOnce(actor, { press, what: "party", input: parsed.value, made: MADE.record }, async (tx) => {
    const made = { id: newId(), shortId: newShortId() };
    await tx.party.create({ data: { ...made, ...parsed.value }, select: { id: true } });
    await revise(tx, actor, { entity: "party", entityId: made.id, number: 1, before: null, after: parsed.value });
    return done(made);
  });
}

/** Changes a party. Its name stands on many pages, so all are made anew. Refused also: a stale save. */
export async function updateParty(actor: Actor, input: PartyInput & { readonly id: string; readonly expected: number }): Promise<Result<Made>> {
  if (!mayEditParty(actor)) return refuse("not_allowed");
  const parsed = parseInput(partyInput, input);
  if (!parsed.ok) return parsed;
  const wrong = refuseAll(nameRefusals(parsed.value));
  if (wrong !== null) return wrong;
  return transact(async (tx) => {
    const row = await tx.party.findUnique({ where: { id: input.id }, select: { ...KEPT, id: true, shortId: true, revision: true } });
    if (row === null) return refuse("unknown_record");
    const { id, shortId, revision, ...before } = row;
    if (revision !== input.expected) return refuse("stale");
    const { count } = await tx.party.updateMany({ where: { id, revision }, data: { ...parsed.value, revision: revision + 1 } });
    if (count !== 1) return refuse("stale");
    await revise(tx, actor, { entity: "party", entityId: id, number: revision + 1, before, after: parsed.value });
    await renewPages(tx, ["*"]);
    return done({ id, shortId });
  });
}

/** Records an office a party holds or held; once for each `press`. Open ends are EDTF (`2012/..` as from, nothing as to). */
export async function addOffice(actor: Actor, input: OfficeInput, press: string | null = null): Promise<Result<{ readonly id: string }>> {
  if (!mayCreate(actor)) return refuse("not_allowed");
  const parsed = parseInput(officeInput, input);
  if (!parsed.ok) return parsed;
  return transactOnce(actor, { press, what: "office", input: parsed.value, made: MADE.part }, async (tx) => {
    const calendar = await readCalendar(tx);
    const refusals: Refusal[] = [];
    const from = readDateField(calendar, "fromOn", parsed.value.fromOn, refusals, true);
    const to = readDateField(calendar, "toOn", parsed.value.toOn, refusals, true);
    if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) refusals.push({ code: "date_reversed", field: "toOn" });
    const holder = await tx.party.findUnique({ where: { id: parsed.value.partyId }, select: { shortId: true } });
    if (holder === null) refusals.push({ code: "unknown_record", field: "partyId" });
    const wrong = refuseAll(refusals);
    if (wrong !== null) return wrong;
    const id = newId();
    const words: Snapshot = { ...parsed.value, fromOn: edtfOf(from), toOn: edtfOf(to) };
    await tx.office.create({
      data: {
        ...parsed.value,
        id,
        fromOn: edtfOf(from),
        fromEarliest: from.earliest,
        fromLatest: from.latest,
        toOn: edtfOf(to),
        toEarliest: to.earliest,
        toLatest: to.latest,
      },
      select: { id: true },
    });
    await revise(tx, actor, { entity: "office", entityId: id, number: 1, before: null, after: words });
    await renewPages(tx, [`parties/${holder?.shortId ?? ""}`]);
    return done({ id });
  });
}
