import { Nuqta } from "#components/ui/nuqta.tsx";
import { worded } from "#components/ui/worded.ts";
import type { Strand } from "#components/timeline/threads.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import { StatusLine } from "./status-line.tsx";

type Props = { readonly strands: readonly Strand[]; readonly locale: Locale };

function List({ strands, title, locale }: Props & { readonly title: string }) {
  if (strands.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {strands.map(({ thread, letter, part }) => {
          const statement = worded(locale, thread.statementAr, thread.statementEn);
          return (
            <li key={thread.id}>
              <Nuqta letter={letter} part={part} />
              <div>
                <p className="sub-t">
                  <a href={paths.claim(locale, thread.ref)} {...statement.attrs}>{statement.text}</a>
                </p>
                <p className="sub-s"><StatusLine status={thread.status} locale={locale} /></p>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The claims this one is made of, and those that replies to it put forward. */
export function Parts({ strands, locale }: Props) {
  const t = translator(locale, "site");
  const parts = strands.filter((strand) => strand.part);
  const raised = strands.filter((strand) => strand.thread.relation === "raised");
  if (parts.length + raised.length === 0) return null;
  return (
    <section className="subs" aria-label={t("claim.parts")}>
      <List strands={parts} title={t("claim.parts")} locale={locale} />
      <List strands={raised} title={t("claim.raised")} locale={locale} />
    </section>
  );
}
