import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { createViteServer } from "vitest/node";
import { READER } from "#lib/domain/actor.ts";
import { getClaimPage } from "#lib/queries/claim.ts";
import type { ClaimPage } from "#lib/views/claim.ts";
import type { App } from "./app.ts";
import { fetchRaw } from "./fetch.ts";
import type { BenchClaim } from "./rows.ts";
import { atMost, told, median, rounded } from "./table.ts";
import type { Row } from "./table.ts";

const TIMES = 40;
/** Enough for V8 to have compiled what is hot. */
const WARM = 30;

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

type Component = (props: { readonly page: ClaimPage; readonly locale: "ar" }) => React.ReactNode;
const isComponent = (value: unknown): value is Component => typeof value === "function";

/** The page's tree as the app draws it, compiled the same way but outside Next. */
async function loadTree(root: string): Promise<{ readonly tree: Component; readonly close: () => Promise<void> }> {
  const vite = await createViteServer({ root, configFile: false, mode: "production", logLevel: "error", appType: "custom", server: { middlewareMode: true, hmr: false, ws: false, watch: null } });
  const loaded: Record<string, unknown> = await vite.ssrLoadModule("/components/claim/claim-page.tsx");
  const tree = loaded["ClaimPage"];
  if (!isComponent(tree)) throw new Error("components/claim/claim-page.tsx has no ClaimPage");
  return { tree, close: () => vite.close() };
}

/** Milliseconds of CPU for one renderToString of the page. */
async function renderCost(root: string, claim: BenchClaim): Promise<number> {
  const answer = await getClaimPage(READER, claim.shortId, new Date());
  if (answer?.kind !== "page") throw new Error("The claim has no page");
  const { tree, close } = await loadTree(root);
  const element = createElement(tree, { page: answer.page, locale: "ar" });
  for (let time = 0; time < WARM; time += 1) renderToString(element);
  const rounds = [1, 2, 3].map(() => {
    const before = cpuNow();
    for (let time = 0; time < TIMES; time += 1) renderToString(element);
    return (cpuNow() - before) / TIMES;
  });
  await close();
  return median(rounds);
}

type Uncached = { readonly cpu: number; readonly queries: number };

/** BEGIN, COMMIT and the like ask nothing. */
const asks = (sql: string): boolean => /^\s*(?:select|with|insert|update|delete)\b/i.test(sql) && !/^select 1$/i.test(sql);

/** Milliseconds of the server's CPU, and statements, for one page that is not stored. */
async function uncached(app: App, claim: BenchClaim, times: number): Promise<Uncached> {
  let cpu = 0;
  let queries = 0;
  for (let time = 0; time < times; time += 1) {
    const before = await app.ask("empty");
    const { status } = await fetchRaw(app.url + claim.path);
    if (status !== 200) throw new Error(`The claim page answered ${String(status)}`);
    const after = await app.ask("usage");
    cpu += after.cpu - before.cpu;
    queries += after.sql.filter(asks).length;
  }
  return { cpu: cpu / times, queries: queries / times };
}

/** The claim page made anew, against a bare renderToString of the same tree. */
export async function measureRendering(root: string, app: App, claim: BenchClaim): Promise<Row[]> {
  await uncached(app, claim, WARM);
  const rounds = [await uncached(app, claim, TIMES), await uncached(app, claim, TIMES), await uncached(app, claim, TIMES)];
  const cpu = median(rounds.map((round) => round.cpu));
  const bare = await renderCost(root, claim);
  return [
    told("uncached claim page, server CPU", `${rounded(cpu)} ms; renderToString ${rounded(bare)} ms`),
    atMost("  × renderToString of the same tree", cpu / bare, 3, ""),
    atMost("  SQL queries", median(rounds.map((round) => round.queries)), 3, ""),
  ];
}
