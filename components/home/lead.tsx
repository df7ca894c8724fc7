import { StatusChips } from "#components/claim/status-box.tsx";
import { nameOf, PartyName } from "#components/party/party-name.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { Mark, tint } from "#components/ui/mark.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { statusWords } from "#lib/i18n/status-words.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { HomeRow, Knot } from "#lib/views/home.ts";
import { Move } from "./row.tsx";

type Props = { readonly row: HomeRow; readonly locale: Locale };

const SHOWN = 5;

function Step({ knot, locale }: { readonly knot: Knot; readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <li className={knot.kind === "request" ? `${tint(knot.kind)} wait` : tint(knot.kind)}>
      <i />
      <b className="mkb"><Mark kind={knot.kind} plain /></b>
      <When edtf={knot.at.edtf} locale={locale} />
      <p>
        <strong>{t(`noun.${knot.kind}`)}</strong> {knot.party === null ? null : <PartyName party={knot.party} locale={locale} />}
      </p>
    </li>
  );
}

/** The story that moved last, with its thread laid out. */
export function Lead({ row, locale }: Props) {
  const t = translator(locale, "site");
  const statement = worded(locale, row.statementAr, row.statementEn);
  const steps = row.knots.length > SHOWN ? [...row.knots.slice(0, 1), ...row.knots.slice(1 - SHOWN)] : row.knots;
  const quote = row.quote === null ? null : worded(locale, row.quote.text, null);
  const capacity = row.quote === null || row.quote.capacity === null ? null : worded(locale, row.quote.capacity, row.quote.capacityEn);
  return (
    <article className="lead-m">
      <p className="kick">
        {row.demo ? <Demo locale={locale} /> : null}
        <span>{t("home.lead")}</span>
      </p>
      <h1 {...statement.attrs}>
        <a href={paths.claim(locale, row.ref)}>{statement.text}</a>
      </h1>
      <p className="by">
        <b><bdi>{row.claimant === null ? t("claim.unattributed") : nameOf(row.claimant, locale)}</bdi></b>
        {row.saidOn === null ? null : <When edtf={row.saidOn.edtf} locale={locale} />}
      </p>
      <div className="lead-s">
        <StatusChips status={row.status} locale={locale} />
        <p className="plain">{statusWords(row.status, locale)}</p>
      </div>
      <ol className="story">
        {steps.map((knot, i) => <Step key={i} knot={knot} locale={locale} />)}
      </ol>
      {row.quote === null || quote === null ? null : (
        <div className="lead-q">
          <blockquote className="q" {...quote.attrs}>{`«${quote.text}»`}</blockquote>
          <p>
            <PartyName party={row.quote.party} locale={locale} linked />
            {capacity === null ? null : <>{t("comma")}<span {...capacity.attrs}>{capacity.text}</span></>}
          </p>
        </div>
      )}
    </article>
  );
}

/** The next stories beside the lead, each in three lines. */
export function Second({ row, locale }: Props) {
  const t = translator(locale, "site");
  const statement = worded(locale, row.statementAr, row.statementEn);
  return (
    <article>
      <Move knot={row.latest} locale={locale} />
      <h2 {...statement.attrs}>
        <a href={paths.claim(locale, row.ref)}>{statement.text}</a>
      </h2>
      <p className="by">
        <bdi>{row.claimant === null ? t("claim.unattributed") : nameOf(row.claimant, locale)}</bdi>
        {row.demo ? <Demo locale={locale} /> : null}
      </p>
    </article>
  );
}
