import { changeArticleState, changeClaimState, changeResponseState } from "#lib/commands/state.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import { DEMO_ACTOR, must } from "../must.ts";
import type { DemoCase, DemoState } from "./case.ts";
import type { Keys } from "./keys.ts";

type Of = DemoState["of"];
const CHANGE = { article: changeArticleState, claim: changeClaimState, response: changeResponseState } as const;

const STEPS = { draft: [], in_review: ["in_review"], published: ["published"], withdrawn: ["published", "withdrawn"] } as const;

/** Takes one freshly logged record (revision 1) as far as the case says. */
async function bring(story: DemoCase, of: Of, key: string, id: string): Promise<void> {
  const state = story.states.find((candidate) => candidate.of === of && candidate.key === key);
  const steps: readonly EditorialState[] = STEPS[state?.to ?? "published"];
  for (const [index, to] of steps.entries()) {
    const reason = to === "withdrawn" ? (state?.reason ?? null) : null;
    await must(`${of} ${key} → ${to}`, CHANGE[of](DEMO_ACTOR, { id, to, reason, expected: index + 1 }));
  }
}

/**
 * Publishes one case: articles, then responses, then claims in their order, so that the last claim of the last
 * case is the newest movement on the home page, and the last thing a seed does.
 */
export async function publishCase(story: DemoCase, keys: Keys): Promise<void> {
  for (const { key } of story.articles) await bring(story, "article", key, keys.article(key).id);
  for (const { key } of story.responses) await bring(story, "response", key, keys.response(key));
  for (const { key } of story.claims) await bring(story, "claim", key, keys.claim(key));
}
