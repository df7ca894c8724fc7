import type { Gold } from "./gold.ts";

export type ProposedClaim = { readonly kind: "claim"; readonly text: string; readonly confidence: number };
export type ProposedResponse = {
  readonly kind: "response";
  readonly stance: string;
  readonly quote: { readonly exact: string };
  /** Other wordings that are offered beside it. */
  readonly others?: readonly { readonly exact: string }[];
  readonly speaker: { readonly name: string } | null;
  readonly confidence: number;
};

/** What is scored of a suggestion, whoever made it: ours, or another editor's logging of the same article. */
export type Proposed = ProposedClaim | ProposedResponse;

/** What an editor logged, as if it had been suggested: a claim by its words in the article where they were marked. */
export function proposedBy({ claims, responses }: Gold): Proposed[] {
  return [
    ...claims.map(({ text, anchor }): ProposedClaim => ({ kind: "claim", text: anchor ?? text, confidence: 1 })),
    ...responses.map(({ stance, quote, speaker }): ProposedResponse => ({ kind: "response", stance, quote: { exact: quote }, speaker, confidence: 1 })),
  ];
}
