import { parseArgs } from "node:util";

const OWN = "bench/eval/own-matching";

/** What `npm run eval` is asked: own sets and, where they stand, the samples, unless files are named. */
export const { values: asked } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string" },
    editor: { type: "string" },
    dates: { type: "string" },
    cases: { type: "string", default: "10" },
    corpus: { type: "string" },
    queries: { type: "string", default: `${OWN}/posts.jsonl` },
    headlines: { type: "string", default: `${OWN}/headlines.csv` },
    pairs: { type: "string", default: "../shared/samples/arabic_pairs.json" },
    json: { type: "string" },
    many: { type: "string" },
    responses: { type: "string", default: "1" },
    fit: { type: "boolean", default: false },
  },
});

/** The claims to match with: the file asked for, else our own. */
export const corpusFile = asked.corpus ?? `${OWN}/claims.jsonl`;
export const OWN_SEARCH = `${OWN}/search.json`;
