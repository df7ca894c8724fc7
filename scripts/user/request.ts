import { parseArgs } from "node:util";
import { ROLES } from "#lib/domain/actor.ts";
import type { Role } from "#lib/domain/actor.ts";
import type { Key, Values } from "../boot/say.ts";

export type Request =
  | { readonly kind: "add"; readonly email: string; readonly name: string; readonly role: Role; readonly fromStdin: boolean }
  | { readonly kind: "role"; readonly email: string; readonly role: Role }
  | { readonly kind: "reset" | "disable" | "enable"; readonly email: string }
  | { readonly kind: "list" };
export type Problem = { readonly problem: Key; readonly values: Values };

const isRole = (word: string | undefined): word is Role => ROLES.some((role) => role === word);
const problem = (key: Key, values: Values = {}): Problem => ({ problem: key, values });

const OPTIONS = {
  role: { type: "string" },
  name: { type: "string" },
  "password-stdin": { type: "boolean" },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

type Options = { readonly role?: string | undefined; readonly name?: string | undefined; readonly "password-stdin"?: boolean | undefined };

function add(email: string, options: Options): Request | Problem {
  const role = options.role ?? "reporter";
  if (!isRole(role)) return problem("user.no_role");
  const name = options.name ?? email.split("@")[0] ?? email;
  return { kind: "add", email, name, role, fromStdin: options["password-stdin"] === true };
}

/** What the words ask for, or what is wrong with them. */
export function readRequest(words: readonly string[]): Request | Problem {
  const parsed = parse(words);
  const [kind, email, role] = parsed?.positionals ?? [];
  if (parsed === null || kind === undefined) return problem("user.unknown_command", { command: words.join(" ") });
  if (kind === "list") return { kind };
  if (kind !== "add" && kind !== "role" && kind !== "reset" && kind !== "disable" && kind !== "enable") {
    return problem("user.unknown_command", { command: kind });
  }
  if (email === undefined) return problem("user.no_email");
  if (kind === "add") return add(email, parsed.values);
  if (kind !== "role") return { kind, email };
  const wanted = role ?? parsed.values.role;
  return isRole(wanted) ? { kind, email, role: wanted } : problem("user.no_role");
}
