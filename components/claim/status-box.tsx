import { Badge } from "#components/ui/badge.tsx";
import type { Stance } from "#lib/domain/stance.ts";
import { translator } from "#lib/i18n/messages.ts";
import { statusWords } from "#lib/i18n/status-words.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { StatusView } from "#lib/views/shared.ts";

type Props = { readonly status: StatusView; readonly locale: Locale };

/** What was done to a claim, each stance once, as chips; silence after a question has its own. */
export function StatusChips({ status, locale }: Props) {
  const words = translator(locale, "domain");
  const stances: readonly Stance[] = [...new Set(status.who.map(({ stance }) => stance))];
  const silent = status.status === "no_reply" || status.status === "awaiting_reply";
  if (stances.length === 0 && !silent) return null;
  return (
    <p className="chips">
      {stances.map((stance) => (
        <Badge key={stance} kind={stance}>
          {words(`stanceChip.${stance}`)}
        </Badge>
      ))}
      {silent ? <Badge kind="request">{words(`status.${status.status}`)}</Badge> : null}
    </p>
  );
}

/** The computed status with names, how it came about, and, apart from it, the newsroom's own judgement. */
export function StatusBox({ status, verdict, locale }: Props & { readonly verdict: { readonly rating: string; readonly explanation: string } | null }) {
  const t = translator(locale, "site");
  return (
    <aside className="hero-side" id="st" aria-label={t("status.label")}>
      <div className="status">
        <h2>{t("status.today")}</h2>
        <StatusChips status={status} locale={locale} />
        <p className="plain">{statusWords(status, locale)}</p>
        <p className="how">
          {t("status.computed", { count: status.responses })} <a href={paths.method(locale)}>{t("status.how")}</a>
        </p>
      </div>
      <div className={verdict === null ? "verdict" : "verdict is"}>
        <h2>{t("verdict.title")}</h2>
        <p>{verdict === null ? t("verdict.none") : verdict.rating}</p>
        {verdict === null ? null : <p>{verdict.explanation}</p>}
      </div>
    </aside>
  );
}
