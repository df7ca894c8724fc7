import type { ReactNode } from "react";
import { PartyName } from "#components/party/party-name.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ClaimPage } from "#lib/views/claim.ts";
import type { PartyRef } from "#lib/views/shared.ts";
import { StatusBox } from "./status-box.tsx";

type Props = { readonly page: ClaimPage; readonly locale: Locale };

function Names({ parties, locale }: { readonly parties: readonly PartyRef[]; readonly locale: Locale }) {
  return parties.map((party, i) => (
    <span key={party.id} className="nm">
      <PartyName party={party} locale={locale} linked />
      {i < parties.length - 1 ? translator(locale, "site")("comma") : null}
    </span>
  ));
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Kicker({ page, locale }: Props) {
  const t = translator(locale, "site");
  const { parent, raisedBy, self } = page;
  if (parent === null && raisedBy === null && !self.demo) return null;
  const whole = parent === null ? null : worded(locale, parent.statementAr, parent.statementEn);
  return (
    <div className="kick">
      {self.demo ? <Demo locale={locale} /> : null}
      {parent === null || whole === null ? null : (
        <p>
          {t("claim.partOf")} <a href={paths.claim(locale, parent.ref)} {...whole.attrs}>{whole.text}</a>
        </p>
      )}
      {raisedBy === null ? null : (
        <p>
          {raisedBy.claimRef === null ? t("claim.raisedBy") : <a href={paths.claim(locale, raisedBy.claimRef)}>{t("claim.raisedBy")}</a>} <PartyName party={raisedBy.responder} locale={locale} linked />
        </p>
      )}
    </div>
  );
}

/** In ten seconds: what is claimed, by whom, when, on what authority, and who answered how. */
export function Hero({ page, locale }: Props) {
  const t = translator(locale, "site");
  const { self, about, chain } = page;
  const statement = worded(locale, self.statementAr, self.statementEn);
  return (
    <section className="hero" aria-labelledby="h">
      <div>
        <Kicker page={page} locale={locale} />
        <h1 id="h" className={statement.text.length > 140 ? "statement long" : "statement"} {...statement.attrs}>
          {statement.text}
        </h1>
        <dl className="facts">
          <Fact label={t("claim.claimant")}>{self.claimant === null ? t("claim.unattributed") : <PartyName party={self.claimant} locale={locale} linked />}</Fact>
          {self.saidOn === null ? null : <Fact label={t("claim.saidOn")}><When edtf={self.saidOn.edtf} locale={locale} /></Fact>}
          {chain.origins.length === 0 ? null : (
            <Fact label={t("claim.authority")}>
              <Names parties={chain.origins.map((origin) => origin.party)} locale={locale} />
              <a className="sm" href="#chain">{t("chain.title")}</a>
            </Fact>
          )}
          {about.length === 0 ? null : <Fact label={t("claim.about")}><Names parties={about} locale={locale} /></Fact>}
        </dl>
      </div>
      <StatusBox status={self.status} verdict={page.verdict} locale={locale} />
    </section>
  );
}
