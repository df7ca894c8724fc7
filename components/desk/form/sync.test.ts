import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftVerdict } from "#lib/domain/draft.ts";
import { z } from "zod";

type Row = { form: string; at: string; version: string; values: Record<string, string> };
const written = z.object({ form: z.string(), version: z.string(), seen: z.string(), values: z.record(z.string(), z.string()) });
const rows = new Map<string, Row>();
const sent: string[] = [];
let fail: number | null = null;

/** The server by its own rule, in memory. */
function answer(address: string, init: RequestInit | undefined): Response {
  if (fail !== null) return Response.json({}, { status: fail });
  if (init?.method !== "PUT") {
    const prefix = new URL(address, "http://desk.test").searchParams.get("prefix") ?? "";
    return Response.json({ drafts: [...rows.values()].filter(({ form }) => form.startsWith(prefix)) });
  }
  const { seen, ...row } = written.parse(JSON.parse(z.string().parse(init.body)));
  sent.push(row.form);
  const kept = rows.get(row.form);
  const verdict = draftVerdict(kept === undefined ? null : { version: kept.version, isEmpty: Object.keys(kept.values).length === 0 }, seen, row.version);
  if (verdict === "other") return Response.json({ draft: kept }, { status: 409 });
  if (verdict === "take") rows.set(row.form, { ...row, at: "2026-01-01T00:00:00Z" });
  return Response.json({ at: "2026-01-01T00:00:00Z" });
}

/** A tab of its own: its own memory, and no storage. */
async function openTab() {
  vi.resetModules();
  const [store, sync, outbox, offered] = [await import("./store.ts"), await import("./sync.ts"), await import("./outbox.ts"), await import("./offered.ts")];
  const type = (form: string, name: string, value: string): void => {
    store.stored(`${form}:${name}`, value);
    outbox.touched(form);
  };
  return { ...store, ...sync, ...outbox, ...offered, type };
}

const soon = () => vi.advanceTimersByTimeAsync(500);
const FORM = "claim-1";
const textsOf = () => [...rows.values()].map(({ values }) => values["a"]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => Promise.resolve(answer(address, init)));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  rows.clear();
  sent.length = 0;
  fail = null;
});

describe("that words are kept", () => {
  it("is said while there are some, and no more once they are given up", async () => {
    const tab = await openTab();
    await tab.recall(FORM);
    expect(tab.syncNow().state).toBe("idle");
    tab.type(FORM, "a", "كلام");
    await soon();
    expect(tab.syncNow().state).toBe("saved");
    tab.unstored(`${FORM}:a`);
    tab.touched(FORM);
    await soon();
    expect(rows.get(FORM)?.values).toEqual({});
    expect(tab.syncNow().state).toBe("idle");
  });

  it("is not said of what another tab wrote, which is offered", async () => {
    const one = await openTab();
    await one.recall("new-claim");
    one.type("new-claim", "a", "من الأول");
    await soon();
    const two = await openTab();
    await two.recall("new-claim");
    expect(two.offersOf("new-claim")).toHaveLength(1);
    expect(two.syncNow().state).toBe("idle");
  });
});

describe("two tabs of one person", () => {
  it("lose nothing when both write the same form, and either can be gone on with", async () => {
    const one = await openTab();
    await one.recall(FORM);
    one.type(FORM, "a", "من الأول");
    await soon();
    const two = await openTab();
    await two.recall(FORM);
    expect(two.fieldsOf(FORM)).toEqual({ a: "من الأول" });
    two.type(FORM, "a", "من الثاني");
    await soon();
    one.type(FORM, "a", "من الأول أيضًا");
    await soon();
    await soon();
    expect(textsOf().sort()).toEqual(["من الأول أيضًا", "من الثاني"]);
    expect(one.fieldsOf(FORM)).toEqual({ a: "من الأول أيضًا" });
    const [offer] = one.offersOf(FORM);
    expect(offer?.values).toEqual({ a: "من الثاني" });
    if (offer === undefined) return;
    await one.settleOffer(FORM, offer, true);
    expect(one.fieldsOf(FORM)).toEqual({ a: "من الثاني" });
    expect(rows.get(FORM)?.values).toEqual({ a: "من الثاني" });
    expect(textsOf().filter((text) => text !== undefined)).toHaveLength(1);
  });

  it("hear of what was saved in the other, and only then let it go", async () => {
    const one = await openTab();
    await one.recall(FORM);
    one.type(FORM, "a", "كلام");
    await soon();
    rows.clear();
    await one.recall(FORM);
    await soon();
    expect(one.fieldsOf(FORM)).toEqual({ a: "كلام" });
    expect(rows.get(FORM)?.values).toEqual({ a: "كلام" });
    const two = await openTab();
    await two.recall(FORM);
    two.takeOver(FORM, {});
    two.touched(FORM);
    await soon();
    await one.recall(FORM);
    expect(one.fieldsOf(FORM)).toEqual({});
  });
});

describe("what is typed", () => {
  it("stays marked when the server refuses it, is not sent again as it is, and is once it changes", async () => {
    const tab = await openTab();
    await tab.recall(FORM);
    fail = 422;
    tab.type(FORM, "a", "طويل");
    await soon();
    expect(tab.syncNow().state).toBe("refused");
    expect(tab.unsent()).toEqual([FORM]);
    fail = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    tab.type(FORM, "a", "أقصر");
    await soon();
    expect(tab.unsent()).toEqual([]);
  });

  it("is sent at the latest after two seconds, however long one types on", async () => {
    const tab = await openTab();
    await tab.recall(FORM);
    for (let key = 0; key < 25; key += 1) {
      tab.type(FORM, "a", "ك".repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toEqual([FORM]);
  });

  it("is not replaced by what the server kept before it was sent", async () => {
    rows.set(FORM, { form: FORM, at: "", version: "x:1", values: { a: "قديم" } });
    const tab = await openTab();
    const asking = tab.recall(FORM);
    tab.type(FORM, "a", "جديد");
    await asking;
    expect(tab.fieldsOf(FORM)).toEqual({ a: "جديد" });
  });

  it("goes when another person sits down at the desk, and is never sent as theirs", async () => {
    const tab = await openTab();
    tab.ownedBy("first");
    await tab.recall(FORM);
    tab.type(FORM, "a", "كلام الأول");
    tab.ownedBy("first");
    expect(tab.fieldsOf(FORM)).toEqual({ a: "كلام الأول" });
    tab.ownedBy("second");
    await soon();
    expect(tab.fieldsOf(FORM)).toEqual({});
    expect(sent).toEqual([]);
  });

  it("is not said to be saved where nothing was typed", async () => {
    const tab = await openTab();
    await tab.recall(FORM);
    tab.later(0);
    await soon();
    expect(tab.syncNow()).toEqual({ state: "idle", at: null });
  });
});
