import type { FormState, Intent } from "#components/desk/form/state.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { done, type Refusal, type Result } from "#lib/domain/result.ts";
import type { StateInput } from "#lib/schema/state.ts";

type Made = { readonly id: string; readonly shortId: string };

/** What was logged, and what kept it from going where it was to go. */
type Saved = Made & { readonly kept: readonly Refusal[] };

const AFTER: Record<Intent, EditorialState | null> = { draft: null, review: "in_review", publish: "published", save: null };

type Saving = {
  readonly intent: Intent;
  /** What publishing would refuse; said with all else that is wrong before anything is stored, so that a refused save stores nothing. */
  readonly gaps: () => readonly Refusal[];
  /** What stands in the form and would not be saved with it; said like a gap, where none is at its field. */
  readonly leftOut?: readonly Refusal[];
  readonly log: (gaps: readonly Refusal[]) => Promise<Result<Made>>;
  readonly move: (input: StateInput) => Promise<Result<Made>>;
};

/** Logs a new record and takes it where it was to go: a draft, into review, or published. */
export async function saveNew({ intent, gaps, leftOut = [], log, move }: Saving): Promise<Result<Saved>> {
  const lacking = intent === "publish" ? gaps() : [];
  const made = await log([...lacking, ...leftOut.filter(({ field }) => !lacking.some((gap) => gap.field === field))]);
  const to = AFTER[intent];
  if (!made.ok) return made;
  if (to === null) return done({ ...made.value, kept: [] });
  const moved = await move({ id: made.value.id, to, expected: 1 });
  // Stale: a press that is sent again, whose first sending took it there already. Else the draft stands; its page says what keeps it from going further.
  const went = moved.ok || moved.refusals.every(({ code }) => code === "stale");
  return done({ ...made.value, kept: went ? [] : moved.refusals });
}

/** The same in a form's answer: what was done, with what was refused of it. */
export const withKept = (state: FormState, result: Result<Saved>): FormState => (result.ok && state.kind === "done" ? { ...state, refusals: result.value.kept } : state);
