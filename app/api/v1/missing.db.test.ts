import { describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as unknown } from "./[...address]/route.ts";
import { DELETE as otherThanMatches } from "./claims/matches/route.ts";
import { GET as otherThanPreview } from "./intake/preview/route.ts";

const refused = z.object({ error: z.object({ code: z.string(), message: z.string().min(5) }) });
const told = async (response: Response): Promise<readonly unknown[]> => [response.status, refused.parse(await response.json()).error.code, response.headers.get("allow")];
const at = (path: string, method: string): Request => new Request(`http://isnad.example/api/v1/${path}`, { method });

describe("what the API does not have", () => {
  it("is refused in its own shape, with the methods that an address takes", async () => {
    expect(await told(unknown(at("nothing/here", "GET")))).toEqual([404, "unknown_address", null]);
    expect(await told(otherThanMatches(at("claims/matches", "DELETE")))).toEqual([405, "method_refused", "GET, HEAD, OPTIONS"]);
    expect(await told(otherThanPreview(at("intake/preview", "GET")))).toEqual([405, "method_refused", "POST, OPTIONS"]);
  });
});
