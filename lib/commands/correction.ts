import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { EntityName } from "#lib/domain/entity.ts";
import { revise } from "./revise.ts";

type Texts = { readonly [field: string]: unknown };

type Corrected = {
  readonly entity: Extract<EntityName, "claim" | "response" | "article">;
  readonly entityId: string;
  readonly before: Texts;
  readonly after: Texts;
  readonly why: string;
};

/** Words that readers saw: a correction names each that changed. */
const SHOWN = ["statementAr", "statementEn", "saidOn", "eventOn", "quoteAr", "quoteOriginal", "summaryAr", "summaryEn", "capacity", "capacityEn", "title", "publishedOn"];

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Stores a public correction for each shown text that an edit of a published record changed. */
export async function recordCorrections(tx: Tx, actor: Actor, { entity, entityId, before, after, why }: Corrected): Promise<void> {
  for (const field of SHOWN) {
    const oldText = text(before[field]);
    const newText = text(after[field]);
    if (oldText === newText) continue;
    const row = { entity, entityId, field, oldText, newText, why };
    const id = newId();
    await tx.correction.create({ data: { id, ...row }, select: { id: true } });
    await revise(tx, actor, { entity: "correction", entityId: id, number: 1, before: null, after: row });
  }
}
