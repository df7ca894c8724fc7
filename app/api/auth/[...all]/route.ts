import { auth } from "#lib/auth/server.ts";

/** The library judges origin and cookies by the address the browser used, which behind this server is the Host header. */
function asSeen(request: Request): Request {
  const host = request.headers.get("host");
  if (host === null) return request;
  const seen = new URL(request.url);
  seen.host = host;
  return new Request(seen, request);
}

const answer = (request: Request): Promise<Response> => auth().handler(asSeen(request));

export { answer as GET, answer as POST };
