import { nameOf } from "#components/party/party-name.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { isStance } from "#lib/domain/stance.ts";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import { stanceWords } from "#lib/i18n/status-words.ts";
import type { Locale } from "#lib/paths.ts";
import type { Knot } from "#lib/views/home.ts";
import { trackOf } from "./track.ts";

type Props = { readonly knots: readonly Knot[]; readonly today: string; readonly locale: Locale };

/** What happened and by whom: «ينفي الكرملين». */
export function moveWords(knot: Knot, locale: Locale): string {
  const t = translator(locale, "site");
  if (knot.party === null) return t(`noun.${knot.kind}`);
  if (isStance(knot.kind)) return stanceWords(knot.kind, knot.party, locale);
  return t(`move.${knot.kind}`, { party: nameOf(knot.party, locale) });
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
