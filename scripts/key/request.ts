import { parseArgs } from "node:util";
import { KEY_SCOPES, type KeyScope } from "#lib/domain/key.ts";
import type { Key, Values } from "../boot/say.ts";

export type Request =
  | { readonly kind: "add"; readonly email: string; readonly name: string; readonly scope: KeyScope }
  | { readonly kind: "revoke"; readonly id: string }
  | { readonly kind: "list" };
export type Problem = { readonly problem: Key; readonly values: Values };

const problem = (key: Key, values: Values = {}): Problem => ({ problem: key, values });

const OPTIONS = { scope: { type: "string" }, name: { type: "string" } } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

/** What the words ask for, or what is wrong with them. */
export function readRequest(words: readonly string[]): Request | Problem {
  const parsed = parse(words);
  const [kind, subject] = parsed?.positionals ?? [];
  if (parsed === null || kind === undefined) return problem("user.unknown_command", { command: words.join(" ") });
  if (kind === "list") return { kind };
  if (kind === "revoke") return subject === undefined ? problem("key.no_id") : { kind, id: subject };
  if (kind !== "add") return problem("user.unknown_command", { command: kind });
  if (subject === undefined) return problem("user.no_email");
  const { scope: wanted = "read", name = "npm run key" } = parsed.values;
  const scope = KEY_SCOPES.find((one) => one === wanted);
  return scope === undefined ? problem("key.no_scope") : { kind, email: subject, name, scope };
}
