import { z } from "zod";
import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";

/** What a form kept, by field, when (ISO instant), and which writing of it (`tab:number`). No field: saved or given up. */
export type KeptForm = { readonly form: string; readonly at: string; readonly version: string; readonly values: Readonly<Record<string, string>> };

const valuesShape = z.record(z.string(), z.string());
const KEPT = { form: true, values: true, version: true, updatedAt: true } as const;

type Row = { readonly form: string; readonly values: unknown; readonly version: string; readonly updatedAt: Date };
const keptForm = ({ form, values, version, updatedAt }: Row): KeptForm => ({ form, version, at: updatedAt.toISOString(), values: valuesShape.parse(values) });

/** The database takes these two for any letters. */
const literal = (prefix: string): string => prefix.replaceAll(/[\\%_]/gu, "\\$&");

/** What this person has typed into the forms whose names begin so, the newest first; who is no person has none. */
export async function listDrafts(viewer: Viewer, prefix: string): Promise<readonly KeptForm[]> {
  if (viewer.kind !== "user" || prefix === "") return [];
  const where = { userId: viewer.id, form: { startsWith: literal(prefix) } };
  return (await db.draft.findMany({ where, orderBy: { updatedAt: "desc" }, select: KEPT })).map(keptForm);
}

/** What this person's form of this name keeps. */
export async function getDraft(viewer: Viewer, form: string): Promise<KeptForm | null> {
  if (viewer.kind !== "user") return null;
  const row = await db.draft.findUnique({ where: { userId_form: { userId: viewer.id, form } }, select: KEPT });
  return row === null ? null : keptForm(row);
}
