import { PartyName } from "#components/party/party-name.tsx";
import { Seal } from "#components/timeline/source-line.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { tint } from "#components/ui/mark.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { WordChanges } from "#components/ui/word-changes.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { Mark } from "#lib/views/article.ts";

type Props = { readonly mark: Mark; readonly letters: ReadonlyMap<string, string>; readonly locale: Locale };

/** Word by word, what became of a quote that no longer stands as it was recorded. */
function Change({ mark, locale }: Pick<Props, "mark" | "locale">) {
  if (mark.words === null) return null;
  return (
    <>
      <p className="n-s"><Seal state={mark.state} locale={locale} /></p>
      <WordChanges words={mark.words} attrs={{ dir: "auto" }} />
    </>
  );
}

function ClaimNote({ mark, claim, letters, locale }: Props & { readonly claim: NonNullable<Mark["claim"]> }) {
  const t = translator(locale, "site");
  const statement = worded(locale, claim.statementAr, claim.statementEn);
  return (
    <aside className="note n-c" id={`n${mark.passageId.slice(-8)}`}>
      <p className="n-k">
        <Nuqta letter={letters.get(claim.ref) ?? ""} />
        <b>{t("article.claim")}</b>
      </p>
      <p className="n-t">
        <a href={paths.claim(locale, claim.ref)} {...statement.attrs}>{statement.text}</a>
      </p>
      <p className="n-w">{claim.claimant === null ? t("claim.unattributed") : <PartyName party={claim.claimant} locale={locale} linked />}</p>
      <Change mark={mark} locale={locale} />
    </aside>
  );
}

function ResponseNote({ mark, response, letters, locale }: Props & { readonly response: NonNullable<Mark["response"]> }) {
  const t = translator(locale, "site");
  const words = translator(locale, "domain");
  const letter = letters.get(response.claimRef);
  return (
    <aside className={`note n-r ${tint(response.stances[0] ?? "clarifies")}`} id={`n${mark.passageId.slice(-8)}`}>
      <p className="n-k">
        {response.stances.map((stance) => (
          <Badge key={stance} kind={stance}>{words(`stance.${stance}`)}</Badge>
        ))}
        {letter === undefined ? null : <span className="ans"><span>{t("timeline.inReplyTo")}</span><Nuqta letter={letter} /></span>}
      </p>
      <p className="n-w">
        <b><PartyName party={response.responder} locale={locale} linked /></b>
      </p>
      <p className="n-s">
        <a href={paths.response(locale, response.claimRef, response.id)}>{t("article.onTimeline")}</a>
      </p>
      <Change mark={mark} locale={locale} />
    </aside>
  );
}

/** In the margin: the claim a passage makes, or the response it carries, each leading to the claim's page. */
export function Note({ mark, letters, locale }: Props) {
  if (mark.claim !== null) return <ClaimNote mark={mark} claim={mark.claim} letters={letters} locale={locale} />;
  if (mark.response !== null) return <ResponseNote mark={mark} response={mark.response} letters={letters} locale={locale} />;
  return null;
}
