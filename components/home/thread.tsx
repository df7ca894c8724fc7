import { nameOf } from "#components/party/party-name.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { Knot } from "#lib/views/home.ts";
import { trackOf } from "./track.ts";

type Props = { readonly knots: readonly Knot[]; readonly today: string; readonly locale: Locale };

/** What happened, in a noun that agrees with every name: «نفي من الكرملين». */
export function moveWords(knot: Knot, locale: Locale): string {
  const t = translator(locale, "site");
  return knot.party === null ? t(`noun.${knot.kind}`) : t(`move.${knot.kind}`, { party: nameOf(knot.party, locale) });
}

/** A claim as one line through time with a mark for each reply; told in one sentence to whoever cannot see it. */
export function Thread({ knots, today, locale }: Props) {
  const track = trackOf(knots, today);
  const label = knots.map((knot) => translator(locale, "site")("home.knot", { date: dateWords(knot.at.edtf, locale), what: moveWords(knot, locale) })).join(" ");
  const last = track.knots.at(-1);
  return (
    <div className="trk" role="img" aria-label={label}>
      <i className="th" style={{ "--b": track.waits && last !== undefined ? `${String(last.x)}%` : "100%" }} />
      {track.waits && last !== undefined ? <i className="th wait" style={{ "--a": `${String(last.x)}%` }} /> : null}
      {track.knots.map(({ knot, x }, i) => (
        <b key={i} className={track.cut && i === 0 ? "cut" : undefined} style={{ "--x": `${String(x)}%` }}>
          <Mark kind={knot.kind} />
        </b>
      ))}
    </div>
  );
}
