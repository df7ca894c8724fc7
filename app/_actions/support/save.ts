import type { Intent } from "#components/desk/form/state.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { Refusal, Result } from "#lib/domain/result.ts";
import type { StateInput } from "#lib/schema/state.ts";

type Made = { readonly id: string; readonly shortId: string };

const AFTER: Record<Intent, EditorialState | null> = { draft: null, review: "in_review", publish: "published", save: null };

type Saving = {
  readonly intent: Intent;
  /** What publishing would refuse; asked before anything is stored, so that a refused save stores nothing. */
  readonly gaps: () => readonly Refusal[];
  readonly log: () => Promise<Result<Made>>;
  readonly move: (input: StateInput) => Promise<Result<Made>>;
};

/** Logs a new record and takes it where it was to go: a draft, into review, or published. */
export async function saveNew({ intent, gaps, log, move }: Saving): Promise<Result<Made>> {
  const [first, ...rest] = intent === "publish" ? gaps() : [];
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] };
  const made = await log();
  const to = AFTER[intent];
  if (!made.ok || to === null) return made;
  const moved = await move({ id: made.value.id, to, expected: 1 });
  // The draft stands; its page says what keeps it from going further.
  return moved.ok ? moved : made;
}
