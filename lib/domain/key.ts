/** What a key of the API lets its bearer do, within what its user may do. */
export const KEY_SCOPES = ["read", "write"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key for writing may read too. */
export const keyCovers = (scope: KeyScope, needed: KeyScope): boolean => scope === "write" || scope === needed;

/** Requests one key may make in a window. */
export const KEY_LIMIT = { requests: 60, seconds: 60 } as const;

/**
 * How often a visitor without a key may ask, by address: programs; those who type, where a fast typist asks three times a second;
 * and readers of the page of results, of whom a whole newsroom may share an address.
 */
export const VISITOR_LIMIT = { name: "api", requests: 120, seconds: 60 } as const;
export const TYPING_LIMIT = { name: "typing", requests: 600, seconds: 60 } as const;
export const SEARCH_LIMIT = { name: "search", requests: 240, seconds: 60 } as const;
export type VisitorLimit = { readonly name: string; readonly requests: number; readonly seconds: number };
