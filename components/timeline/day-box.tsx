import { dateWords, daysAfter } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { Day } from "./days.ts";
import { Spine } from "./spine.tsx";

type Props = { readonly day: Day; readonly locale: Locale };

/** The date on the spine, with the interval since the last one; hatched where the day itself is not known. */
export function DayBox({ day, locale }: Props) {
  const t = translator(locale, "site");
  const note = day.day === null ? t("timeline.dayUnknown") : day.gap === null ? null : daysAfter(day.gap, locale);
  return (
    <li className={day.day === null ? "day vague" : "day"}>
      <Spine spine={{ lanes: day.lanes, knots: [], reply: null }} />
      <h3>
        {day.day === null ? (
          <span className="when">{dateWords(day.at.edtf, locale)}</span>
        ) : (
          <time dateTime={day.day}>
            <b>{Number(day.day.slice(8, 10))}</b> {dateWords(day.day.slice(0, 7), locale)}
          </time>
        )}
        {note === null ? null : <small>{note}</small>}
      </h3>
    </li>
  );
}

type TodayProps = { readonly today: string; readonly day: Day["lanes"]; readonly locale: Locale };

/** Where every lane ends. */
export function TodayBox({ today, day, locale }: TodayProps) {
  return (
    <li className="day today">
      <Spine spine={{ lanes: day, knots: [], reply: null }} />
      <h3>
        {translator(locale, "site")("timeline.today")}
        <small>
          <time dateTime={today}>{dateWords(today, locale)}</time>
        </small>
      </h3>
    </li>
  );
}
