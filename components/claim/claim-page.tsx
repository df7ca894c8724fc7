import { Chain } from "#components/chain/chain.tsx";
import { Timeline } from "#components/timeline/timeline.tsx";
import { strandsOf } from "#components/timeline/threads.ts";
import { SectionHead } from "#components/ui/section-head.tsx";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { ClaimPage as Page } from "#lib/views/claim.ts";
import { Hero } from "./hero.tsx";
import { Parts } from "./parts.tsx";

type Props = { readonly page: Page; readonly locale: Locale };

function Jump({ page, locale }: Props) {
  const t = translator(locale, "site");
  return (
    <nav className="jump" aria-label={t("claim.onThisPage")}>
      <a href="#h">{t("claim.statement")}</a>
      <a href="#tl">{t("timeline.short")}</a>
      {page.chain.hops.length === 0 ? null : <a href="#chain">{t("chain.short")}</a>}
      {page.corrections.length === 0 ? null : <a href="#corr">{t("corrections.title")}</a>}
    </nav>
  );
}

function Corrections({ page, locale }: Props) {
  const t = translator(locale, "site");
  if (page.corrections.length === 0 && page.withdrawn.length === 0) return null;
  return (
    <section className="corr" aria-labelledby="corr">
      <h2 id="corr">{t("corrections.title")}</h2>
      <ol>
        {page.corrections.map((correction) => (
          <li key={correction.id}>
            <time dateTime={correction.on.slice(0, 10)}>{dateWords(correction.on.slice(0, 10), locale)}</time>
            <p>{t("corrections.line", { oldText: correction.oldText, newText: correction.newText, why: correction.why })}</p>
          </li>
        ))}
        {page.withdrawn.map((gone) => (
          <li key={gone.ref}>
            <time dateTime={gone.on.slice(0, 10)}>{dateWords(gone.on.slice(0, 10), locale)}</time>
            <p>{t("corrections.withdrawnResponse", { reason: gone.reason })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The heart: the claim, its status in words, the timeline, the chain of attribution. */
export function ClaimPage({ page, locale }: Props) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap">
      <Hero page={page} locale={locale} />
      <Jump page={page} locale={locale} />
      <Parts strands={strandsOf(page, locale).all} locale={locale} />
      <section className="sec" aria-labelledby="tl">
        <SectionHead id="tl" title={t("timeline.title")}>{t("timeline.intro")}</SectionHead>
        <Timeline page={page} locale={locale} />
      </section>
      {page.chain.hops.length === 0 ? null : (
        <section className="sec" aria-labelledby="chain">
          <SectionHead id="chain" title={t("chain.title")}>{t("chain.intro")}</SectionHead>
          <Chain chain={page.chain} locale={locale} />
        </section>
      )}
      <Corrections page={page} locale={locale} />
    </main>
  );
}
