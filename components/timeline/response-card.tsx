import { PartyName } from "#components/party/party-name.tsx";
import { Mark, tint } from "#components/ui/mark.tsx";
import { worded } from "#components/ui/worded.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, type Locale } from "#lib/paths.ts";
import type { ResponseEvent } from "#lib/views/claim.ts";
import { Answers } from "./answers.tsx";
import { Original, Quote, showsOriginal } from "./quote.tsx";
import { kindOf, type Responses } from "./rows.ts";
import { isBroken, Seals, SourceLink } from "./source-line.tsx";
import type { Strands } from "./threads.ts";

type Props = { readonly response: ResponseEvent; readonly strands: Strands; readonly responses: Responses; readonly locale: Locale };

/** The role spoken in at that time, as recorded then; never updated from what the person is today. */
function Role({ response, locale }: Pick<Props, "response" | "locale">) {
  if (response.capacity !== null) {
    const capacity = worded(locale, response.capacity, response.capacityEn);
    return <span {...capacity.attrs}>{capacity.text}</span>;
  }
  if (response.onBehalfOf === null || response.onBehalfOf.id === response.responder.id) return null;
  return (
    <span>
      {translator(locale, "site")("timeline.onBehalfOf")} <PartyName party={response.onBehalfOf} locale={locale} />
    </span>
  );
}

function Foot({ response, locale }: Pick<Props, "response" | "locale">) {
  const t = translator(locale, "site");
  return (
    <div className="ev-f">
      {response.channel === null ? null : <span>{translator(locale, "domain")(`channel.${response.channel}`)}</span>}
      {response.sources.map((source) => (
        <SourceLink key={source.passageId} source={source} locale={locale} />
      ))}
      {response.wording === "paraphrase" ? <span>{t("timeline.paraphrase")}</span> : null}
      <Seals sources={response.wording === "paraphrase" ? response.sources.filter(isBroken) : response.sources} locale={locale} stored={response.quoteAr !== null && showsOriginal(response, locale)} />
      {response.noPassageReason === null ? null : <span>{t("timeline.noPassage", { reason: response.noPassageReason })}</span>}
      <Original response={response} locale={locale} />
    </div>
  );
}

/** A response on its day. Responses stand on the side that answers. */
export function ResponseCard({ response, strands, responses, locale }: Props) {
  const t = translator(locale, "site");
  const kind = kindOf(response);
  return (
    <article className={`rp ${tint(kind)}`} id={anchors.response(response.id)}>
      <span className="mm" aria-hidden="true">
        <Mark kind={kind} plain />
      </span>
      <Answers response={response} strands={strands} responses={responses} locale={locale} />
      <h4>
        <PartyName party={response.responder} locale={locale} linked />
        <Role response={response} locale={locale} />
      </h4>
      <Quote response={response} locale={locale} />
      {response.eventOn === null ? null : <p className="tells">{t("timeline.tellsOf", { date: dateWords(response.eventOn.edtf, locale) })}</p>}
      <Foot response={response} locale={locale} />
    </article>
  );
}
