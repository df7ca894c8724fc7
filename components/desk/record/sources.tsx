import { Icon } from "#components/ui/icon.tsx";
import { directionOf } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { DeskPassage } from "#lib/views/desk.ts";

type Props = { readonly passages: readonly DeskPassage[]; readonly locale: Locale };

/** Where a record's quotes stand, and whether they still stand there. */
export function Sources({ passages, locale }: Props) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{t("passage.sources")}</h2>
      {passages.length === 0 ? <p className="empty">{t("passage.none")}</p> : null}
      <ul className="hops">
        {passages.map((passage) => (
          <li key={`${passage.articleVersionId} ${passage.start}`}>
            <p dir={directionOf(passage.exact)}>{t("quoted", { text: passage.exact })}</p>
            <p><a href={paths.desk.article(locale, passage.article.shortId)} dir={directionOf(passage.article.title)}>{passage.article.title}</a></p>
            <p className={passage.state === "intact" || passage.state === "moved" ? "seal" : "seal is-off"}>
              <Icon name={passage.state === "intact" || passage.state === "moved" ? "seal" : "sealoff"} />
              {domain(`passageState.${passage.state}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
