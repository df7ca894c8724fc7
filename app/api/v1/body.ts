import { done, refuse, type Result } from "#lib/domain/result.ts";
import { MAX_HTML, MAX_PASTE } from "#lib/schema/article.ts";
import { MAX_BODY } from "#lib/schema/intake.ts";

const tooLarge = () => refuse("body_too_large", undefined, { max: MAX_BODY / 1024 / 1024, text: MAX_PASTE, page: MAX_HTML });

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A request's JSON, counted while it comes in. Refused: `body_too_large`, and `body_invalid`, also of one that broke off. */
export async function readJson(request: Request): Promise<Result<unknown>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return tooLarge();
  try {
    const bytes = request.body === null ? new Uint8Array() : await bytesOf(request.body);
    if (bytes === null) return tooLarge();
    return done(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return refuse("body_invalid");
  }
}
