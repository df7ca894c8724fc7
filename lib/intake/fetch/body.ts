import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { NotFetched } from "./failure.ts";

const DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;
const isKnown = (name: string): name is keyof typeof DECODERS => Object.hasOwn(DECODERS, name);

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

/** Lets chunks through until there are more bytes than allowed. */
function upTo(most: number) {
  return async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw new NotFetched("fetch_too_large", { max: megabytes(most) });
      yield chunk;
    }
  };
}

/** The body of an answer, unpacked, while it comes in; refused as soon as it is too large, packed or unpacked. */
export async function readBody(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = (answer.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (Number(answer.headers["content-length"] ?? 0) > most) throw new NotFetched("fetch_too_large", { max: megabytes(most) });
  if (encoding !== "" && encoding !== "identity" && !isKnown(encoding)) throw new NotFetched("fetch_type_refused", { type: encoding });
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  if (isKnown(encoding)) await pipeline(answer, upTo(most), DECODERS[encoding](), upTo(most), collect, { signal });
  else await pipeline(answer, upTo(most), collect, { signal });
  return new Uint8Array(Buffer.concat(chunks));
}
