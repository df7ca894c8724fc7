import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { listenRenewals } from "#lib/db/listen.ts";
import { env } from "#lib/env.ts";
import { forgetSettings, rememberSettings } from "#lib/db/remembered.ts";
import { tellRequest } from "./boot/log.ts";
import { answerPage, storedPage } from "./server/answer.ts";
import { answerAsset, makeAssets } from "./server/assets.ts";
import { forward } from "./server/forward.ts";
import type { Means } from "./server/forward.ts";
import { answerHealth, answerReady } from "./server/health.ts";
import { readiness } from "./server/ready.ts";
import { encoded, withoutTracking } from "./server/route.ts";
import { pages, type PageStore } from "./server/store.ts";

/** `dir`: the project's folder; `stored: false` is for measuring what Next does alone. */
export type ServeOptions = { readonly dev: boolean; readonly port: number; readonly host: string; readonly dir?: string; readonly stored?: boolean };
export type Served = { readonly port: number; readonly close: () => Promise<void> };

/** Milliseconds that requests in flight have when the server stops. */
const FAREWELL = 10_000;

/** Starts the app's server and resolves once it answers. Throws when the port cannot be had. */
export async function serve({ dev, port, host, dir = process.cwd(), stored = true }: ServeOptions): Promise<Served> {
  Reflect.set(process.env, "NODE_ENV", dev ? "development" : "production");
  const server = createServer();
  const answerWith = holdRequests(server);
  // Before anything slow: a port in use is said at once.
  await listen(server, port, host);
  const { default: next } = await import("next");
  const app = next({ dev, dir, port, hostname: host, httpServer: server });
  const store = pages();
  const ready = readiness();
  // Heard from before the first page is made, so that no renewal falls between.
  const renewals = listenRenewals((tags) => { renew(store, tags); }, () => { renew(store, ["*"]); });
  rememberSettings();
  await app.prepare();
  const handle = app.getRequestHandler();
  const means: Means = { dev, proxies: env().TRUST_PROXY, store, assets: makeAssets(), readiness: ready, next: (req, res) => handle(req, res) };
  const tells = env().LOG_LEVEL === "debug";
  answerWith((req, res) => {
    if (tells) tellRequest(req, res);
    respond(req, res, means, stored);
  });
  const close = async (): Promise<void> => {
    await farewell(server);
    await renewals.stop();
    await app.close();
    await ready.close();
  };
  const address = server.address();
  return { port: typeof address === "object" && address !== null ? address.port : port, close };
}

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** The port is open before the app can answer: a request that comes meanwhile waits for it, else it would hang unheard. */
function holdRequests(server: Server): (answer: Answer) => void {
  const waiting: (() => void)[] = [];
  let answer: Answer | null = null;
  const hold: Answer = (req, res) => { waiting.push(() => answer?.(req, res)); };
  server.on("request", hold);
  return (ready) => {
    answer = ready;
    server.off("request", hold).on("request", ready);
    for (const go of waiting) go();
  };
}

/** Settings stand on every page: their change renews all, and is the only one that does. */
function renew(store: PageStore, tags: readonly string[]): void {
  if (tags.includes("*")) forgetSettings();
  store.renew(tags);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, "listening");
}

function respond(req: IncomingMessage, res: ServerResponse, means: Means, stored: boolean): void {
  const page = stored ? storedPage(req, means.store) : undefined;
  if (page !== undefined) answerPage(req, res, page);
  else respondSlowly(req, res, means).catch((error: unknown) => { fail(res, error); });
}

function fail(res: ServerResponse, error: unknown): void {
  console.error(error);
  if (!res.headersSent) res.writeHead(500, ["Cache-Control", "no-store", "Content-Length", "0"]);
  res.end();
}

async function respondSlowly(req: IncomingMessage, res: ServerResponse, means: Means): Promise<void> {
  const url = encoded(withoutTracking(req.url ?? "/"));
  req.url = url;
  const asset = req.method === "GET" || req.method === "HEAD" ? means.assets.get(url) : undefined;
  if (url === "/healthz") answerHealth(res);
  else if (url === "/readyz") await answerReady(res, means.readiness);
  else if (asset !== undefined) answerAsset(req, res, asset);
  else await forward(req, res, means);
}

/** Takes no new connections, lets requests in flight finish, and ends what is left after a while. */
async function farewell(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  const idle = setInterval(() => { server.closeIdleConnections(); }, 50);
  const enough = setTimeout(() => { server.closeAllConnections(); }, FAREWELL);
  await closed;
  clearInterval(idle);
  clearTimeout(enough);
}
