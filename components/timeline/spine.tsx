import type { CSSProperties } from "react";
import { Mark, tint } from "#components/ui/mark.tsx";
import { Nuqta } from "#components/ui/nuqta.tsx";
import type { Spine as SpineView } from "./rows.ts";

const CLASSES = { none: "", ghost: "g", start: "s", open: "o" } as const;

const at = (lane: number): CSSProperties => ({ "--l": lane + 1 });

/** The middle of one row: its lanes, the knots on them, and the wires that tie them to both sides. Told again in words beside it. */
export function Spine({ spine }: { readonly spine: SpineView }) {
  const claim = spine.knots.find((knot) => knot.letter !== null);
  const pair = claim !== undefined && spine.reply !== null;
  return (
    <div className="ls" aria-hidden="true">
      {claim === undefined ? null : <i className="w wc" style={at(claim.lane)} />}
      {spine.reply === null ? null : <i className={`w wr ${tint(spine.reply.kind)}${pair ? " y" : ""}`} style={at(spine.reply.lane)} />}
      {spine.lanes.map((state, lane) => (
        <i key={lane} className={CLASSES[state]}>
          {spine.knots
            .filter((knot) => knot.lane === lane)
            .map((knot, i) => (
              <b key={i} className={knot.aside === true ? "re" : pair && knot.letter === null ? "y" : undefined}>
                {knot.letter === null ? <Mark kind={knot.kind} /> : <Nuqta letter={knot.letter} />}
              </b>
            ))}
        </i>
      ))}
    </div>
  );
}
