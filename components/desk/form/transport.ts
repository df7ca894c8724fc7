"use client";

import { z } from "zod";
import { paths } from "#lib/paths.ts";
import { owner } from "./store.ts";

const keptShape = z.object({ at: z.string() });
const rowShape = z.object({ form: z.string(), at: z.string(), version: z.string(), values: z.record(z.string(), z.string()) });
const otherShape = z.object({ draft: rowShape });
const listShape = z.object({ drafts: z.array(rowShape) });

/** A form as the server keeps it, under its own name for it; without fields it is saved or given up. */
export type Row = z.infer<typeof rowShape>;

type Answer = { readonly state: "saved"; readonly at: string } | { readonly state: "other"; readonly row: Row } | { readonly state: "offline" | "signedOut" | "refused" };

/** One writing of a form: what is typed, and the writing it goes on from. */
export type Writing = { readonly form: string; readonly version: string; readonly seen: string; readonly values: Readonly<Record<string, string>> };

/** Browsers send at most this much of a page that is being closed. */
const MOST_LAST = 60_000;

async function answerOf(response: Response): Promise<Answer> {
  if (response.status === 401) return { state: "signedOut" };
  if (response.status >= 500) return { state: "offline" };
  const body: unknown = await response.json();
  const other = otherShape.safeParse(body);
  if (response.status === 409 && other.success) return { state: "other", row: other.data.draft };
  const kept = keptShape.safeParse(body);
  return response.ok && kept.success ? { state: "saved", at: kept.data.at } : { state: "refused" };
}

/** Gives the server what a form holds, or that it holds nothing any more. `last`: the page is being left. */
export async function send(writing: Writing, last = false): Promise<Answer> {
  const body = JSON.stringify(writing);
  const headers = { "Content-Type": "application/json", "X-Desk-User": owner() };
  try {
    return await answerOf(await fetch(paths.desk.drafts(), { method: "PUT", headers, body, keepalive: last && body.length < MOST_LAST / 2 }));
  } catch {
    return { state: "offline" };
  }
}

/** What the server keeps of forms whose names begin so; null when it cannot be asked. */
export async function ask(prefix: string): Promise<readonly Row[] | null> {
  try {
    const response = await fetch(paths.desk.drafts(prefix), { cache: "no-store", headers: { "X-Desk-User": owner() } });
    const found = listShape.safeParse(response.ok ? await response.json() : null);
    return found.success ? found.data.drafts : null;
  } catch {
    return null;
  }
}
