import type { FormState } from "#components/desk/form/state.ts";
import type { Fields } from "#components/desk/record/stored.ts";
import { differing } from "#components/desk/record/versions.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { namesIn } from "#lib/queries/desk/names.ts";
import { localeOf } from "./request.ts";

type Both = {
  readonly stored: { readonly revision: number; readonly fields: Fields } | null;
  /** What the form sent, as its schema reads it. */
  readonly typed: Result<Fields>;
};

/** A stale save's answer, with what is stored now beside what was typed. */
export async function withVersions(state: FormState, data: FormData, actor: UserActor, { stored, typed }: Both): Promise<FormState> {
  if (stored === null || !typed.ok) return state;
  const names = await namesIn(actor, [stored.fields, typed.value]);
  return { ...state, stored: { revision: stored.revision, differing: differing(stored.fields, typed.value, names, localeOf(data)) } };
}
