import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { signIn } from "#lib/auth/sign-in.ts";
import { aClaim, must } from "#lib/commands/testing.ts";
import { makeUser } from "#prisma/factories.ts";
import { POST } from "./[what]/route.ts";

process.env["DATA_DIR"] = mkdtempSync(join(tmpdir(), "isnad-find-"));

const PASSWORD = "a horse, a battery, a staple";
const ORIGIN = "http://localhost:3000";
let own: Record<string, string> = {};

beforeAll(async () => {
  const user = await makeUser("reporter", { password: PASSWORD });
  const cookies = must(await signIn(new Headers({ host: "localhost:3000", "x-forwarded-for": "192.0.2.44" }), ORIGIN, { email: user.email, password: PASSWORD }));
  own = { cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "), "x-desk-user": user.id };
});

const ours = { host: "localhost:3000", origin: ORIGIN, "content-type": "application/json" };

function ask(what: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  const request = new Request(`${ORIGIN}/api/desk/find/${what}`, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
  return POST(request, { params: Promise.resolve({ what }) });
}

const refusals: readonly (readonly [string, number, string, unknown, () => Record<string, string>])[] = [
  ["nobody who is signed in", 401, "claims", { typed: "المياه" }, () => ours],
  ["a page that is another person's", 401, "claims", { typed: "المياه" }, () => ({ ...ours, ...own, "x-desk-user": crypto.randomUUID() })],
  ["a page of another site", 403, "claims", { typed: "المياه" }, () => ({ ...ours, ...own, origin: "http://elsewhere.example" })],
  ["a form, which any site can send", 403, "claims", { typed: "المياه" }, () => ({ ...ours, ...own, "content-type": "text/plain" })],
  ["a question that nobody answers", 404, "secrets", {}, () => ({ ...ours, ...own })],
  ["what is no JSON", 400, "claims", "{", () => ({ ...ours, ...own })],
  ["another shape", 400, "parts", { claimId: "no id" }, () => ({ ...ours, ...own })],
];

it.each(refusals)("refuses %s", async (_what, status, question, body, headers) => {
  expect((await ask(question, body, headers())).status).toBe(status);
});

it("answers the desk with drafts too, and keeps the answer out of every cache", async () => {
  const { id } = await aClaim();
  const answer = await ask("claims", { typed: "الجسر آمن" }, { ...ours, ...own });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const hits = z.array(z.looseObject({ id: z.uuid() })).parse(await answer.json());
  expect(hits.map((hit) => hit.id)).toContain(id);
});
