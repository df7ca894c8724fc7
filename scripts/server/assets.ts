import type { IncomingMessage, ServerResponse } from "node:http";
import { matches } from "./answer.ts";
import { brotli, encodingFor, gzip, isCompressible } from "./encoding.ts";
import type { Encoding } from "./encoding.ts";
import { securityHeaders } from "./headers.ts";
import { etagOf } from "./press.ts";

/** Next's built files carry a hash in their names and never change; there are few, and all are kept up to this size. */
const LIMIT = 32 * 1024 * 1024;

type Asset = { readonly etag: string; readonly bodies: Readonly<Record<Encoding, Buffer>>; readonly head: string[] };

export type Assets = {
  readonly get: (url: string) => Asset | undefined;
  readonly keep: (url: string, type: string, body: Buffer) => Promise<Asset>;
};

async function pressAsset(type: string, body: Buffer): Promise<Asset> {
  const shrinks = isCompressible(type);
  const [br, gz] = shrinks ? await Promise.all([brotli(body, 9), gzip(body)]) : [body, body];
  const etag = etagOf(body);
  const head = [
    "Content-Type", type,
    "Cache-Control", "public, max-age=31536000, immutable",
    "ETag", etag,
    ...(shrinks ? ["Vary", "Accept-Encoding"] : []),
    ...securityHeaders("asset", "", false).flat(),
  ];
  return { etag, head, bodies: { br, gzip: gz, identity: body } };
}

export function makeAssets(limit: number = LIMIT): Assets {
  const kept = new Map<string, Asset>();
  let bytes = 0;
  return {
    get: (url) => kept.get(url),
    keep: async (url, type, body) => {
      const asset = await pressAsset(type, body);
      const size = [...new Set(Object.values(asset.bodies))].reduce((sum, part) => sum + part.length, 0);
      if (!kept.has(url) && bytes + size <= limit) {
        kept.set(url, asset);
        bytes += size;
      }
      return asset;
    },
  };
}

export function answerAsset(req: IncomingMessage, res: ServerResponse, asset: Asset): void {
  const known = req.headers["if-none-match"];
  if (known !== undefined && matches(known, asset.etag)) {
    res.writeHead(304, asset.head);
    res.end();
    return;
  }
  const encoding = encodingFor(req.headers["accept-encoding"]);
  const body = asset.bodies[encoding];
  const compressed = body !== asset.bodies.identity;
  res.writeHead(200, [...asset.head, "Content-Length", String(body.length), ...(compressed ? ["Content-Encoding", encoding] : [])]);
  res.end(body);
}
