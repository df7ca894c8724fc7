"use server";

import type { FormState } from "#components/desk/form/state.ts";
import { keepLines, storeArticle } from "#lib/commands/article.ts";
import { storePage } from "#lib/commands/intake.ts";
import { changeArticleState } from "#lib/commands/state.ts";
import { ARTICLE_KINDS } from "#lib/domain/kinds.ts";
import { paths } from "#lib/paths.ts";
import { fetchOptions } from "#lib/queries/intake.ts";
import { answer, refused, SIGNED_OUT } from "./support/answer.ts";
import { dateReader, oneOf, text, texts, whole } from "./support/read.ts";
import { localeOf, sender } from "./support/request.ts";
import { stateOf } from "./support/state.ts";

const LANGUAGES = ["ar", "en"] as const;

const WAYS = ["text", "html", "url"] as const;

/** Stores a pasted text, a pasted page, or the page at an address; the next page shows it cleaned, with what was taken out. */
export async function storeArticleAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const date = await dateReader(data);
  const about = {
    kind: oneOf(ARTICLE_KINDS, text(data, "kind")),
    outletId: text(data, "outletId"),
    authorIds: texts(data, "authorIds"),
    agencyIds: texts(data, "agencyIds"),
    url: text(data, "url").trim(),
    title: text(data, "title"),
    publishedOn: date("publishedOn"),
  };
  // A form sends line ends as CRLF; the line numbers of the paste are the same either way.
  const raw = text(data, "raw").replaceAll("\r\n", "\n");
  const way = oneOf(WAYS, text(data, "way"));
  const result =
    way === "text"
      ? await storeArticle(actor, { ...about, raw, language: oneOf(LANGUAGES, text(data, "language")) })
      : await storePage(actor, way === "html" ? { ...about, html: raw } : about, fetchOptions());
  return answer(previous, data, result, ({ shortId, isNew }) => `${paths.desk.article(localeOf(data), shortId)}?${isNew ? "cleaned" : "known"}`);
}

/** Puts removed lines back, or takes them out again: a new version of the text. */
export async function keepLinesAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  const keep = texts(data, "keep").map(Number).filter(Number.isSafeInteger);
  const result = await keepLines(actor, { id: text(data, "id"), keep, expected: whole(data, "expected") });
  return answer(previous, data, result, ({ shortId }) => `${paths.desk.article(localeOf(data), shortId)}?cleaned`);
}

/** Publishes, withdraws, sends back, discards or restores an article. */
export async function articleStateAction(previous: FormState, data: FormData): Promise<FormState> {
  const actor = await sender();
  if (actor === null) return refused(previous, data, SIGNED_OUT);
  return answer(previous, data, await changeArticleState(actor, stateOf(data)), ({ shortId }) => paths.desk.article(localeOf(data), shortId));
}
