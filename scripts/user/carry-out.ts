import { text } from "node:stream/consumers";
import { addUser, changeRole, makeResetLink, setDisabled } from "#lib/commands/user.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import type { Env } from "#lib/env.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { paths } from "#lib/paths.ts";
import { listUsers } from "#lib/queries/user.ts";
import { addressOf } from "../boot/address.ts";
import { holderOf } from "../boot/lock.ts";
import { Refused } from "../boot/refused.ts";
import { locale, mention, say, sentence } from "../boot/say.ts";
import type { Request } from "./request.ts";

const ACTOR: SystemActor = { kind: "command_line", name: "npm run user" };

type Add = Extract<Request, { kind: "add" }>;
const normal = (email: string): string => email.trim().toLowerCase();

/** The value, or the refusal's own sentence on standard error. */
function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused("refused", { problem: result.refusals.map((refusal) => refusalWords(locale, refusal)).join(" ") });
}

async function idOf(email: string): Promise<string> {
  const found = await db.user.findUnique({ where: { email: normal(email) }, select: { id: true } });
  if (found === null) throw new Refused("refused", { problem: sentence("user.unknown", { email }) });
  return found.id;
}

/** The first line: a final line break belongs to `echo`, not to the password. */
async function passwordFromStdin(): Promise<string> {
  const password = (await text(process.stdin)).split(/\r?\n/)[0] ?? "";
  if (password === "") throw new Refused("refused", { problem: sentence("user.no_password") });
  return password;
}

/** Where the app answers that runs on this data, whatever PORT says here. */
function printLink(env: Env, token: string): void {
  const PORT = holderOf(env.DATA_DIR)?.port ?? env.PORT;
  say("user.link", { address: addressOf({ ...env, PORT }) + paths.desk.password(locale, token) });
}

async function add({ email, name, role, fromStdin }: Add, env: Env): Promise<void> {
  const password = fromStdin ? await passwordFromStdin() : null;
  const { token } = valueOf(await addUser(ACTOR, { email, name, role, password }));
  mention("user.added", { email, role });
  if (token !== null) printLink(env, token);
}

async function list(): Promise<void> {
  for (const user of await listUsers(ACTOR)) {
    const state = sentence(user.disabled ? "user.line_disabled" : "user.line_active");
    process.stdout.write(`${[user.email, user.role, state, user.name].join("\t")}\n`);
  }
}

/** Does what was asked, through the same commands as the desk. */
export async function carryOut(request: Request, env: Env): Promise<void> {
  switch (request.kind) {
    case "add":
      return add(request, env);
    case "list":
      return list();
    case "role":
      valueOf(await changeRole(ACTOR, { id: await idOf(request.email), role: request.role }));
      return mention("user.role_set", { email: request.email, role: request.role });
    case "reset":
      return printLink(env, valueOf(await makeResetLink(ACTOR, await idOf(request.email))).token);
    case "disable":
      valueOf(await setDisabled(ACTOR, { id: await idOf(request.email), disabled: true }));
      return mention("user.disabled", { email: request.email });
    case "enable":
      valueOf(await setDisabled(ACTOR, { id: await idOf(request.email), disabled: false }));
      return mention("user.enabled", { email: request.email });
  }
}
