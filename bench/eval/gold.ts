import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Refused } from "#scripts/boot/refused.ts";
import { sentence } from "#scripts/boot/say.ts";
import { reading } from "./unreadable.ts";

const speaker = z.object({ name: z.string(), role: z.string().nullish() });
const shape = z.object({
  id: z.string(),
  published: z.object({ edtf: z.string().nullable() }).nullish(),
  publisher: z.string().nullish(),
  noise_lines: z.array(z.string()).default([]),
  claims: z.array(z.object({ id: z.string(), text: z.string(), anchor: z.string().nullish(), claimant: speaker.nullish() })).default([]),
  responses: z
    .array(z.object({ claim: z.string().nullish(), speaker, stance: z.string(), acceptable_stances: z.array(z.string()).optional(), quote: z.string(), also: z.array(z.string()).default([]) }))
    .default([]),
});

/** What a careful editor logged of an article; `also`: other words of the article in which the same answer might have been logged. */
export type Gold = z.infer<typeof shape>;
export type GoldArticle = { readonly gold: Gold; readonly raw: string; readonly clean: string | null };

/** The articles of a folder: `NAME.json` beside `NAME.txt`, and `NAME.clean.txt` where there is one. Throws where it holds none, or where one cannot be read: none is left out of the figures. */
export function readArticles(folder: string): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json")).toSorted();
  if (names.length === 0) throw new Refused("refused", { problem: sentence("eval.empty", { path: folder }) });
  return names.map((name) => ({
    gold: reading(join(folder, name), () => shape.parse(JSON.parse(readFileSync(join(folder, name), "utf8")))),
    raw: reading(join(folder, name.replace(/json$/u, "txt")), () => readFileSync(join(folder, name.replace(/json$/u, "txt")), "utf8")),
    clean: textOf(join(folder, name.replace(/json$/u, "clean.txt"))),
  }));
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
