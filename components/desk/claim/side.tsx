import { instantWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { DeskClaim } from "#lib/views/desk.ts";
import type { FormAction } from "../form/state.ts";
import { nameOf } from "../party-words.ts";
import { RecordLinks } from "../record/links.tsx";
import { Sources } from "../record/sources.tsx";
import { HopForm } from "./hop-form.tsx";
import { Hops } from "./hops.tsx";
import { OutcomeForm, RequestForm } from "./request-form.tsx";

type Props = {
  readonly claim: DeskClaim;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly mayAdd: boolean;
  readonly addHop: FormAction;
  readonly addRequest: FormAction;
  readonly closeRequest: FormAction;
};

/** All that hangs on a claim: its status, its parts, what was answered, the chain, who was asked. */
export function ClaimSide(props: Props) {
  const { claim, locale } = props;
  const t = translator(locale, "desk");
  const domain = translator(locale, "domain");
  return (
    <aside className="record-side">
      <section aria-labelledby="status-title">
        <h2 id="status-title">{t("claim.status")}</h2>
        <p><b>{domain(`status.${claim.status}`)}</b></p>
        {claim.editorialState === "published" ? <p><a href={paths.claim(locale, claim.shortId)}>{t("claim.public")}</a></p> : null}
      </section>
      <Sources passages={claim.passages} locale={locale} />
      <section aria-labelledby="responses-title">
        <h2 id="responses-title">{t("claim.responses")}</h2>
        <RecordLinks hits={claim.responses} locale={locale} empty={t("claim.noResponses")} />
      </section>
      <section aria-labelledby="parts-title">
        <h2 id="parts-title">{t("claim.parts")}</h2>
        <RecordLinks hits={claim.parts} locale={locale} empty={t("claim.noParts")} />
      </section>
      <Chain {...props} />
      <Requests {...props} />
    </aside>
  );
}

function Chain({ claim, locale, mayAdd, addHop }: Props) {
  const t = translator(locale, "desk");
  return (
    <section id="chain" aria-labelledby="chain-title">
      <h2 id="chain-title">{t("claim.chain")}</h2>
      <Hops hops={claim.hops} locale={locale} />
      {mayAdd ? (
        <details className="more">
          <summary>{t("hop.new")}</summary>
          <HopForm claim={claim} action={addHop} />
        </details>
      ) : null}
    </section>
  );
}

function Requests({ claim, locale, timeZone, mayAdd, addRequest, closeRequest }: Props) {
  const t = translator(locale, "desk");
  const words = (iso: string): string => instantWords(iso, locale, timeZone);
  return (
    <section id="requests" aria-labelledby="requests-title">
      <h2 id="requests-title">{t("claim.requests")}</h2>
      {claim.requests.length === 0 ? <p className="empty">{t("request.none")}</p> : null}
      <ul className="hops">
        {claim.requests.map((request) => (
          <li key={request.id}>
            <p><b>{nameOf(request.party, locale)}</b></p>
            <p className="muted">{t("request.line", { asked: words(request.askedOn), deadline: words(request.deadline) })}</p>
            {request.note === null ? null : <p dir="auto">{request.note}</p>}
            {mayAdd ? <OutcomeForm request={request} action={closeRequest} /> : null}
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <details className="more">
          <summary>{t("request.new")}</summary>
          <RequestForm claim={claim} action={addRequest} />
        </details>
      ) : null}
    </section>
  );
}
