import { z } from "zod";
import { isTimeZone } from "#lib/i18n/time-zones.ts";
import { email } from "./user.ts";
import { expected, optionalAddress, requiredLine } from "./shared.ts";

const optionalEmail = z
  .union([z.literal(""), email])
  .nullish()
  .transform((value) => (value === undefined || value === null || value === "" ? null : value));

export const settingsInput = z.object({
  newsroomAr: requiredLine(100),
  newsroomEn: requiredLine(100),
  timeZone: requiredLine(64).refine(isTimeZone, "time_zone_invalid"),
  contactEmail: optionalEmail,
  contactUrl: optionalAddress,
  fourEyes: z.boolean(),
  /** Whether the pages of published articles are fetched again. */
  sealOn: z.boolean().default(false),
  /** Whether a web archive is asked to keep them. */
  archiveOn: z.boolean().default(false),
  replyDeadlineDays: z.number("number_invalid").int("number_invalid").min(1, "number_invalid").max(365, "number_invalid"),
  expected,
});
export type SettingsInput = z.input<typeof settingsInput>;

/** What the first administrator is asked for beside an account. */
export const firstSettingsInput = settingsInput.pick({ newsroomAr: true, timeZone: true });
