import { promisify } from "node:util";
import { brotliCompress, constants, gzip as gzipCompress } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzipCompress);

/** Level 6 is the last that costs under a millisecond for a page; from 7 on, a tenth smaller takes seven times as long. */
export const brotli = (body: Buffer, quality = 6): Promise<Buffer> =>
  brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

export const gzip = (body: Buffer, level = 9): Promise<Buffer> => gzipAsync(body, { level });

/** What browsers send is a handful of strings: each is read once. */
const MEMO = 256;
const known = new Map<string, Encoding>();

function weights(header: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...params] = part.split(";").map((text) => text.trim());
    const q = params.find((param) => param.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== "" && Number.isFinite(weight)) found.set(name === "x-gzip" ? "gzip" : name, weight);
  }
  return found;
}

function choose(header: string): Encoding {
  const found = weights(header);
  const weight = (name: Encoding): number => found.get(name) ?? found.get("*") ?? 0;
  const br = weight("br");
  const gz = weight("gzip");
  const plain = found.get("identity") ?? 0;
  if (br > 0 && br >= gz && br >= plain) return "br";
  return gz > 0 && gz >= plain ? "gzip" : "identity";
}

/** The encoding to answer with, by `Accept-Encoding` with its weights (RFC 9110, 12.5.3); brotli when it is a draw. */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined || header === "") return "identity";
  const memo = known.get(header);
  if (memo !== undefined) return memo;
  const chosen = choose(header);
  if (known.size >= MEMO) known.clear();
  if (header.length <= 200) known.set(header, chosen);
  return chosen;
}

/** Compresses a body that is sent once: quick rather than small. */
export async function compressOnce(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return brotli(body, 4);
  return encoding === "gzip" ? gzip(body, 6) : body;
}

/** Types that shrink; images and fonts are compressed already. */
export const isCompressible = (type: string): boolean =>
  /^(?:text\/(?!event-stream)|application\/(?:javascript|json|xml|[a-z.-]+\+(?:json|xml))|image\/svg\+xml)/.test(type);
