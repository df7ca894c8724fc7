import { z } from "zod";
import { ROLES } from "#lib/domain/actor.ts";
import { line, requiredLine } from "./shared.ts";

/** In UTF-16 units. Long enough that a list of common passwords does not reach it; an upper bound because hashing is slow. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

export const email = line(254)
  .transform((value) => value.toLowerCase())
  .pipe(z.string().min(1, "required"))
  .pipe(z.email("email_invalid"));

const password = z
  .string()
  .min(1, "required")
  .min(SHORTEST_PASSWORD, "password_short")
  .max(LONGEST_PASSWORD, "password_long");

/** Without a password the new user gets a one-time link to set one. */
export const userInput = z.object({
  name: requiredLine(100),
  email,
  role: z.enum(ROLES),
  password: password.nullish().transform((value) => value ?? null),
});
export type UserInput = z.input<typeof userInput>;

export const firstAdminInput = z.object({ name: requiredLine(100), email, password });
export type FirstAdminInput = z.input<typeof firstAdminInput>;

export const passwordInput = z.object({ password });

export const roleInput = z.object({ id: z.string().min(1), role: z.enum(ROLES) });
export type RoleInput = z.input<typeof roleInput>;

export const disabledInput = z.object({ id: z.string().min(1), disabled: z.boolean() });
export type DisabledInput = z.input<typeof disabledInput>;
