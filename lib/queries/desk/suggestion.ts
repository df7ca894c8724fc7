import { createHash } from "node:crypto";
import { suggest } from "#lib/arabic/attribution/suggest.ts";
import type { Suggestion } from "#lib/arabic/attribution/suggestion.ts";
import { dateIn } from "#lib/arabic/dates/resolve.ts";
import { fold } from "#lib/arabic/fold.ts";
import { db } from "#lib/db/client.ts";
import { mayReadDrafts } from "#lib/domain/access.ts";
import type { Viewer } from "#lib/domain/actor.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { DeskSuggestion, SuggestionChoice } from "#lib/views/suggestion.ts";
import { knownSpeakers } from "./speaker.ts";

/** Names a suggestion by what it says, so that a choice holds where offsets move: 16 characters. */
function suggestionKey(kind: Suggestion["kind"], text: string): string {
  return createHash("sha256").update(`${kind}\n${fold(text)}`).digest("base64url").slice(0, 16);
}

async function choicesOf(articleId: string): Promise<ReadonlyMap<string, SuggestionChoice>> {
  const rows = await db.suggestionChoice.findMany({ where: { articleId }, select: { key: true, choice: true } });
  return new Map(rows.map(({ key, choice }) => [key, choice]));
}

/** An open span («منذ عام 2022»), a year or a month told inside the words; a day there is more often the day of the telling. */
const SPAN = /^(?:\d{4}(?:-\d{2})?(?:\/\.\.)?|\.\.\/\d{4}(?:-\d{2}){0,2}|\d{4}(?:-\d{2}){1,2}\/\.\.)$/u;

function eventIn(text: string, publishedOn: string | null): string | null {
  const date = dateIn(text, publishedOn);
  return date !== null && SPAN.test(date) ? date : null;
}

/** What the text of an article suggests, in its order, with what was made of each; empty for readers. Other languages have no cues. */
export async function listSuggestions(viewer: Viewer, article: Pick<DeskArticle, "id" | "language" | "publishedOn" | "outlet" | "version">): Promise<readonly DeskSuggestion[]> {
  if (!mayReadDrafts(viewer) || article.language !== "ar") return [];
  const { publishedOn, outlet, version } = article;
  const found = suggest({ text: version.text, publishedOn, outlet: outlet?.nameAr ?? null });
  const keys = found.map(({ kind, text }) => suggestionKey(kind, text));
  const [speakerOf, choices] = await Promise.all([
    knownSpeakers(viewer, found.flatMap(({ speaker }) => speaker ?? []), publishedOn ?? ""),
    choicesOf(article.id),
  ]);
  const shown = found.map((one, at): DeskSuggestion => {
    const id = keys[at] ?? "";
    const { start, end } = one.quote ?? one;
    const response = one.kind === "response";
    return {
      id,
      kind: one.kind,
      start,
      end,
      text: version.text.slice(start, end),
      speaker: one.speaker === null ? null : speakerOf(one.speaker),
      saidOn: one.saidOn,
      eventOn: eventIn(one.text, publishedOn),
      stance: response ? one.stance : null,
      wording: response ? one.wording : "paraphrase",
      others: response ? one.others.map(({ start: from, end: to, wording }) => ({ start: from, end: to, wording })) : [],
      about: response ? one.about.flatMap((place) => keys[place] ?? []) : [],
      cue: one.cue.verb,
      choice: choices.get(id) ?? null,
    };
  });
  return [...new Map(shown.map((one) => [one.id, one])).values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
