import { nameOf } from "#components/party/party-name.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { ClaimPage, ResponseEvent } from "#lib/views/claim.ts";
import { ClaimCard } from "./claim-card.tsx";
import { DayBox, TodayBox } from "./day-box.tsx";
import { daysOf } from "./days.ts";
import { RequestCard } from "./request-card.tsx";
import { ResponseCard } from "./response-card.tsx";
import { kindOf, type Responses, type Row } from "./rows.ts";
import { Spine } from "./spine.tsx";
import { toldOf } from "./told.ts";
import { ToldBand } from "./told-band.tsx";
import { strandsOf, type Strand, type Strands } from "./threads.ts";

type Props = { readonly page: ClaimPage; readonly locale: Locale };
type Context = { readonly strands: Strands; readonly responses: Responses; readonly today: string; readonly locale: Locale };

/** Facing a reply, what it answers, so that both sides always face each other. The reply itself links to it. */
function Echo({ strands, others, locale }: { readonly strands: readonly Strand[]; readonly others: readonly ResponseEvent[]; readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <div className="echo" aria-hidden="true">
      {others.map((other) => (
        <p key={other.id}>
          <span>{t("timeline.replyBy", { party: nameOf(other.responder, locale) })}</span>
          <Mark kind={kindOf(other)} />
        </p>
      ))}
      {strands.slice(0, 3).map(({ thread, letter, part }) => {
        const statement = worded(locale, thread.statementAr, thread.statementEn);
        return (
          <p key={thread.id}>
            <span {...statement.attrs}>{statement.text}</span>
            <Nuqta letter={letter} part={part} quiet />
          </p>
        );
      })}
    </div>
  );
}

const othersOf = (response: ResponseEvent, responses: Responses): readonly ResponseEvent[] =>
  response.targets.flatMap(({ responseId }) => (responseId === null ? [] : (responses.get(responseId) ?? [])));

function Sides({ row, context, selfId }: { readonly row: Row; readonly context: Context; readonly selfId: string }) {
  const { strands, responses, today, locale } = context;
  if (row.kind === "claims") {
    return (
      <>
        <ClaimCard strands={row.strands} selfId={selfId} locale={locale} />
        <Spine spine={row.spine} />
        {row.reply === null ? null : <ResponseCard response={row.reply} strands={strands} responses={responses} locale={locale} />}
      </>
    );
  }
  return (
    <>
      <Echo strands={row.strands} others={row.kind === "response" ? othersOf(row.response, responses) : []} locale={locale} />
      <Spine spine={row.spine} />
      {row.kind === "response" ? (
        <ResponseCard response={row.response} strands={strands} responses={responses} locale={locale} />
      ) : (
        <RequestCard request={row.request} strands={row.strands} today={today} locale={locale} />
      )}
    </>
  );
}

function Head({ strands, locale }: { readonly strands: Strands; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const heads = strands.all.filter((strand) => !strand.part).slice(0, strands.lanes);
  return (
    <div className="tl-head">
      <p>
        <Mark kind="claim" />
        {t("timeline.claims")}
      </p>
      <p className="tl-l" aria-hidden="true">
        {heads.map((strand, lane) => (
          <Nuqta key={strand.thread.id} letter={strands.folded && lane === strands.lanes - 1 ? "…" : strand.letter} />
        ))}
      </p>
      <p>
        <i className="ring" />
        {t("timeline.replies")}
      </p>
    </div>
  );
}

/** More claims than lanes: the last lane is shared, and what shares it is listed here. */
function Folded({ strands, locale }: { readonly strands: Strands; readonly locale: Locale }) {
  const shared = strands.all.filter((strand) => strand.lane === strands.lanes - 1);
  return (
    <details className="fold">
      <summary>
        <Icon name="down" />
        {translator(locale, "site")("timeline.otherThreads", { count: shared.length })}
      </summary>
      <ul className="pts">
        {shared.map(({ thread, letter, part }) => {
          const statement = worded(locale, thread.statementAr, thread.statementEn);
          return (
            <li key={thread.id}>
              <Nuqta letter={letter} part={part} />
              <span {...statement.attrs}>{statement.text}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Claims and responses on two sides of their threads, oldest first; one column where there is no room for two. */
export function Timeline({ page, locale }: Props) {
  const strands = strandsOf(page, locale);
  const responses = new Map(page.events.flatMap((event) => (event.kind === "response" ? [[event.id, event] as const] : [])));
  const days = daysOf(page.events, strands);
  const told = toldOf(strands, responses);
  const context: Context = { strands, responses, today: page.today, locale };
  const ends = Array.from({ length: strands.lanes }, () => "open" as const);
  return (
    <div className={page.events.length > 60 ? "tl long" : "tl"} style={{ "--n": strands.lanes }}>
      <Head strands={strands} locale={locale} />
      {told === null ? null : <ToldBand told={told} locale={locale} />}
      {strands.folded ? <Folded strands={strands} locale={locale} /> : null}
      <ol className="tl-r">
        {days.map((day, i) => [
          <DayBox key={i} day={day} locale={locale} />,
          ...day.rows.map((row, j) => (
            <li key={`${String(i)}.${String(j)}`} className="ev">
              <Sides row={row} context={context} selfId={page.self.id} />
            </li>
          )),
        ])}
        {responses.size > 0 ? null : (
          <li className="ev none">
            <p className="rp">{translator(locale, "site")("timeline.noReplies")}</p>
          </li>
        )}
        <TodayBox today={page.today} day={ends} locale={locale} />
      </ol>
    </div>
  );
}
