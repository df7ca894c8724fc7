/** What a key of the API lets its bearer do, within what its user may do. */
export const KEY_SCOPES = ["read", "write"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key for writing may read too. */
export const keyCovers = (scope: KeyScope, needed: KeyScope): boolean => scope === "write" || scope === needed;

/** Requests one key may make in a window. */
export const KEY_LIMIT = { requests: 60, seconds: 60 } as const;

/** How often a visitor without a key may ask, by address; and how often while typing, where a fast typist asks three times a second. */
export const VISITOR_LIMIT = { requests: 120, seconds: 60 } as const;
export const TYPING_LIMIT = { requests: 600, seconds: 60 } as const;
export type VisitorLimit = { readonly requests: number; readonly seconds: number };
