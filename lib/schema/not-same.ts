import { z } from "zod";
import { id, optionalId, optionalLine, requiredLine } from "./shared.ts";

const MOST_TEXT = 4000;

/** Two claims, or a claim and a text that is no claim yet. */
export const notSameInput = z
  .object({ claimId: id, otherId: optionalId, text: optionalLine(MOST_TEXT), reason: requiredLine(500) })
  .refine(({ otherId, text }) => (otherId === null) !== (text === null), { error: "not_same_one", path: ["otherId"] })
  .refine(({ claimId, otherId }) => claimId !== otherId, { error: "not_same_itself", path: ["otherId"] });
export type NotSameInput = z.input<typeof notSameInput>;
