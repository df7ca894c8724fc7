import { redirect } from "next/navigation";
import { IDLE, type FormState } from "#components/desk/form/state.ts";
import { keepDraft } from "#lib/commands/draft.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import { text } from "./read.ts";
import { goOn, sender } from "./request.ts";

const SECRET = /password/iu;

/** What was typed, to be shown again; passwords are not sent back. */
function typedIn(data: FormData): Record<string, string> {
  const entries = [...data.entries()].flatMap(([name, value]): [string, string][] => (typeof value === "string" && !SECRET.test(name) ? [[name, value]] : []));
  return Object.fromEntries(entries);
}

/** The form again, with what was wrong beside its fields and what was typed kept. */
export function refused(previous: FormState, data: FormData, refusals: readonly Refusal[]): FormState {
  const stale = refusals.some(({ code }) => code === "stale");
  return { ...IDLE, kind: stale ? "stale" : "refused", attempt: previous.attempt + 1, refusals, typed: typedIn(data) };
}

/** The form is done with; `next` is where to go, null to stay. */
async function finished(previous: FormState, next: string | null): Promise<FormState> {
  if (next !== null) await goOn(next);
  return { ...IDLE, kind: "done", attempt: previous.attempt + 1, next };
}

/** Whoever signs in or out is sent on by the server: their cookies change what the page they stand on shows. */
export function sentOn(next: string): never {
  redirect(next);
}

type After<T> = (value: T) => string | null;

/** What is saved is no draft any more, even if the browser that typed it never hears of this. What another tab wrote meanwhile stays. */
async function forgetDraft(data: FormData): Promise<void> {
  const [form, version, seen] = [text(data, "draft"), text(data, "draftVersion"), text(data, "draftSeen")];
  const actor = form === "" || version === "" ? null : await sender();
  if (actor !== null) await keepDraft(actor, { form, version, seen, values: {} });
}

/** A command's answer as a form's. */
export async function answer<T>(previous: FormState, data: FormData, result: Result<T>, after: After<T>): Promise<FormState> {
  if (!result.ok) return refused(previous, data, result.refusals);
  await forgetDraft(data);
  return finished(previous, after(result.value));
}

export const SIGNED_OUT: readonly Refusal[] = [{ code: "signed_out" }];
