import { z } from "zod";
import { db } from "#lib/db/client.ts";
import type { Viewer } from "#lib/domain/actor.ts";

/** What a form kept, by field, and when (ISO instant). */
export type KeptForm = { readonly form: string; readonly at: string; readonly values: Readonly<Record<string, string>> };

const valuesShape = z.record(z.string(), z.string());
const MOST = 100;

/** The database takes these two for any letters. */
const literal = (prefix: string): string => prefix.replaceAll(/[\\%_]/gu, "\\$&");

/** What this person has typed into the forms whose names begin so, the newest first; who is no person has none. */
export async function listDrafts(viewer: Viewer, prefix: string): Promise<readonly KeptForm[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.draft.findMany({
    where: { userId: viewer.id, form: { startsWith: literal(prefix) } },
    orderBy: { updatedAt: "desc" },
    take: MOST,
    select: { form: true, values: true, updatedAt: true },
  });
  return rows.map(({ form, values, updatedAt }) => ({ form, at: updatedAt.toISOString(), values: valuesShape.parse(values) }));
}
