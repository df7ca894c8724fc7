import { folded } from "./apart.ts";
import type { Metadata } from "./metadata.ts";

/**
 * A page's title, of what it says itself and what the extractor found. A site's name behind the title is no part of it: the heading
 * or the extractor knows the title without.
 */
export function titleOf(meta: Pick<Metadata, "title" | "outlet">, found: string | null): string | null {
  const [own] = [meta.title, found].filter((title) => title !== null && title !== "");
  if (own === undefined || own === null) return null;
  const site = meta.outlet === null ? "" : folded(meta.outlet);
  const cut = /^(.{15,}?)\s+[|\u2013\u2014-]\s+([^|]{2,40})$/u.exec(own);
  const named = cut?.[2] !== undefined && (folded(cut[2]) === site || (found !== null && folded(found) === folded(cut[1] ?? "")));
  return named ? (cut[1] ?? own) : own;
}
