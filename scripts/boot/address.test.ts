import { createServer } from "node:net";
import { expect, test } from "vitest";
import { addressOf, checkPort } from "./address.ts";
import { freePort } from "./port.ts";

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["::1", "http://[::1]:3000"],
])("on %s one reaches it at %s", (HOST, address) => {
  expect(addressOf({ HOST, PORT: 3000, PUBLIC_URL: undefined })).toBe(address);
});

test("PUBLIC_URL goes before", () => {
  expect(addressOf({ HOST: "::", PORT: 1, PUBLIC_URL: "https://isnad.example" })).toBe("https://isnad.example");
});

test("a port in use is refused, a free one is not", async () => {
  const port = await freePort(0);
  await checkPort(port, "127.0.0.1");
  const other = createServer().listen(port, "127.0.0.1");
  await expect(checkPort(port, "127.0.0.1")).rejects.toMatchObject({ code: "port_in_use", values: { port } });
  expect(await freePort(port)).not.toBe(port);
  other.close();
});
