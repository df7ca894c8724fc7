import { PartyName } from "#components/party/party-name.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, paths, type Locale } from "#lib/paths.ts";
import { Seals, SourceLink } from "./source-line.tsx";
import type { Strand } from "./threads.ts";

type Props = { readonly strands: readonly Strand[]; readonly selfId: string; readonly locale: Locale };

function Statement({ strand, selfId, locale }: { readonly strand: Strand; readonly selfId: string; readonly locale: Locale }) {
  const statement = worded(locale, strand.thread.statementAr, strand.thread.statementEn);
  if (strand.thread.id === selfId) return <span {...statement.attrs}>{statement.text}</span>;
  return (
    <a href={paths.claim(locale, strand.thread.ref)} {...statement.attrs}>
      {statement.text}
    </a>
  );
}

function Sources({ strand, locale }: { readonly strand: Strand; readonly locale: Locale }) {
  const t = translator(locale, "site");
  const { sources, noPassageReason } = strand.thread;
  return (
    <div className="ev-f">
      {sources.map((source) => (
        <SourceLink key={source.passageId} source={source} locale={locale} />
      ))}
      <Seals sources={sources} locale={locale} />
      {noPassageReason === null ? null : <span>{t("timeline.noPassage", { reason: noPassageReason })}</span>}
    </div>
  );
}

/** A claim on its day with the parts of it that were put forward with it. Claims stand on the side that speaks. */
export function ClaimCard({ strands, selfId, locale }: Props) {
  const [first, ...parts] = strands;
  if (first === undefined) return null;
  const t = translator(locale, "site");
  const { claimant } = first.thread;
  return (
    <article className="cl" id={anchors.claim(first.thread.id)}>
      <span className="mm" aria-hidden="true">
        <Nuqta letter={first.letter} part={first.part} />
      </span>
      <h4>
        <span className="vh">{t("timeline.claimLetter", { letter: first.letter })} </span>
        <Statement strand={first} selfId={selfId} locale={locale} />
      </h4>
      <p className="by">{claimant === null ? t("claim.unattributed") : <PartyName party={claimant} locale={locale} linked />}</p>
      <Sources strand={first} locale={locale} />
      {parts.length === 0 ? null : (
        <ul className="pts">
          {parts.map((part) => (
            <li key={part.thread.id} id={anchors.claim(part.thread.id)}>
              <Nuqta letter={part.letter} part />
              <Statement strand={part} selfId={selfId} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
