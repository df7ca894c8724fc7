import { once } from "node:events";
import { Agent as PlainAgent, request as plain, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { Agent as SecureAgent, request as secure } from "node:https";
import type { LookupFunction } from "node:net";
import type { Target } from "./target.ts";

/** No connection is kept: the next request may be for another address of the same name. */
const plainAgent = new PlainAgent({ keepAlive: false });
const secureAgent = new SecureAgent({ keepAlive: false });

/** Answers every question for a name with the address that was checked. */
const pinned =
  ({ address, family }: Target): LookupFunction =>
  (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };

/** One GET, without following anything; resolves with the answer's head, its body still to come. */
export async function get(target: Target, headers: OutgoingHttpHeaders, signal: AbortSignal): Promise<IncomingMessage> {
  const options = { headers, signal, lookup: pinned(target), method: "GET" } as const;
  const request = target.url.protocol === "https:" ? secure(target.url, { ...options, agent: secureAgent }) : plain(target.url, { ...options, agent: plainAgent });
  // A failure after the head has come is the body's to tell.
  request.on("error", () => undefined);
  request.end();
  const [answer]: [IncomingMessage] = await once(request, "response").then(([message]) => [message]);
  return answer;
}
