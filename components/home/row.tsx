import { nameOf } from "#components/party/party-name.tsx";
import { Word } from "#components/ui/badge.tsx";
import { Demo } from "#components/ui/demo.tsx";
import { When } from "#components/ui/when.tsx";
import { worded } from "#components/ui/worded.ts";
import { translator } from "#lib/i18n/messages.ts";
import { paths, type Locale } from "#lib/paths.ts";
import type { HomeRow, Knot } from "#lib/views/home.ts";
import { moveWords, Thread } from "./thread.tsx";

/** The newest thing that happened to a claim, and when. */
export function Move({ knot, locale }: { readonly knot: Knot; readonly locale: Locale }) {
  return (
    <p className="mv">
      <Word kind={knot.kind}>{moveWords(knot, locale)}</Word>
      <When edtf={knot.at.edtf} locale={locale} />
    </p>
  );
}

type Props = { readonly row: HomeRow; readonly today: string; readonly locale: Locale };

/** One claim in the list of movement: what happened last, the claim, its thread. */
export function Row({ row, today, locale }: Props) {
  const t = translator(locale, "site");
  const statement = worded(locale, row.statementAr, row.statementEn);
  return (
    <li className="row">
      <div>
        <Move knot={row.latest} locale={locale} />
        <h3 {...statement.attrs}>
          <a href={paths.claim(locale, row.ref)}>{statement.text}</a>
        </h3>
        <p className="by">
          <bdi>{row.claimant === null ? t("claim.unattributed") : nameOf(row.claimant, locale)}</bdi>
          {row.saidOn === null ? null : <When edtf={row.saidOn.edtf} locale={locale} />}
          {row.demo ? <Demo locale={locale} /> : null}
        </p>
      </div>
      <Thread knots={row.knots} today={today} locale={locale} />
    </li>
  );
}
