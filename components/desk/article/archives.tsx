import type { Refusal } from "#lib/domain/result.ts";
import { instantWords } from "#lib/i18n/format.ts";
import { refusalWords } from "#lib/i18n/refusal.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { SourceState } from "#lib/views/source-state.ts";

type Props = { readonly source: SourceState; readonly locale: Locale; readonly timeZone: string };

/** One quiet line: copies that an archive keeps, and how the last look at the source went. */
export function Archives({ source, locale, timeZone }: Props) {
  const t = translator(locale, "desk");
  const { copies, check, archiving } = source;
  const words = (iso: string): string => instantWords(iso, locale, timeZone);
  const why = (refusal: Refusal): string => refusalWords(locale, refusal);
  if (copies.length === 0 && check === null && archiving === null) return null;
  return (
    <p className="source-state">
      {copies.map(({ url, at }) => <a key={url} href={url} rel="noreferrer noopener" target="_blank">{t("archive.kept", { at: words(at) })}</a>)}
      {archiving === null || copies.length > 0 ? null : <span>{t("archive.waits", { why: why(archiving) })}</span>}
      {check === null ? null : <span>{check.refusal === null ? t("archive.checked", { at: words(check.checkedAt), next: words(check.nextAt) }) : t("archive.failed", { at: words(check.checkedAt), why: why(check.refusal) })}</span>}
    </p>
  );
}
