import { PartyName } from "#components/party/party-name.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { worded } from "#components/ui/worded.ts";
import { dateWords, dayCount } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { HomePage } from "#lib/views/home.ts";

type Shared = { readonly locale: Locale };

const CYCLE = 30;
const RING = 2 * Math.PI * 22;

/** A clock face of thirty days, filled as far as the silence lasts. */
function Dial({ days }: { readonly days: number }) {
  const part = Math.min(1, days / CYCLE);
  return (
    <svg className="dial" viewBox="0 0 52 52" aria-hidden="true">
      <circle cx="26" cy="26" r="22" />
      <circle className="f" cx="26" cy="26" r="22" style={{ "--f": (part * RING).toFixed(1) }} transform="rotate(-90 26 26)" />
      <path d="M26 26V11" transform={`rotate(${String(Math.round(part * 360))} 26 26)`} />
    </svg>
  );
}

/** Asked, and no answer yet: silence is data. */
export function Silent({ silent, locale }: Shared & { readonly silent: HomePage["silent"] }) {
  const t = translator(locale, "site");
  return (
    <section aria-labelledby="wt">
      <h2 id="wt">{t("home.silent")}</h2>
      {silent.length === 0 ? <p className="empty">{t("home.silentEmpty")}</p> : <p className="rail-p">{t("home.silentIntro")}</p>}
      <ol className="wt">
        {silent.map((entry, i) => {
          const statement = worded(locale, entry.statementAr, entry.statementEn);
          return (
            <li key={i}>
              <Dial days={entry.days} />
              <div>
                <p className="wt-n">{entry.days === 0 ? t("home.silentToday") : dayCount(entry.days, locale)}</p>
                <p className="wt-w"><PartyName party={entry.party} locale={locale} linked /></p>
                <p className="wt-q">
                  <a href={paths.claim(locale, entry.claimRef)} {...statement.attrs}>{statement.text}</a>
                </p>
                <p className="wt-q"><time dateTime={entry.askedOn}>{t("home.askedOn", { date: dateWords(entry.askedOn, locale) })}</time></p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Who spoke last, each with its latest stances in the order they were taken. */
export function Speakers({ parties, locale }: Shared & { readonly parties: HomePage["parties"] }) {
  const t = translator(locale, "site");
  const words = translator(locale, "domain");
  if (parties.length === 0) return null;
  return (
    <section aria-labelledby="pp">
      <h2 id="pp">{t("home.parties")}</h2>
      <p className="rail-p">{t("home.partiesIntro")}</p>
      <ol className="pl">
        {parties.map(({ party, capacity, capacityEn, stances }) => {
          const role = capacity === null ? null : worded(locale, capacity, capacityEn);
          return (
            <li key={party.id}>
              <p>
                <PartyName party={party} locale={locale} linked />
                {role === null ? <span>{words(`partyKind.${party.kind}`)}</span> : <span><bdi {...role.attrs}>{role.text}</bdi></span>}
              </p>
              <div className="pm" role="img" aria-label={stances.map((stance) => words(`stance.${stance}`)).join(t("comma"))}>
                {stances.map((stance, i) => <Mark key={i} kind={stance} />)}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
