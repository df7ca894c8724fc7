import type { ArticleKind, PartyKind } from "#lib/domain/kinds.ts";
import type { EditorialState } from "#lib/domain/editorial.ts";
import type { PassageState, SourceView } from "#lib/views/shared.ts";
import { readCopies } from "./archives.ts";
import { wordDiff } from "./passage/words.ts";
import { PARTY, dateView, maybeParty, refOf } from "./rows.ts";

/** Columns of a passage and the article it stands in. */
export const PASSAGE = {
  id: true,
  exact: true,
  state: true,
  standing: true,
  start: true,
  version: {
    select: {
      article: {
        select: {
          shortId: true,
          title: true,
          kind: true,
          url: true,
          archives: true,
          publishedOn: true,
          publishedEarliest: true,
          publishedLatest: true,
          editorialState: true,
          outlet: { select: PARTY },
        },
      },
    },
  },
} as const;

export type PassageRow = {
  id: string;
  exact: string;
  state: PassageState;
  standing: string | null;
  start: number;
  version: {
    article: {
      shortId: string;
      title: string;
      kind: ArticleKind;
      url: string | null;
      archives: unknown;
      publishedOn: string | null;
      publishedEarliest: Date | null;
      publishedLatest: Date | null;
      editorialState: EditorialState;
      outlet: { id: string; shortId: string; kind: PartyKind; nameAr: string; nameEn: string | null } | null;
    };
  };
};

export function sourceView({ id, exact, state, standing, version: { article } }: PassageRow): SourceView {
  return {
    passageId: id,
    exact,
    state,
    words: standing === null ? null : wordDiff(exact, standing),
    article: {
      ref: refOf(article.shortId, article.title),
      title: article.title,
      kind: article.kind,
      outlet: maybeParty(article.outlet),
      url: article.url,
      archived: readCopies(article.archives)[0]?.url ?? null,
      publishedOn: dateView(article.publishedOn, article.publishedEarliest, article.publishedLatest),
      open: article.editorialState === "published",
    },
  };
}
