import { optionsOf } from "./options.ts";

const OWN = "bench/eval/own-matching";

/** What `npm run eval` is asked: own sets and, where they stand, the samples, unless files are named. */
export const asked = optionsOf(process.argv.slice(3));

/** Whether cleaning and suggestions are scored, and whether matching and search are: files named for one half run that half alone. */
export const halves = { articles: asked.articles !== undefined || asked.corpus === undefined, matching: asked.corpus !== undefined || asked.articles === undefined } as const;

/** The files to match with: those asked for, else our own. */
export const corpusFile = asked.corpus ?? `${OWN}/claims.jsonl`;
export const queriesFile = asked.queries ?? `${OWN}/posts.jsonl`;
export const headlinesFile = asked.headlines ?? `${OWN}/headlines.csv`;
export const pairsFile = asked.pairs ?? "../shared/samples/arabic_pairs.json";
export const OWN_SEARCH = `${OWN}/search.json`;
