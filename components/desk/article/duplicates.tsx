import { When } from "#components/ui/when.tsx";
import { joinNames } from "#lib/i18n/format.ts";
import { directionOf } from "#lib/i18n/direction.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { DeskArticle } from "#lib/views/desk.ts";
import type { Duplicates as Found, Twin, TwinClaim } from "#lib/views/duplicates.ts";
import type { FormAction } from "../form/state.ts";
import { nameOf } from "../party-words.ts";
import { Fold } from "./fold.tsx";
import { JoinForm } from "./join.tsx";

type Props = {
  readonly article: DeskArticle;
  readonly found: Found;
  readonly action: FormAction;
  /** The claims that this person may change. */
  readonly mayJoin: (claim: TwinClaim) => boolean;
  readonly locale: Locale;
};

/** At least this much in common is one text; below, it is nearly one. */
const SAME = 0.8;

/** Other sites that carry this text, and the claims logged from them: this article joins the chain of each by one press. */
export function Duplicates({ article, found, action, mayJoin, locale }: Props) {
  const t = translator(locale, "desk");
  if (found.twins.length === 0) return null;
  const same = found.twins.filter(({ score }) => score >= SAME).length;
  const title = same > 0 ? t("twins.same", { count: same + 1 }) : t("twins.near");
  return (
    <section className="twins" aria-label={title}>
      <Fold title={title}>
        <ul className="twins-l">{found.twins.map((twin) => <TwinItem key={twin.id} twin={twin} locale={locale} />)}</ul>
        {found.claims.length === 0 ? null : (
          <>
            <h3>{t("twins.claims")}</h3>
            <ul className="twins-c">
              {found.claims.map((claim) => <ClaimItem key={claim.id} claim={claim} article={article} action={mayJoin(claim) ? action : null} locale={locale} />)}
            </ul>
          </>
        )}
      </Fold>
    </section>
  );
}

function TwinItem({ twin, locale }: { readonly twin: Twin; readonly locale: Locale }) {
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <li>
      <b>{twin.score === 1 ? t("twins.equal") : t("twins.score", { share: Math.round(twin.score * 100) })}</b>
      <span>{twin.outlet === null ? t("twins.noOutlet") : <bdi>{nameOf(twin.outlet, locale)}</bdi>}</span>
      <a href={paths.desk.article(locale, twin.shortId)} dir={directionOf(twin.title)}>{twin.title}</a>
      <span className="muted">
        {twin.publishedOn === null ? null : <><When edtf={twin.publishedOn} locale={locale} />{" · "}</>}
        {domain(`state.${twin.editorialState}`)}
      </span>
    </li>
  );
}

type ItemProps = { readonly claim: TwinClaim; readonly article: DeskArticle; readonly action: FormAction | null; readonly locale: Locale };

function ClaimItem({ claim, article, action, locale }: ItemProps) {
  const t = translator(locale, "desk");
  const names = joinNames(claim.origin.map((party) => nameOf(party, locale)), locale);
  return (
    <li>
      <p><a href={paths.desk.claim(locale, claim.shortId)} dir={directionOf(claim.statementAr)}>{claim.statementAr}</a></p>
      {claim.claimant === null ? null : <p className="muted">{nameOf(claim.claimant, locale)}</p>}
      {claim.joined ? (
        <p className="seal">{t("twins.joined")}</p>
      ) : (
        <>
          <p className="muted">{claim.basis === "unknown" ? t("twins.unknownOrigin") : t("twins.origin", { names })}{claim.quote?.state === "here" ? ` ${t("twins.quoted")}` : ""}</p>
          <OtherQuote quote={claim.quote} locale={locale} />
          {action === null || (claim.quote !== null && claim.quote.state !== "here") ? null : article.outlet === null ? <p className="notice">{t("twins.outletFirst")}</p> : <JoinForm claim={claim} articleId={article.id} action={action} />}
        </>
      )}
    </li>
  );
}

/** Why this article does not join the chain by a press: what it says instead of the claim's quote, or that it does not say it. */
function OtherQuote({ quote, locale }: Pick<TwinClaim, "quote"> & { readonly locale: Locale }) {
  const t = translator(locale, "desk");
  if (quote === null || quote.state === "here") return null;
  return <p className="notice">{quote.state === "absent" ? t("twins.quoteAbsent") : t("twins.quoteDiffers", { words: quote.instead ?? "" })}</p>;
}
