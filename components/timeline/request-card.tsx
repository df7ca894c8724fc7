import { nameOf, PartyName } from "#components/party/party-name.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { dateWords } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/paths.ts";
import type { RequestEvent } from "#lib/views/claim.ts";
import { Letter } from "./answers.tsx";
import { daysBetween } from "./days.ts";
import type { Strand } from "./threads.ts";

type Props = { readonly request: RequestEvent; readonly strands: readonly Strand[]; readonly today: string; readonly locale: Locale };

type State = "silent" | "waiting" | "declined" | "answered";

function stateOf(request: RequestEvent, today: string): State {
  if (request.outcome === "answered" || request.outcome === "declined") return request.outcome;
  return request.outcome === "no_reply" || request.deadline.slice(0, 10) < today ? "silent" : "waiting";
}

/** We asked; what came of it. Silence is said only of a dated question, and with its length. */
export function RequestCard({ request, strands, today, locale }: Props) {
  const t = translator(locale, "site");
  const state = stateOf(request, today);
  const asked = request.at.earliest?.slice(0, 10) ?? request.at.edtf;
  const values = {
    party: nameOf(request.party, locale),
    date: dateWords(asked, locale),
    deadline: dateWords(request.deadline.slice(0, 10), locale),
    days: daysBetween(asked, today) ?? 0,
  };
  return (
    <article className="rp st-noreply">
      <span className="mm" aria-hidden="true">
        <Mark kind="request" plain />
      </span>
      <div className="rp-h">
        <p>
          <Badge kind="request">{t(`request.${state}.label`)}</Badge>
          <span className="ans">
            <span>{t("timeline.askedAbout")}</span>
            {strands.map((strand) => (
              <Letter key={strand.thread.id} strand={strand} locale={locale} />
            ))}
          </span>
        </p>
      </div>
      <h4>
        <PartyName party={request.party} locale={locale} linked />
      </h4>
      <p className="para">{t(`request.${state}.text`, values)}</p>
    </article>
  );
}
