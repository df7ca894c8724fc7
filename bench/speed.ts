import type { App } from "./app.ts";
import { fetchRaw } from "./fetch.ts";
import { hasNginx, hasWrk, load } from "./load.ts";
import { startNginx } from "./nginx.ts";
import type { BenchClaim } from "./rows.ts";
import { atLeast, atMost, median, rounded, told } from "./table.ts";
import type { Row } from "./table.ts";

const MEGABYTE = 1_024 * 1_024;

type Rates = { readonly app: number; readonly plain: number; readonly nginx: number | null };

/** Turn by turn, so that a noisy minute falls on all alike. */
async function race(app: string, plain: string, nginx: string | null, gzip: boolean): Promise<Rates> {
  const found: { app: number[]; plain: number[]; nginx: number[] } = { app: [], plain: [], nginx: [] };
  for (let round = 0; round < 3; round += 1) {
    found.app.push(await load(app, gzip));
    if (nginx !== null) found.nginx.push(await load(nginx, gzip));
    found.plain.push(await load(plain, gzip));
  }
  return { app: median(found.app), plain: median(found.plain), nginx: nginx === null ? null : median(found.nginx) };
}

function rowsOf(rates: Rates, how: string): Row[] {
  const bare = told(`cached claim page, ${how}: requests/s`, `${rounded(rates.app)}; nginx ${rates.nginx === null ? "-" : rounded(rates.nginx)}; Next ${rounded(rates.plain)}`);
  const next = told("  × Next's own handler for the same page", rounded(rates.app / rates.plain));
  if (rates.nginx === null) return [bare, told("  × nginx with the same bytes as files", "nginx is not installed"), next];
  return [bare, atLeast("  × nginx with the same bytes as files", rates.app / rates.nginx, 0.5, ""), next];
}

/** The cached claim page against nginx and against Next's own handler. */
export async function measureSpeed(app: App, claim: BenchClaim): Promise<Row[]> {
  const url = app.url + claim.path;
  const plain = app.plain.url + claim.path;
  await fetchRaw(plain);
  const html = await fetchRaw(url);
  const gzip = await fetchRaw(url, "gzip");
  const nginx = hasNginx ? await startNginx(html.body, gzip.body) : null;
  const bare = await race(url, plain, nginx?.url ?? null, false);
  const zipped = await race(url, plain, nginx?.url ?? null, true);
  await nginx?.stop();
  const { rss } = await app.ask("usage");
  return [
    ...(hasWrk ? [] : [told("wrk is not installed", "asked by Node: ratios are too near to 1")]),
    ...rowsOf(zipped, "gzip"),
    ...rowsOf(bare, "not compressed"),
    atMost("memory of the app after load", rss / MEGABYTE, 350, "MB"),
  ];
}
