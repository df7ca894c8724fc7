import { Badge } from "#components/ui/badge.tsx";
import { tint } from "#components/ui/mark.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ResponseLine as Line } from "#lib/views/party.ts";
import { PartyName } from "./party-name.tsx";

type Props = { readonly line: Line; readonly page: { readonly id: string }; readonly locale: Locale };

function Speaker({ line, page, locale }: Props) {
  const t = translator(locale, "site");
  const spokenFor = line.onBehalfOf;
  const capacity = line.capacity === null ? null : worded(locale, line.capacity, line.capacityEn);
  return (
    <>
      {line.responder.id === page.id ? null : <PartyName party={line.responder} locale={locale} linked />}
      {capacity === null ? null : <span {...capacity.attrs}>{capacity.text}</span>}
      {spokenFor === null || spokenFor.id === page.id ? null : (
        <span>
          {t("timeline.onBehalfOf")} <PartyName party={spokenFor} locale={locale} linked />
        </span>
      )}
    </>
  );
}

function Words({ line, locale }: Pick<Props, "line" | "locale">) {
  if (line.quoteAr !== null) {
    const quote = worded(locale, line.quoteAr, null);
    return <blockquote className="q" {...quote.attrs}>{`«${quote.text}»`}</blockquote>;
  }
  const text = line.summaryAr ?? line.summaryEn;
  if (text === null) return null;
  const summary = worded(locale, text, line.summaryEn);
  return <p className="para" {...summary.attrs}>{summary.text}</p>;
}

/** A response in a party's list: when, in which role, with what stance on which claim, and the words. */
function ResponseLine({ line, page, locale }: Props) {
  const words = translator(locale, "domain");
  return (
    <li className={`rline ${tint(line.targets[0]?.stance ?? "clarifies")}`}>
      <div className="rline-w">
        <p className="by">
          {line.at === null ? null : <When edtf={line.at.edtf} locale={locale} />}
          <Speaker line={line} page={page} locale={locale} />
        </p>
        <Words line={line} locale={locale} />
      </div>
      <ul>
        {line.targets.map((target, i) => {
          const statement = worded(locale, target.statementAr, target.statementEn);
          return (
            <li key={i}>
              <Badge kind={target.stance}>{words(`stance.${target.stance}`)}</Badge>
              <a href={paths.response(locale, target.claimRef, line.id)} {...statement.attrs}>{statement.text}</a>
              {target.scope === null ? null : <span className="scope">({target.scope})</span>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

type Lines = { readonly lines: readonly Line[]; readonly page: { readonly id: string }; readonly locale: Locale };

export function ResponseLines({ lines, page, locale }: Lines) {
  return <ol className="clines">{lines.map((line) => <ResponseLine key={line.id} line={line} page={page} locale={locale} />)}</ol>;
}
