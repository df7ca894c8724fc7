"use client";

import { z } from "zod";
import { paths } from "#lib/paths.ts";

type Answer = { readonly state: "saved"; readonly at: string } | { readonly state: "offline" | "signedOut" | "refused" };

const keptShape = z.object({ at: z.string() });

/** Browsers send at most this much of a page that is being closed. */
const MOST_LAST = 60_000;

function request(form: string, values: Readonly<Record<string, string>>, last: boolean): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  if (Object.keys(values).length === 0) return fetch(paths.desk.draft(form), { method: "DELETE", headers, keepalive: last });
  const body = JSON.stringify({ form, values });
  return fetch(paths.desk.drafts(), { method: "PUT", headers, body, keepalive: last && body.length < MOST_LAST / 2 });
}

/** Gives the server what a form holds, or that it holds nothing any more. `last`: the page is being left. */
export async function send(form: string, values: Readonly<Record<string, string>>, last = false): Promise<Answer> {
  try {
    const response = await request(form, values, last);
    if (response.status === 401) return { state: "signedOut" };
    if (!response.ok) return { state: response.status >= 500 ? "offline" : "refused" };
    const kept = keptShape.safeParse(await response.json());
    return { state: "saved", at: kept.success ? kept.data.at : new Date().toISOString() };
  } catch {
    return { state: "offline" };
  }
}

/** What the server keeps of forms whose names begin so; null when it cannot be asked. */
export async function ask(prefix: string): Promise<unknown> {
  try {
    const response = await fetch(paths.desk.drafts(prefix), { cache: "no-store" });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
