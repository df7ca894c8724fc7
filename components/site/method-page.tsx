import type { ReactNode } from "react";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { Newsroom } from "./shell.tsx";

const RULES = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"] as const;
const POSITIONS = ["p1", "p2", "p3", "p4", "p5", "p6"] as const;
const CHAPTERS = ["dates", "quotes", "silence", "never", "changes"] as const;

function Chapter({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Contact({ newsroom, locale }: { readonly newsroom: Newsroom; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const { contactEmail, contactUrl } = newsroom;
  if (contactEmail === null && contactUrl === null) return <p>{t("method.noContact")}</p>;
  return (
    <>
      <p>{t("method.contact")}</p>
      {contactEmail === null ? null : <p><a href={`mailto:${contactEmail}`}><bdi dir="ltr">{contactEmail}</bdi></a></p>}
      {contactUrl === null ? null : <p><a href={contactUrl}><bdi dir="ltr">{contactUrl}</bdi></a></p>}
    </>
  );
}

/** How a status comes about, what counts towards it, what is never said, and whom to tell of an error. */
export function MethodPage({ newsroom, locale }: { readonly newsroom: Newsroom; readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap">
      <header className="pg-h">
        <h1>{t("method.title")}</h1>
        <p>{t("method.intro")}</p>
      </header>
      <Chapter id="record" title={t("method.recordTitle")}><p>{t("method.record")}</p></Chapter>
      <Chapter id="rules" title={t("method.rulesTitle")}>
        <p>{t("method.rulesIntro")}</p>
        <ol>{RULES.map((rule) => <li key={rule}><span>{t(`method.rules.${rule}`)}</span></li>)}</ol>
      </Chapter>
      <Chapter id="positions" title={t("method.positionsTitle")}>
        <ul>{POSITIONS.map((position) => <li key={position}><span>{t(`method.positions.${position}`)}</span></li>)}</ul>
      </Chapter>
      {CHAPTERS.map((chapter) => <Chapter key={chapter} id={chapter} title={t(`method.${chapter}Title`)}><p>{t(`method.${chapter}`)}</p></Chapter>)}
      <Chapter id="contact" title={t("method.contactTitle")}><Contact newsroom={newsroom} locale={locale} /></Chapter>
    </main>
  );
}
