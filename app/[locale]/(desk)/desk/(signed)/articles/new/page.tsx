import type { Metadata } from "next";
import { storeArticleAction } from "#app/_actions/article.ts";
import { IntakeForm } from "#components/desk/article/intake.tsx";
import { SyncState } from "#components/desk/bench/sync-state.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { paths } from "#lib/paths.ts";
import { localeOf, signedIn, type LocaleParams } from "../../../../request.ts";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), "desk")("article.newTitle") };
}

export default async function NewArticlePage({ params }: LocaleParams) {
  const locale = localeOf((await params).locale);
  const t = translator(locale, "desk");
  await signedIn(locale, paths.desk.newArticle(locale));
  return (
    <div className="sheet is-wide">
      <header className="sheet-h"><h1>{t("article.newTitle")}</h1><SyncState /></header>
      <IntakeForm action={storeArticleAction} />
    </div>
  );
}
