import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type TestSite = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly asked: IncomingMessage[];
  readonly allow: (address: string, port: number) => boolean;
  readonly close: () => Promise<void>;
};

const isPlace = (address: string | AddressInfo | null): address is AddressInfo => typeof address === "object" && address !== null;

function portOf(server: Server): number {
  const address = server.address();
  if (!isPlace(address)) throw new Error("not listening");
  return address.port;
}

/** A site on loopback for tests, with the allowance that lets a fetch reach it and nothing else. */
export async function testSite(answer: RequestListener): Promise<TestSite> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${String(port)}`, asked, allow: (address, at) => address === "127.0.0.1" && at === port, close };
}
