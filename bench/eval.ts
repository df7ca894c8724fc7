import { asked } from "./eval/options.ts";

// npm run eval: cleaning, suggestions and dates; then matching and search. Files named for one half run that half alone.
// With --fit: the tables of lib/search/match/weights.ts made anew from the posts and pairs named, with cross-validated figures;
// with --articles beside it, the tables of lib/arabic/attribution/claim-weights.ts and sign-weights.ts from those.

if (asked.fit && asked.articles !== undefined) await import("./fit/suggestions-run.ts");
else if (asked.fit) await import("./fit/run.ts");
else {
  if (asked.corpus === undefined) await import("./eval/articles.ts");
  if (asked.articles === undefined) await import("./matching.ts");
}
