import { inLanguage, worded } from "#components/ui/worded.ts";
import { nameOf } from "#components/party/party-name.tsx";
import { languageName } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { ResponseEvent } from "#lib/views/claim.ts";

type Props = { readonly response: ResponseEvent; readonly locale: Locale };

/** Whether the words are shown as they were said, and not in the Arabic in which they are stored. */
export const showsOriginal = ({ quoteAr, quoteOriginal, language }: ResponseEvent, locale: Locale): boolean => quoteOriginal !== null && (language === locale || quoteAr === null);

/** The words themselves, in «» only where they are the speaker's own; otherwise what was said, in our words. */
export function Quote({ response, locale }: Props) {
  const { quoteAr, quoteOriginal, summaryAr, summaryEn, wording, language } = response;
  const quote = quoteOriginal !== null && showsOriginal(response, locale) ? inLanguage(locale, quoteOriginal, language) : quoteAr === null ? null : worded(locale, quoteAr, null);
  const summary = summaryAr === null && summaryEn === null ? null : worded(locale, summaryAr ?? summaryEn ?? "", summaryEn);
  if (quote === null || wording === "paraphrase") {
    const said = summary ?? quote;
    return said === null ? null : <p className="para" {...said.attrs}>{said.text}</p>;
  }
  return (
    <>
      <blockquote className="q" {...quote.attrs}>{quoted(quote.text, quote.attrs.lang ?? locale)}</blockquote>
      {quote.attrs.lang === undefined || summary === null || summary.attrs.lang !== undefined ? null : <p className="para">{summary.text}</p>}
    </>
  );
}

function quoted(text: string, language: string): string {
  return language.startsWith("ar") || language.startsWith("fr") ? `«${text}»` : `“${text}”`;
}

/** Who translated the quote, and the words it was said in. */
export function Original({ response, locale }: Props) {
  const t = translator(locale, "site");
  const { translation, quoteOriginal, language } = response;
  // Nothing that is shown is a translation.
  if (showsOriginal(response, locale)) return null;
  if (translation === null && (quoteOriginal === null || language === locale)) return null;
  const from = languageName(translation?.from ?? language, locale);
  const by = translation === null ? null : translation.outlet === null ? t(`translation.${translation.by}`, { from }) : t("translation.named", { from, outlet: nameOf(translation.outlet, locale) });
  if (quoteOriginal === null || language === locale) return by === null ? null : <span className="tr">{by}</span>;
  const original = inLanguage(locale, quoteOriginal, language);
  return (
    <details className="tr">
      <summary>{by ?? t("translation.original")}</summary>
      <q {...original.attrs}>{original.text}</q>
    </details>
  );
}
