import { nameOf } from "#components/party/party-name.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import type { Stance } from "#lib/domain/stance.ts";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, type Locale } from "#lib/paths.ts";
import type { ResponseEvent } from "#lib/views/claim.ts";
import type { Responses } from "./rows.ts";
import type { Strand, Strands } from "./threads.ts";

/** The letter of a claim as a link to its row. */
export function Letter({ strand, locale }: { readonly strand: Strand; readonly locale: Locale }) {
  const t = translator(locale, "site");
  return (
    <a href={`#${anchors.claim(strand.thread.id)}`} aria-label={t("timeline.claimLetter", { letter: strand.letter })}>
      <Nuqta letter={strand.letter} part={strand.part} />
    </a>
  );
}

type Target = ResponseEvent["targets"][number];
type Props = { readonly response: ResponseEvent; readonly strands: Strands; readonly responses: Responses; readonly locale: Locale };

function TargetMark({ target, strands, responses, locale }: Omit<Props, "response"> & { readonly target: Target }) {
  const strand = target.claimId === null ? undefined : strands.byId.get(target.claimId);
  const other = target.responseId === null ? undefined : responses.get(target.responseId);
  return (
    <>
      {strand === undefined ? null : <Letter strand={strand} locale={locale} />}
      {other === undefined ? null : (
        <a className="to" href={`#${anchors.response(other.id)}`}>
          {translator(locale, "site")("timeline.replyBy", { party: nameOf(other.responder, locale) })}
        </a>
      )}
      {target.scope === null ? null : <span className="scope">({target.scope})</span>}
    </>
  );
}

type Group = { readonly stances: readonly Stance[]; readonly targets: readonly Target[] };

/** Stances taken on the same things stand together: «ينفي، يهدد قضائيًا، ردًّا على أ». */
function groupsOf(targets: readonly Target[]): readonly Group[] {
  const byTarget = Map.groupBy(targets, ({ claimId, responseId, scope }) => [claimId, responseId, scope].join());
  const merged = [...byTarget.values()].map((same) => ({ stances: same.map(({ stance }) => stance), targets: same.slice(0, 1) }));
  const byStances = Map.groupBy(merged, ({ stances }) => stances.join());
  return [...byStances.values()].map((same) => ({ stances: same[0]?.stances ?? [], targets: same.flatMap((group) => group.targets) }));
}

/** Each stance of a response with what it is taken on: «ينفي، ردًّا على أ ب». */
export function Answers({ response, strands, responses, locale }: Props) {
  const t = translator(locale, "site");
  const words = translator(locale, "domain");
  return (
    <div className="rp-h">
      {groupsOf(response.targets).map(({ stances, targets }) => (
        <p key={stances.join()}>
          {stances.map((stance) => (
            <Badge key={stance} kind={stance}>{words(`stance.${stance}`)}</Badge>
          ))}
          <span className="ans">
            <span>{t("timeline.inReplyTo")}</span>
            {targets.map((target, i) => (
              <TargetMark key={i} target={target} strands={strands} responses={responses} locale={locale} />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}
