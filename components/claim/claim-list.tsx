import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ClaimLine } from "#lib/views/claim.ts";
import { ClaimLines } from "./claim-line.tsx";

type Props = { readonly lines: readonly ClaimLine[]; readonly next: string | null; readonly first: boolean; readonly locale: Locale };

/** Every published claim, a page at a time, the one that moved last first. */
export function ClaimList({ lines, next, first, locale }: Props) {
  const t = translator(locale, "site");
  return (
    <main id="main" className="wrap">
      <header className="pg-h">
        <h1>{first ? t("claims.title") : t("claims.olderTitle")}</h1>
        <p>{t("claims.intro")}</p>
      </header>
      <ClaimLines lines={lines} locale={locale} heading="h2" />
      <p className="more">
        {first ? null : <a className="btn" href={paths.claims(locale)}>{t("claims.newest")}</a>}
        {next === null ? null : <a className="btn" href={paths.claims(locale, next)}>{t("claims.older")}</a>}
      </p>
    </main>
  );
}
