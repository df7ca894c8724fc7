import { nameOf } from "#components/party/party-name.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { tint } from "#components/ui/mark.tsx";
import { worded } from "#components/ui/worded.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import { kindOf } from "./rows.ts";
import type { Told, ToldClaim, ToldReply, ToldSpan } from "./told.ts";

type Props = { readonly told: Told; readonly locale: Locale };

const ends = (span: ToldSpan): string => `${span.openStart ? " os" : ""}${span.openEnd ? " oe" : ""}`;

function Claim({ span, locale }: { readonly span: ToldClaim; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const { thread, letter, part } = span.strand;
  const statement = worded(locale, thread.statementAr, thread.statementEn);
  return (
    <li>
      <p className="td">{dateWords(span.at.edtf, locale)}</p>
      <p className="tt">
        <Nuqta letter={letter} part={part} /> <span {...statement.attrs}>{statement.text}</span>
      </p>
      {thread.claimant === null ? null : <p className="tb">{t("told.claimant", { party: nameOf(thread.claimant, locale) })}</p>}
    </li>
  );
}

function Reply({ span, locale }: { readonly span: ToldReply; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const { response } = span;
  const text = response.summaryAr ?? response.quoteAr;
  const said = text === null ? null : worded(locale, text, response.summaryEn);
  return (
    <li className={tint(kindOf(response))}>
      <p className="td">{dateWords(span.at.edtf, locale)}</p>
      {said === null ? null : <p className="tt" {...said.attrs}>{said.text}</p>}
      <p className="tb">{t("told.responder", { party: nameOf(response.responder, locale) })}</p>
      {span.relation === "unknown" ? null : <p className="tb">{t(`told.${span.relation}`)}</p>}
    </li>
  );
}

/** When the things told are said to have happened: claims at the lanes' side, responses opposite, years across. */
export function ToldBand({ told, locale }: Props) {
  const t = translator(locale, "site");
  const columns = told.claims.length + told.replies.length;
  return (
    <section className="told" aria-labelledby="told">
      <div className="told-h">
        <h3 id="told">{t("told.title")}</h3>
        <p>{t("told.intro")}</p>
      </div>
      <ul className="told-c">{told.claims.map((span) => <Claim key={span.strand.thread.id} span={span} locale={locale} />)}</ul>
      <div className="told-ax" aria-hidden="true" style={{ gridTemplateRows: `repeat(${String(told.last - 1)},minmax(2.5rem,1fr))`, gridTemplateColumns: `repeat(${String(columns)},1rem)` }}>
        {[...told.claims, ...told.replies].map((span, i) => (
          <i
            key={i}
            className={("response" in span ? `br ${tint(kindOf(span.response))}` : "bc") + ends(span)}
            style={{ gridRow: `${String(span.from)}/${String(Math.max(span.to, span.from + 1))}`, gridColumn: i + 1 }}
          />
        ))}
        {told.ticks.map((tick) => (
          <span key={tick.line} style={{ gridRow: Math.min(tick.line, told.last - 1) }} className={tick.line === told.last ? "end" : undefined}>
            {dateWords(tick.edtf, locale)}
          </span>
        ))}
      </div>
      <ul className="told-r">{told.replies.map((span) => <Reply key={span.response.id} span={span} locale={locale} />)}</ul>
    </section>
  );
}
