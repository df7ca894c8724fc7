import { addKey, revokeKey } from "#lib/commands/key.ts";
import { db } from "#lib/db/client.ts";
import type { SystemActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { listKeys } from "#lib/queries/key.ts";
import { Refused } from "../boot/refused.ts";
import { locale, mention, sentence } from "../boot/say.ts";
import type { Request } from "./request.ts";

const ACTOR: SystemActor = { kind: "command_line", name: "npm run key" };
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The value, or the refusal's own sentence on standard error. */
function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused("refused", { problem: result.refusals.map((refusal) => refusalWords(locale, refusal)).join(" ") });
}

/** The key alone goes to standard output, so that it can be piped; what to do with it is said to a person only. */
async function add({ email, name, scope }: Extract<Request, { kind: "add" }>): Promise<void> {
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: { id: true } });
  if (user === null) throw new Refused("refused", { problem: sentence("user.unknown", { email }) });
  const { key } = valueOf(await addKey(ACTOR, { userId: user.id, name, scope }));
  mention("key.added", { email, scope });
  process.stdout.write(`${key}\n`);
}

async function list(): Promise<void> {
  for (const key of await listKeys(ACTOR)) {
    const state = sentence(key.revokedAt === null ? "key.line_active" : "key.line_revoked");
    process.stdout.write(`${[key.id, key.email, key.scope, state, key.lastUsedAt ?? "-", key.name].join("\t")}\n`);
  }
}

/** Does what was asked, through the same commands as the desk. */
export async function carryOut(request: Request): Promise<void> {
  switch (request.kind) {
    case "add":
      return add(request);
    case "list":
      return list();
    case "revoke":
      if (!UUID.test(request.id)) throw new Refused("refused", { problem: sentence("key.unknown", { id: request.id }) });
      valueOf(await revokeKey(ACTOR, request.id));
      return mention("key.revoked");
  }
}
