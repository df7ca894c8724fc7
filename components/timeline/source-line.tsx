import { Icon } from "#components/ui/icon.tsx";
import { nameOf } from "#components/party/party-name.tsx";
import { WordChanges } from "#components/ui/word-changes.tsx";
import { When } from "#components/ui/when.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, paths, type Locale } from "#lib/paths.ts";
import type { PassageState, SourceView } from "#lib/views/shared.ts";

/** «=» where the stored quote still stands at its source as far as known, a broken seal where it no longer does, or was not found. */
export function Seal({ state, locale, stored = false }: { readonly state: PassageState; readonly locale: Locale; readonly stored?: boolean }) {
  const t = translator(locale, "site");
  const whole = state === "intact" || state === "moved";
  return (
    <span className={whole ? "seal" : "seal off"}>
      <Icon name={whole ? "seal" : "sealoff"} />
      {t(whole && stored ? "seal.stored" : `seal.${state}`)}
    </span>
  );
}

/** Words told in the newsroom's own are sealed by nothing, until their source changes. */
export const isBroken = ({ state }: SourceView): boolean => state !== "intact" && state !== "moved";

/** From whole to gone: of several quotes the one that fares worst speaks for all. */
const FROM_WHOLE: readonly PassageState[] = ["intact", "moved", "unseen", "edited", "removed"];

/** Whether the quotes still stand at their sources, and word by word what took the place of those that were edited; `stored`: what is shown is not the wording that is sealed. */
export function Seals({ sources, locale, stored = false }: { readonly sources: readonly SourceView[]; readonly locale: Locale; readonly stored?: boolean }) {
  const t = translator(locale, "site");
  const worst = FROM_WHOLE.findLast((state) => sources.some((source) => source.state === state));
  if (worst === undefined) return null;
  return (
    <>
      <Seal state={worst} locale={locale} stored={stored} />
      {sources.map(({ passageId, words }) =>
        words === null ? null : (
          <details key={passageId} className="tr">
            <summary>{t("seal.whatChanged")}</summary>
            <WordChanges words={words} attrs={{ dir: "auto" }} />
          </details>
        ),
      )}
    </>
  );
}

type Props = { readonly source: SourceView; readonly locale: Locale };

/** Where a quote stands: outlet or kind of text, its date, a link to the passage in the article's page. */
export function SourceLink({ source, locale }: Props) {
  const { article } = source;
  const name = article.outlet === null ? translator(locale, "domain")(`articleKind.${article.kind}`) : nameOf(article.outlet, locale);
  const text = (
    <>
      <Icon name="out" />
      <bdi>{name}</bdi>
    </>
  );
  const date = article.publishedOn === null ? null : <When edtf={article.publishedOn.edtf} locale={locale} />;
  return (
    <span className="src">
      {article.open ? (
        <a href={`${paths.article(locale, article.ref)}#${anchors.passage(source.passageId)}`} title={article.title}>
          {text}
        </a>
      ) : (
        text
      )}
      {date}
      {article.open && article.archived !== null ? <a href={article.archived} rel="external noopener">{translator(locale, "site")("article.archived")}</a> : null}
    </span>
  );
}
