import { z } from "zod";
import { KEY_SCOPES } from "#lib/domain/key.ts";
import { requiredLine } from "./shared.ts";

export const keyInput = z.object({
  userId: z.string().min(1, "required"),
  /** What the key is for, for people who look at the list. */
  name: requiredLine(100),
  scope: z.enum(KEY_SCOPES, "key_scope_invalid"),
});
export type KeyInput = z.input<typeof keyInput>;
