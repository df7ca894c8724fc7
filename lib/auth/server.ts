import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { db } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import { env } from "#lib/env.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "#lib/schema/user.ts";
import { signingSecret } from "./secret.ts";

const DAY = 24 * 60 * 60;

/** Sign-ins tried from one address: ten, then a minute's wait after the last one let through. */
const SIGN_IN_LIMIT = { window: 60, max: 10 } as const;

/** The desk has its own ways for these; what is not used from outside is not open to the outside. */
const CLOSED = [
  "/sign-up/email",
  "/sign-in/social",
  "/request-password-reset",
  "/reset-password",
  "/reset-password/:token",
  "/send-verification-email",
  "/verify-email",
  "/update-user",
  "/update-session",
  "/change-email",
  "/delete-user",
  "/delete-user/callback",
  "/link-social",
  "/unlink-account",
  "/list-accounts",
  "/account-info",
  "/get-access-token",
  "/refresh-token",
  "/error",
];

async function refuseDisabled(session: { readonly userId: string }): Promise<void> {
  const user = await db.user.findUnique({ where: { id: session.userId }, select: { disabled: true } });
  if (user?.disabled !== false) throw new APIError("FORBIDDEN", { code: "USER_DISABLED" });
}

const closed = { input: false } as const;

function make() {
  const { PUBLIC_URL } = env();
  return betterAuth({
    appName: "Isnad",
    ...(PUBLIC_URL === undefined ? {} : { baseURL: PUBLIC_URL }),
    secret: signingSecret(),
    database: prismaAdapter(db, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    user: {
      additionalFields: {
        role: { type: "string", required: true, defaultValue: "reporter", ...closed },
        disabled: { type: "boolean", required: true, defaultValue: false, ...closed },
      },
    },
    // No copy of the session in the cookie: a revoked session or a disabled user is refused at the next request.
    session: { expiresIn: 14 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: { "/sign-in/email": SIGN_IN_LIMIT, "/change-password": SIGN_IN_LIMIT },
    },
    disabledPaths: CLOSED,
    databaseHooks: { session: { create: { before: refuseDisabled } } },
    advanced: {
      cookiePrefix: "isnad",
      // Said, because the library leaves these checks out by itself where it takes itself to be under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: PUBLIC_URL?.startsWith("https:") === true,
      ipAddress: { ipAddressHeaders: ["x-forwarded-for"] },
      database: { generateId: newId },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}

let made: ReturnType<typeof make> | null = null;

/** The sign-in library, made at first use: a build imports this file without a database or a data folder. */
export function auth(): ReturnType<typeof make> {
  made ??= make();
  return made;
}
