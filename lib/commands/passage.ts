import { LONGEST, anchor, reanchor, type Quote, type Reanchored } from "#lib/arabic/anchor.ts";
import type { Prisma, Tx } from "#lib/db/client.ts";
import { newId } from "#lib/db/id.ts";
import type { Refusal } from "#lib/domain/result.ts";
import type { PassageInput } from "#lib/schema/shared.ts";

export type Anchored = {
  readonly articleVersionId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/** What is known of the source of a record's quotes. */
export type Anchoring = { readonly passages: readonly Anchored[]; readonly languages: ReadonlySet<string> };

/**
 * Anchors quotes in the text of their article versions. A quote that does not stand where it is said
 * to stand, or is too long to be followed at its source, is refused beside the field `passages`. Nothing is written.
 */
export async function anchorPassages(tx: Tx, inputs: readonly PassageInput[], refusals: Refusal[]): Promise<Anchoring> {
  const versions = await tx.articleVersion.findMany({
    where: { id: { in: inputs.map((input) => input.articleVersionId) } },
    select: { id: true, text: true, article: { select: { language: true } } },
  });
  const byId = new Map(versions.map((version) => [version.id, version]));
  const passages = inputs.flatMap((input): Anchored[] => {
    const version = byId.get(input.articleVersionId);
    if (version === undefined) {
      refusals.push({ code: "unknown_record", field: "passages" });
      return [];
    }
    if (input.exact.length > LONGEST) {
      refusals.push({ code: "passage_too_long", field: "passages", values: { max: LONGEST } });
      return [];
    }
    const anchored = anchor(version.text, input.start, input.end, input.exact);
    if (anchored.ok) return [{ articleVersionId: version.id, ...anchored.value }];
    refusals.push(...anchored.refusals.map((refusal) => ({ ...refusal, field: "passages" })));
    return [];
  });
  return { passages, languages: new Set(versions.map((version) => version.article.language)) };
}

/** Stores anchored quotes, one row each, reusing a row that marks the same words for another record. */
export async function storePassages(tx: Tx, passages: readonly Anchored[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { articleVersionId, start, end, ...words } of passages) {
    const same = await tx.passage.findFirst({ where: { articleVersionId, start, end }, select: { id: true } });
    const { id } = same ?? (await tx.passage.create({ data: { id: newId(), articleVersionId, start, end, ...words }, select: { id: true } }));
    ids.push(id);
  }
  return ids;
}

/** What another version tells of the source: nothing (the same capture cleaned otherwise), changed words (a paste), or moves too. */
type Telling = "nothing" | "changes" | "all";

const MOVED = { id: true, exact: true, prefix: true, suffix: true, start: true, end: true, state: true, standing: true, keptAt: true } as const;
type Kept = Quote & Pick<Prisma.PassageGetPayload<{ select: typeof MOVED }>, "state" | "standing" | "keptAt">;

/** Where a passage that stands in the new text belongs: there, with the context it has now. */
function placed({ state: was, ...passage }: Kept, found: Reanchored, toId: string, text: string, tell: Telling) {
  const here = found.state === "intact" || found.state === "moved" ? anchor(text, found.start, found.end, passage.exact) : null;
  if (here?.ok !== true) return null;
  const state = tell === "all" ? found.state : tell === "nothing" && (was === "moved" || was === "unseen") ? was : "intact";
  return { ...here.value, articleVersionId: toId, state, standing: null, keptAt: null };
}

/** What is said of a passage that does not stand in the new text. */
function away(passage: Kept, { state, start, end }: Reanchored, text: string) {
  const standing = state === "edited" ? text.slice(start, end) : null;
  const same = state === passage.state && standing === passage.standing;
  return { state, standing, keptAt: same ? passage.keptAt : null };
}

/**
 * Anchors all passages of an article again in its newest version: what still stands, word for word, goes there, with the context
 * it has now; what was edited or is gone stays with the version it was taken from, and says so if the version tells of the source.
 * A quote that an editor kept is theirs to look at again once something else stands in its place.
 */
export async function moveAnchors(tx: Tx, articleId: string, toId: string, text: string, tell: Telling): Promise<void> {
  const passages = await tx.passage.findMany({ where: { version: { articleId }, articleVersionId: { not: toId } }, select: MOVED });
  for (const passage of passages) {
    const found = reanchor(text, passage);
    const data = placed(passage, found, toId, text, tell) ?? (tell === "nothing" ? null : away(passage, found, text));
    if (data === null) continue;
    const seen = tell === "nothing" ? {} : { checkedAt: new Date() };
    await tx.passage.update({ where: { id: passage.id }, data: { ...data, ...seen }, select: { id: true } });
  }
}
