import type { Refusal } from "#lib/domain/result.ts";

/** A copy of an article's page that a web archive keeps; `at` is an ISO instant. */
export type ArchiveCopy = { readonly url: string; readonly at: string };

/** How an article's source fares: copies kept by archives, and when its page was last and will next be looked at (ISO instants). */
export type SourceState = {
  readonly copies: readonly ArchiveCopy[];
  readonly check: { readonly checkedAt: string; readonly nextAt: string; readonly refusal: Refusal | null } | null;
  /** Why the archive has not kept it yet. */
  readonly archiving: Refusal | null;
};
