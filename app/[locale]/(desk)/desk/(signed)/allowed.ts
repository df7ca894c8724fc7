import type { Intent } from "#components/desk/form/state.ts";
import { mayEdit, mayMove, mayReview } from "#lib/domain/access.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { EDITORIAL_STATES, nextStates, stepsTo, type EditorialState } from "#lib/domain/editorial.ts";
import { getEyesSettings } from "#lib/queries/settings.ts";
import type { DeskState } from "#lib/views/desk.ts";

/** What this person may do with this record; the same rules as in the commands, asked for the buttons. */
export type Allowed = { readonly steps: readonly EditorialState[]; readonly edit: boolean };

export async function allowedFor(actor: UserActor, record: DeskState): Promise<Allowed> {
  const settings = await getEyesSettings(actor);
  const may = (to: EditorialState): boolean => {
    const steps = stepsTo(record.editorialState, to) ?? [];
    let from = record.editorialState;
    return steps.every((step) => {
      const allowed = mayMove(actor, { ...record, editorialState: from }, step, settings);
      from = step;
      return allowed;
    });
  };
  // A draft is published by way of review in one press.
  const reachable = EDITORIAL_STATES.filter((to) => nextStates(record.editorialState).includes(to) || stepsTo(record.editorialState, to) !== null);
  return { steps: reachable.filter(may), edit: mayEdit(actor, record) };
}

/** How a new record may be saved: with four eyes on, nobody publishes what they just wrote. */
export async function intentsFor(actor: UserActor): Promise<readonly Intent[]> {
  const { fourEyes } = await getEyesSettings(actor);
  return mayReview(actor) && !fourEyes ? ["draft", "review", "publish"] : ["draft", "review"];
}
