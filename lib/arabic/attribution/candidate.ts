import type { Stance } from "#lib/domain/stance.ts";
import type { ResponseDraft } from "./response-draft.ts";
import type { Statement } from "./statement.ts";
import type { Speaker } from "./suggestion.ts";

/** What somebody is told to have said, which may be an answer, with all that is looked at to tell. */
export type Candidate = {
  readonly statement: Statement;
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
  /** Its first words, folded, a space on either side of each. */
  readonly keys: string;
  /** The same, of the sentence before the verb. */
  readonly before: string;
  readonly words: number;
  /** Equal for statements of one party. */
  readonly party: number;
  /** Place of its sentence among all. */
  readonly place: number;
  /** The answer that the rules would log in its words; null when they would not, or in other words. */
  readonly answer: ResponseDraft | null;
  /** The answer that the rules made of it, alone or with more. */
  readonly partOf: ResponseDraft | null;
  /** The rules made a draft of it, whether they keep it or give it up for another. */
  readonly drafted: boolean;
  readonly stance: Stance | null;
  readonly denies: boolean;
  readonly earlier: boolean;
  readonly points: boolean;
  readonly related: boolean;
  readonly replies: boolean;
  readonly outlet: boolean;
  /** Its quotation is a name or a term within a sentence. */
  readonly hung: boolean;
  /** A claim is told in it, put forward or denied; and its party put one forward. */
  readonly claims: boolean;
  readonly claimant: boolean;
  /** Topic words in common with the headline, the lead, and the nearest claim. */
  readonly withTitle: number;
  readonly withLead: number;
  readonly withClaim: number;
  /** It turns down what is in question, in so many words. */
  readonly turnsDown: boolean;
  /** What its party says is what another denies. */
  readonly answered: boolean;
};
