import { asked } from "./eval/options.ts";

// npm run eval: cleaning, suggestions and dates; then matching and search. Files named for one half run that half alone.

if (asked.corpus === undefined) await import("./eval/articles.ts");
if (asked.articles === undefined) await import("./matching.ts");
