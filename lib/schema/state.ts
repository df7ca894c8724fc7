import { z } from "zod";
import { EDITORIAL_STATES } from "#lib/domain/editorial.ts";
import { expected, id, optionalLine } from "./shared.ts";

/** A step of the editorial path: publish, send back, withdraw … */
export const stateInput = z.object({ id, to: z.enum(EDITORIAL_STATES), reason: optionalLine(1000), expected });
export type StateInput = z.input<typeof stateInput>;
