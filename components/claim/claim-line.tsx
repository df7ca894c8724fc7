import { nameOf } from "#components/party/party-name.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { ClaimLine as Line } from "#lib/views/claim.ts";
import { StatusLine } from "./status-line.tsx";

type Heading = "h2" | "h3";
type Props = { readonly line: Line; readonly locale: Locale; readonly heading: Heading };

/** A claim in a list: what, by whom, when, and what came of it. */
function ClaimLine({ line, locale, heading: H }: Props) {
  const t = translator(locale, "site");
  const statement = worded(locale, line.statementAr, line.statementEn);
  return (
    <li className="cline">
      <div>
        <H>
          <a href={paths.claim(locale, line.ref)} {...statement.attrs}>{statement.text}</a>
        </H>
        <p className="by">
          <bdi>{line.claimant === null ? t("claim.unattributed") : nameOf(line.claimant, locale)}</bdi>
          {line.saidOn === null ? null : <When edtf={line.saidOn.edtf} locale={locale} />}
          {line.demo ? <Demo locale={locale} /> : null}
        </p>
      </div>
      <p className="cline-s"><StatusLine status={line.status} locale={locale} /></p>
    </li>
  );
}

/** A list of claims; says so where there are none. */
export function ClaimLines({ lines, locale, heading }: { readonly lines: readonly Line[]; readonly locale: Locale; readonly heading: Heading }) {
  if (lines.length === 0) return <p className="empty">{translator(locale, "site")("claims.empty")}</p>;
  return (
    <ol className="clines">
      {lines.map((line) => (
        <ClaimLine key={line.id} line={line} locale={locale} heading={heading} />
      ))}
    </ol>
  );
}
