import type { Stance } from "#lib/domain/stance.ts";

/** What a mark can stand for: a stance, a claim (the nuqta), or a question that was not answered. */
export type MarkKind = Stance | "claim" | "request";

const NAMES: Record<MarkKind, string> = {
  claim: "claim",
  denies: "denies",
  disputes: "disputes",
  confirms: "confirms",
  partly_confirms: "partly",
  clarifies: "clarifies",
  calls_for_investigation: "investigate",
  no_comment: "nocomment",
  retracts: "retracts",
  threatens_legal_action: "legal",
  request: "noreply",
};

/** The class that gives an element and what is in it the colours of a stance (`--c`, `--c-bg`). */
export const tint = (kind: MarkKind): string => `st-${NAMES[kind]}`;

type Props = { readonly kind: MarkKind; readonly label?: string; readonly plain?: boolean };

/** The shape of a stance, drawn from the page's sprite. With a label it stands alone; without one a word stands beside it. */
export function Mark({ kind, label, plain = false }: Props) {
  const className = plain ? "mk" : `mk ${tint(kind)}`;
  const use = <use href={`#m-${NAMES[kind]}`} />;
  if (label === undefined) return <svg className={className} aria-hidden="true">{use}</svg>;
  return <svg className={className} role="img" aria-label={label}>{use}</svg>;
}
