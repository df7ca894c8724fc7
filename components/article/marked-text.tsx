import { Fragment, type ReactNode } from "react";
import { nameOf } from "#components/party/party-name.tsx";
import { Mark as Shape, tint } from "#components/ui/mark.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import { translator } from "#lib/i18n/messages.ts";
import { anchors, type Locale } from "#lib/paths.ts";
import type { Mark } from "#lib/views/article.ts";
import { LONGEST_WORD, type Segment } from "./segments.ts";

type Letters = ReadonlyMap<string, string>;
type Shared = { readonly letters: Letters; readonly locale: Locale };

/** What stands before a marked passage: the claim's letter or the stance's shape, leading to its note. */
function Pointer({ mark, letters, locale }: Shared & { readonly mark: Mark }) {
  const t = translator(locale, "site");
  const href = `#n${mark.passageId.slice(-8)}`;
  if (mark.claim !== null) {
    const letter = letters.get(mark.claim.ref) ?? "";
    return <a href={href} aria-label={t("timeline.claimLetter", { letter })}><Nuqta letter={letter} /></a>;
  }
  if (mark.response === null) return null;
  const stance = mark.response.stances[0] ?? "clarifies";
  const label = t("article.replyMark", { party: nameOf(mark.response.responder, locale), stance: translator(locale, "domain")(`stance.${stance}`) });
  return <a href={href} aria-label={label}><Shape kind={stance} /></a>;
}

function Opening({ segment, letters, locale }: Shared & { readonly segment: Segment }) {
  return (
    <>
      {segment.begins.map((mark) => (
        <Pointer key={mark.passageId} mark={mark} letters={letters} locale={locale} />
      ))}
      {segment.text}
    </>
  );
}

function wrap(mark: Mark, first: boolean, inner: ReactNode): ReactNode {
  const id = first ? anchors.passage(mark.passageId) : undefined;
  const off = mark.state === "edited" || mark.state === "unseen" ? " is-off" : "";
  if (mark.claim !== null) return <mark className={`cm${off}`} id={id}>{inner}</mark>;
  return <mark className={`rm ${tint(mark.response?.stances[0] ?? "clarifies")}${off}`} id={id}>{inner}</mark>;
}

/** Segments that stay on one line together. */
function linesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const last = lines.at(-1)?.at(-1);
    if (last?.glued === true && segment.begins.length > 0) lines.at(-1)?.push(segment);
    else lines.push([segment]);
  }
  return lines;
}

/** A paragraph with its passages: claims on a solid ink line, responses on a dashed line in the colour of the stance. */
export function MarkedText({ segments, letters, locale }: Shared & { readonly segments: readonly Segment[] }) {
  const drawn = (segment: Segment): ReactNode => {
    const opening = <Opening segment={segment} letters={letters} locale={locale} />;
    return segment.marks.toReversed().reduce<ReactNode>((inner, mark) => wrap(mark, segment.begins.includes(mark), inner), opening);
  };
  return (
    <p>
      {linesOf(segments).map((line, i) => {
        const begins = line.some((segment) => segment.begins.length > 0 && segment.text.length <= LONGEST_WORD);
        return (
          <span key={i} className={begins ? "nb" : undefined}>
            {line.map((segment, j) => <Fragment key={j}>{drawn(segment)}</Fragment>)}
          </span>
        );
      })}
    </p>
  );
}
