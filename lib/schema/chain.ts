import { z } from "zod";
import { expected, id, requiredLine } from "./shared.ts";

/** An article joins the chain of a claim that was logged from another article with its text. `expected`: the claim's revision. */
export const joinInput = z.object({ claimId: id, articleId: id, twinId: id, verb: requiredLine(80), expected });
export type JoinInput = z.input<typeof joinInput>;
