import { LONGEST, anchor, reanchor } from "#lib/arabic/anchor.ts";
import type { Tx } from "#lib/db/client.ts";
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

/**
 * Anchors all passages of an article again in its newest version: what still stands, word for word, goes there, with the context
 * it has now; what was edited or is gone stays with the version it was taken from, and says so. `tellMoves`: whether another
 * place is a move at the source, or only another way of capturing it. A quote that an editor kept is theirs to look at again once
 * something else stands in its place.
 */
export async function moveAnchors(tx: Tx, articleId: string, toId: string, text: string, tellMoves: boolean): Promise<void> {
  const passages = await tx.passage.findMany({
    where: { version: { articleId }, articleVersionId: { not: toId } },
    select: { id: true, exact: true, prefix: true, suffix: true, start: true, end: true, state: true, standing: true, keptAt: true },
  });
  for (const passage of passages) {
    const { state, start, end } = reanchor(text, passage);
    const here = state === "intact" || state === "moved" ? anchor(text, start, end, passage.exact) : null;
    const standing = state === "edited" ? text.slice(start, end) : null;
    const same = state === passage.state && standing === passage.standing;
    const away = { state, standing, keptAt: same ? passage.keptAt : null };
    const whole = { state: tellMoves ? state : "intact", standing: null, keptAt: null } as const;
    const place = here?.ok === true ? { ...here.value, articleVersionId: toId, ...whole } : away;
    await tx.passage.update({ where: { id: passage.id }, data: { ...place, checkedAt: new Date() }, select: { id: true } });
  }
}
