import type { ServerResponse } from "node:http";
import { createGzip } from "node:zlib";

/**
 * What is done with Next's answer once its status and headers are known. `hold`: collect the body and hand it to
 * `release`, which sends what it likes; `gzip`: compress while it streams; `pass`: leave it alone.
 */
export type Plan = "hold" | "gzip" | "pass";
export type Rules = {
  readonly plan: (res: ServerResponse) => Plan;
  readonly release: (res: ServerResponse, body: Buffer) => Promise<void>;
};

const METHODS = ["writeHead", "write", "end", "flushHeaders"] as const;

const restore = (res: ServerResponse): void => {
  for (const name of [...METHODS, "flush"]) Reflect.deleteProperty(res, name);
};

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.alloc(0);
}

/** `writeHead` and `end` take their callback as the last argument, whatever came before. */
const callLast = (args: readonly unknown[]): void => {
  const last = args.at(-1);
  if (typeof last === "function") process.nextTick(() => { Reflect.apply(last, undefined, []); });
};

function setHeaders(res: ServerResponse, given: unknown): void {
  if (Array.isArray(given)) {
    for (let at = 0; at + 1 < given.length; at += 2) res.setHeader(String(given[at]), String(given[at + 1]));
  } else if (typeof given === "object" && given !== null) {
    for (const [name, value] of Object.entries(given)) if (value !== undefined) res.setHeader(name, Array.isArray(value) ? value.map(String) : String(value));
  }
}

/** Takes the writing methods of a response over until its headers are known, then follows the plan. */
export function intercept(res: ServerResponse, rules: Rules): void {
  const chunks: Buffer[] = [];
  let held = false;

  /** True while the body is being held; otherwise the response has its own methods (or gzip's) again. */
  const begin = (): boolean => {
    if (held) return true;
    const plan = rules.plan(res);
    if (plan === "hold") return (held = true);
    restore(res);
    if (plan === "gzip") compress(res);
    return false;
  };

  res.writeHead = (status: number, ...rest: unknown[]) => {
    res.statusCode = status;
    for (const given of rest) setHeaders(res, given);
    return res;
  };
  res.flushHeaders = () => { if (!begin()) res.flushHeaders(); };
  res.write = (chunk: unknown, ...rest: unknown[]) => {
    const part = toBuffer(chunk, rest[0]);
    callLast(rest);
    if (!begin()) return res.write(part);
    chunks.push(part);
    return true;
  };
  res.end = (...args: unknown[]) => {
    const part = toBuffer(args[0], args[1]);
    if (!begin()) {
      callLast(args);
      return part.length === 0 ? res.end() : res.end(part);
    }
    chunks.push(part);
    restore(res);
    // A second end (Next's own, after an error) finds the response busy and adds nothing.
    res.end = () => res;
    const send = async (): Promise<void> => {
      Reflect.deleteProperty(res, "end");
      await rules.release(res, Buffer.concat(chunks));
      callLast(args);
    };
    send().catch((error: unknown) => { console.error(error); res.destroy(); });
    return res;
  };
}

/** Compresses what is written from here on. `flush` is what Next calls after each part of a streamed page. */
function compress(res: ServerResponse): void {
  const zip = createGzip({ level: 6 });
  const write = res.write.bind(res);
  const end = res.end.bind(res);
  res.removeHeader("Content-Length");
  res.setHeader("Content-Encoding", "gzip");
  res.appendHeader("Vary", "Accept-Encoding");
  zip.on("data", (part: Buffer) => { write(part); });
  zip.on("end", () => { end(); });
  res.on("close", () => { zip.destroy(); });
  res.write = (chunk: unknown, ...rest: unknown[]) => {
    zip.write(toBuffer(chunk, rest[0]));
    callLast(rest);
    return true;
  };
  res.end = (...args: unknown[]) => {
    zip.end(toBuffer(args[0], args[1]));
    callLast(args);
    return res;
  };
  Reflect.set(res, "flush", () => { zip.flush(); });
}
