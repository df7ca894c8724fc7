import { generate, isGenerated } from "#scripts/boot/generate.ts";
import { onStop } from "#scripts/boot/shutdown.ts";
import { corpusFile, headlinesFile, queriesFile } from "../eval/asked.ts";
import { evalDatabase } from "../eval/database.ts";
import { readCorpus, readPairs, readPosts } from "../eval/files.ts";
import { fitHeadlines } from "./headlines.ts";

// npm run eval -- --fit --corpus FILE --queries FILE --headlines FILE: prints the tables for lib/search/match/weights.ts.

const three = (value: number): string => value.toFixed(3);

/** Prints the fitted tables of "already logged?" and what they are worth on what they were not fitted on. */
export async function fitMatching(): Promise<void> {
  const same = fitHeadlines(readPairs(headlinesFile));
  console.log("SAME_WEIGHTS", same.weights, "SAME_AT", same.at);
  for (const { mistaken, found, at } of same.curve) console.log(`contradictions called the same ${three(mistaken)}: true pairs found ${three(found)} (SAME_ENOUGH ${three(1 / (1 + Math.exp(-at)))})`);
  for (const { fittedOn, found, mistaken } of same.halves) console.log(`fitted on the ${fittedOn} alone, judged on the other: contradictions called the same ${three(mistaken)}, true pairs found ${three(found)}`);
  if (!isGenerated(process.cwd())) await generate(process.cwd());
  await evalDatabase(process.cwd(), "isnad_fit");
  const { db } = await import("#lib/db/client.ts");
  onStop(() => db.$disconnect());
  const { loadClaims } = await import("../eval/load.ts");
  const { choicesOf, fitPosts } = await import("./posts.ts");
  const ids = await loadClaims(readCorpus(corpusFile));
  const { weights, map5, s5, reached } = fitPosts(await choicesOf(readPosts(queriesFile), ids));
  console.log("WEIGHTS", weights);
  console.log(`posts not seen by the fit: MAP@5 ${three(map5)}, S@5 ${three(s5)}; a right claim was compared for ${three(reached)}`);
}
