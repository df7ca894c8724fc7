import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { NotFetched, shortened } from "./failure.ts";

const DECODERS = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;
const isKnown = (name: string): name is keyof typeof DECODERS => Object.hasOwn(DECODERS, name);

/** «deflate» means a zlib frame (RFC 9110, 8.4.1.2); some servers leave the frame out, and its first byte tells (RFC 1950, 2.2). Null: there is nothing to unpack. */
async function decoderOf(answer: IncomingMessage, encoding: string, signal: AbortSignal): Promise<Transform | null> {
  if (!isKnown(encoding)) return new PassThrough();
  if (encoding !== "deflate") return DECODERS[encoding]();
  if (answer.readableLength === 0) await Promise.race([once(answer, "readable", { signal }), once(answer, "end", { signal })]);
  const first: unknown = answer.read(1);
  if (!Buffer.isBuffer(first)) return null;
  answer.unshift(first);
  return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

/** How a body is packed; refused where we cannot unpack it. */
function encodingOf(answer: IncomingMessage): string {
  const encoding = (answer.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (encoding !== "" && encoding !== "identity" && !isKnown(encoding)) throw new NotFetched("fetch_type_refused", { type: shortened(encoding) });
  return encoding;
}

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

class Enough extends Error {}

/** The first bytes of a body, unpacked; what follows is not waited for. */
export async function readStart(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= most) throw new Enough();
    }
  };
  const decoder = await decoderOf(answer, encodingOf(answer), signal);
  try {
    if (decoder !== null) await pipeline(answer, decoder, collect, { signal });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, most));
}

/** The body of an answer, unpacked, while it comes in; refused as soon as it is too large, packed or unpacked. */
export async function readBody(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(answer.headers["content-length"] ?? 0) > most) throw new NotFetched("fetch_too_large", { max: megabytes(most) });
  const decoder = await decoderOf(answer, encodingOf(answer), signal);
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  if (decoder !== null) await pipeline(answer, upTo(most), decoder, upTo(most), collect, { signal });
  return new Uint8Array(Buffer.concat(chunks));
}
