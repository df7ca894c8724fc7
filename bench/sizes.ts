import { gunzipSync, gzipSync } from "node:zlib";
import { fetchRaw } from "./fetch.ts";
import type { App } from "./app.ts";
import type { BenchClaim } from "./rows.ts";
import { atMost, told } from "./table.ts";
import type { Row } from "./table.ts";

const KILOBYTE = 1_024;

/** The scripts of a page: addresses and inline programs; data such as JSON-LD is none. */
function scriptsIn(html: string): { readonly files: string[]; readonly inline: string[] } {
  const files: string[] = [];
  const inline: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    const source = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    if (source !== undefined) files.push(source);
    else if (!/type="(?:application\/(?:ld\+)?json|speculationrules)"/.test(attributes)) inline.push(text);
  }
  return { files, inline };
}

async function gzipped(url: string): Promise<number> {
  return gzipSync((await fetchRaw(url)).body).length;
}

/** What a phone is sent for the claim page. */
export async function measureSizes(app: App, claim: BenchClaim): Promise<Row[]> {
  const first = await fetchRaw(app.url + claim.path, "gzip");
  const stored = await fetchRaw(app.url + claim.path, "gzip");
  const html = gunzipSync(stored.body).toString();
  const { files, inline } = scriptsIn(html);
  const framework = files.filter((file) => file.startsWith("/_next/"));
  const own = files.filter((file) => !file.startsWith("/_next/"));
  const sizes = await Promise.all(own.map((file) => gzipped(app.url + file)));
  const style = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]+rel="stylesheet"/g)];
  const styles = await Promise.all(style.map(([, one, other]) => gzipped(app.url + (one ?? other ?? ""))));
  return [
    atMost("HTML of the claim page, gzip", stored.body.length / KILOBYTE, 15, "KB"),
    told("  the same, not compressed", `${String(Math.round(html.length / KILOBYTE))} thousand characters`),
    atMost("framework's scripts on it", framework.length + inline.length, 0, ""),
    atMost("own scripts on it, gzip", sizes.reduce((sum, size) => sum + size, 0) / KILOBYTE, 10, "KB"),
    told("style sheets on it, gzip", `${(styles.reduce((sum, size) => sum + size, 0) / KILOBYTE).toFixed(1)} KB`),
    told("first, uncached answer is the same", first.body.equals(stored.body) ? "yes" : "no"),
  ];
}
