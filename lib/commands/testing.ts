import { z } from "zod";
import { db } from "#lib/db/client.ts";
import type { Actor, UserActor } from "#lib/domain/actor.ts";
import type { Result } from "#lib/domain/result.ts";
import { storeArticle } from "./article.ts";
import { logClaim } from "./claim.ts";
import { createParty, type Made } from "./party.ts";
import { logResponse } from "./response.ts";

/** Actors and records for the commands' tests. */
export const reporter: UserActor = { kind: "user", id: "u-reporter", name: "مراسلة", role: "reporter" };
export const colleague: UserActor = { kind: "user", id: "u-colleague", name: "مراسل آخر", role: "reporter" };
export const editor: UserActor = { kind: "user", id: "u-editor", name: "محررة", role: "editor" };
export const admin: UserActor = { kind: "user", id: "u-admin", name: "مديرة", role: "admin" };
export const job: Actor = { kind: "job", name: "test job" };

/** The value of a result that must not be a refusal. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
}

/** The codes of a refusal, or `ok`. */
export const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? ["ok"] : result.refusals.map(({ code, field }) => (field === undefined ? code : `${code}@${field}`));

let serial = 0;
export const unique = (stem: string): string => `${stem} ${String((serial += 1))}-${String(process.pid)}`;

export const aParty = async (actor: Actor = editor): Promise<Made> =>
  must(await createParty(actor, { kind: "organization", nameAr: unique("هيئة") }));

const STORY = "قالت الهيئة إن الجسر آمن تمامًا. ونفى المهندس ذلك قائلًا إن الشقوق تتسع كل يوم.";

export const anArticle = async (actor: Actor = editor) =>
  must(await storeArticle(actor, { raw: `${unique("خبر الجسر")}\n\n${STORY}`, publishedOn: "2024-03-02" }));

/** Where words stand in an article's text, as a passage to anchor. */
export function passage(article: { versionId: string; text: string }, exact: string) {
  const start = article.text.indexOf(exact);
  return { articleVersionId: article.versionId, start, end: start + exact.length, exact };
}

/** A claim with all that publishing asks for. */
export async function aClaim(actor: Actor = editor): Promise<Made & { claimantId: string }> {
  const claimant = await aParty();
  const article = await anArticle();
  const made = must(
    await logClaim(actor, {
      statementAr: unique("الجسر آمن تمامًا"),
      claimantId: claimant.id,
      saidOn: "2024-03-01",
      passages: [passage(article, "الجسر آمن تمامًا")],
    }),
  );
  return { ...made, claimantId: claimant.id };
}

/** A response with all that publishing asks for. */
export async function aResponse(claimId: string, stance: "denies" | "confirms" | "clarifies" = "denies", actor: Actor = editor): Promise<Made> {
  const responder = await aParty();
  const article = await anArticle();
  return must(
    await logResponse(actor, {
      responderId: responder.id,
      saidOn: "2024-03-02",
      targets: [{ claimId, stance }],
      passages: [passage(article, "الشقوق تتسع كل يوم")],
    }),
  );
}

const EDITED = "الجسر آمن جدًا";

/** A quote of a draft claim whose article's page came again with another word in it, as an editor is shown it. */
export async function aChangedQuote(actor: Actor = reporter): Promise<{ passageId: string; versionId: string }> {
  const url = `https://news.example/${unique("x").replaceAll(" ", "")}`;
  const title = unique("خبر الجسر");
  const article = must(await storeArticle(actor, { raw: `${title}\n\n${STORY}`, url, origin: "fetch" }));
  must(await logClaim(actor, { statementAr: unique("الجسر آمن"), passages: [passage(article, "الجسر آمن تمامًا")] }));
  const { versionId } = must(await storeArticle(editor, { raw: `${title}\n\n${STORY.replace("الجسر آمن تمامًا", EDITED)}`, url, origin: "fetch" }));
  const { id } = await db.passage.findFirstOrThrow({ where: { articleVersionId: article.versionId, state: "edited" }, select: { id: true } });
  return { passageId: id, versionId };
}

const removedShape = z.array(z.object({ line: z.number(), reason: z.string() }));

/** The lines that cleaning took out of a version, all or those with one reason. */
export async function removedLines(versionId: string, reason?: string): Promise<number[]> {
  const { removed } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId }, select: { removed: true } });
  return removedShape.parse(removed).flatMap((line) => (reason === undefined || line.reason === reason ? [line.line] : []));
}

/** How many rows every table of the record holds: a refused command must leave this alone. */
export async function census(): Promise<string> {
  const rows = await db.$queryRaw<{ counts: string }[]>`
    SELECT concat_ws(' ',
      (SELECT count(*) FROM "Party"), (SELECT count(*) FROM "Office"), (SELECT count(*) FROM "Article"), (SELECT count(*) FROM "ArticleVersion"),
      (SELECT count(*) FROM "Passage"), (SELECT count(*) FROM "Claim"), (SELECT count(*) FROM "Response"), (SELECT count(*) FROM "ResponseTarget"),
      (SELECT count(*) FROM "Report"), (SELECT count(*) FROM "CommentRequest"), (SELECT count(*) FROM "Correction"), (SELECT count(*) FROM "NotSame"), (SELECT count(*) FROM "Revision"), (SELECT count(*) FROM "SuggestionChoice"),
      (SELECT md5(string_agg("editorialState"::text || revision::text || status::text, ',' ORDER BY id)) FROM "Claim"),
      (SELECT md5(string_agg("editorialState"::text || revision::text, ',' ORDER BY id)) FROM "Response"),
      (SELECT md5(string_agg("editorialState"::text || revision::text, ',' ORDER BY id)) FROM "Article"),
      (SELECT md5(string_agg(state::text || exact || coalesce("keptAt"::text, ''), ',' ORDER BY id)) FROM "Passage")) AS counts`;
  return rows[0]?.counts ?? "";
}
