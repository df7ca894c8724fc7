import { takeProposalAction, updateArticleAction } from "#app/_actions/article.ts";
import { joinChainAction } from "#app/_actions/chain.ts";
import { acceptWordingAction, keepQuoteAction } from "#app/_actions/passage.ts";
import { Archives } from "#components/desk/article/archives.tsx";
import { DetailsForm } from "#components/desk/article/details.tsx";
import { Duplicates } from "#components/desk/article/duplicates.tsx";
import { Proposals } from "#components/desk/article/proposals.tsx";
import { ChangedQuotes } from "#components/desk/passage/changed.tsx";
import { mayEdit, mayReview } from "#lib/domain/access.ts";
import type { UserActor } from "#lib/domain/actor.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import { getDuplicates } from "#lib/queries/desk/duplicates.ts";
import { getProposals } from "#lib/queries/desk/proposals.ts";
import { getSourceState } from "#lib/queries/desk/source-state.ts";
import { listChangesOf } from "#lib/queries/passage.ts";
import type { DeskArticle } from "#lib/views/desk.ts";

type Props = { readonly article: DeskArticle; readonly actor: UserActor; readonly locale: Locale; readonly timeZone: string };

/** What is known of an article beside its text: its details, quotes that changed at the source, and other sites with the same text. */
export async function Beside({ article, actor, locale, timeZone }: Props) {
  const [proposals, changes, found, source] = await Promise.all([
    getProposals(actor, article),
    listChangesOf(actor, article.id),
    getDuplicates(actor, article),
    getSourceState(actor, article.id),
  ]);
  const edit = mayEdit(actor, article);
  const t = translator(locale, "desk");
  const settling = mayReview(actor) ? { accept: acceptWordingAction, keep: keepQuoteAction } : null;
  return (
    <div className="beside">
      <Archives source={source} locale={locale} timeZone={timeZone} />
      <Proposals proposals={proposals} articleId={article.id} action={edit && article.editorialState !== "published" ? takeProposalAction.bind(null, article.shortId) : null} />
      {edit ? <DetailsForm article={article} action={updateArticleAction.bind(null, article.shortId)} /> : null}
      {changes.length === 0 ? null : (
        <section aria-labelledby="changed">
          <h2 id="changed">{t("seal.changed")}</h2>
          <ChangedQuotes changes={changes} settling={settling} named={false} locale={locale} timeZone={timeZone} />
        </section>
      )}
      <Duplicates article={article} found={found} action={joinChainAction} mayJoin={(claim) => mayEdit(actor, claim)} locale={locale} />
    </div>
  );
}
