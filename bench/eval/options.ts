import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { Refused, wordsOf } from "#scripts/boot/refused.ts";
import { sentence } from "#scripts/boot/say.ts";

const OPTIONS = {
  articles: { type: "string" },
  editor: { type: "string" },
  dates: { type: "string" },
  cases: { type: "string", default: "10" },
  corpus: { type: "string" },
  queries: { type: "string" },
  headlines: { type: "string" },
  pairs: { type: "string" },
  json: { type: "string" },
  many: { type: "string" },
  responses: { type: "string", default: "1" },
  fit: { type: "boolean", default: false },
} as const;

const wrong = (problem: string): Refused => new Refused("usage", { problem });

/** What the words behind `npm run eval --` ask for. Throws where they cannot be read, name what is not there, or claims without posts. */
export function optionsOf(words: readonly string[]) {
  const { values } = read(words);
  const named = [values.articles, values.editor, values.dates, values.corpus, values.queries, values.headlines, values.pairs];
  for (const path of named) if (path !== undefined && !existsSync(path)) throw wrong(sentence("eval.missing", { path }));
  if ((values.corpus === undefined) !== (values.queries === undefined)) throw wrong(sentence("eval.together"));
  return values;
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS });
  } catch (error) {
    throw wrong(sentence("eval.option", { words: words.length === 0 ? wordsOf(error) : words.join(" ") }));
  }
}
