import { once } from "node:events";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";

export type Answer = { readonly status: number; readonly headers: IncomingMessage["headers"]; readonly body: Buffer };

const PATIENCE = 20_000;

/** One request; the body as it was sent, compressed or not. */
export async function fetchRaw(url: string, encoding?: string): Promise<Answer> {
  const sent = request(url, { agent: false, timeout: PATIENCE, headers: encoding === undefined ? {} : { "accept-encoding": encoding } });
  sent.on("timeout", () => { sent.destroy(new Error(`${url} does not answer`)); });
  sent.end();
  const response = await new Promise<IncomingMessage>((resolve, reject) => { sent.on("response", resolve).on("error", reject); });
  const parts: Buffer[] = [];
  response.on("data", (part: Buffer) => { parts.push(part); });
  await once(response, "end");
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) };
}
