import { runCommand } from "#scripts/boot/command.ts";

// npm run eval: cleaning, suggestions and dates; then matching and search. Files named for one half run that half alone.
// With --fit: the tables of lib/search/match/weights.ts made anew from the posts and pairs named, with cross-validated figures;
// with --articles beside it, the tables of lib/arabic/attribution/claim-weights.ts and sign-weights.ts from those.

await runCommand("eval.help", async () => {
  const { asked, halves } = await import("./eval/asked.ts");
  if (asked.fit && asked.articles !== undefined) {
    const { fitSuggestions } = await import("./fit/suggestions-run.ts");
    fitSuggestions(asked.articles);
  } else if (asked.fit) {
    const { fitMatching } = await import("./fit/run.ts");
    await fitMatching();
  } else {
    if (halves.articles) (await import("./eval/articles.ts")).scoreArticles();
    if (halves.matching) await (await import("./matching.ts")).scoreMatching();
  }
});
