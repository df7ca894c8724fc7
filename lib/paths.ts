/** Every address of the product is made here. Arabic stands at `/`, English under `/en`. */
export const LOCALES = ["ar", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

const at = (locale: Locale, path: string): string => (locale === "ar" ? path : path === "/" ? "/en" : `/en${path}`);

const ref = (value: string): string => encodeURIComponent(value);

/** Places within a page. The last eight digits of an id tell the records of one page apart. */
export const anchors = {
  claim: (claimId: string) => `c${claimId.slice(-8)}`,
  response: (responseId: string) => `r${responseId.slice(-8)}`,
  passage: (passageId: string) => `p${passageId.slice(-8)}`,
} as const;

export const paths = {
  home: (locale: Locale, cursor?: string) => at(locale, cursor === undefined ? "/" : `/latest/${ref(cursor)}`),
  claim: (locale: Locale, claimRef: string) => at(locale, `/claims/${ref(claimRef)}`),
  response: (locale: Locale, claimRef: string, responseId: string) => `${at(locale, `/claims/${ref(claimRef)}`)}#${anchors.response(responseId)}`,
  claims: (locale: Locale, cursor?: string) => at(locale, cursor === undefined ? "/claims" : `/claims/from/${ref(cursor)}`),
  article: (locale: Locale, articleRef: string) => at(locale, `/articles/${ref(articleRef)}`),
  party: (locale: Locale, partyRef: string) => at(locale, `/parties/${ref(partyRef)}`),
  partyClaims: (locale: Locale, partyRef: string, cursor: string) => at(locale, `/parties/${ref(partyRef)}/claims/${ref(cursor)}`),
  partyResponses: (locale: Locale, partyRef: string, cursor: string) => at(locale, `/parties/${ref(partyRef)}/responses/${ref(cursor)}`),
  parties: (locale: Locale, cursor?: string) => at(locale, cursor === undefined ? "/parties" : `/parties/from/${ref(cursor)}`),
  method: (locale: Locale) => at(locale, "/method"),
  search: (locale: Locale, asked: Readonly<Record<string, string | undefined>> = {}) => {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== "") given.set(name, value);
    return at(locale, given.size === 0 ? "/search" : `/search?${given.toString()}`);
  },
  desk: {
    home: (locale: Locale) => at(locale, "/desk"),
    newClaim: (locale: Locale) => at(locale, "/desk/claims/new"),
    newResponse: (locale: Locale) => at(locale, "/desk/responses/new"),
    signIn: (locale: Locale) => at(locale, "/desk/sign-in"),
    welcome: (locale: Locale, token: string) => at(locale, `/desk/welcome/${ref(token)}`),
    password: (locale: Locale, token: string) => at(locale, `/desk/password/${ref(token)}`),
    articles: (locale: Locale) => at(locale, "/desk/articles"),
    newArticle: (locale: Locale) => at(locale, "/desk/articles/new"),
    article: (locale: Locale, shortId: string) => at(locale, `/desk/articles/${ref(shortId)}`),
    claim: (locale: Locale, shortId: string) => at(locale, `/desk/claims/${ref(shortId)}`),
    response: (locale: Locale, shortId: string) => at(locale, `/desk/responses/${ref(shortId)}`),
    parties: (locale: Locale) => at(locale, "/desk/parties"),
    party: (locale: Locale, shortId: string) => at(locale, `/desk/parties/${ref(shortId)}`),
    users: (locale: Locale) => at(locale, "/desk/users"),
    account: (locale: Locale) => at(locale, "/desk/account"),
    settings: (locale: Locale) => at(locale, "/desk/settings"),
    /** Where the desk asks while one types; `what` names the question. */
    find: (what: string) => `/api/desk/find/${ref(what)}`,
    /** Where forms keep what is typed: all, those whose names begin so, or one. */
    drafts: (prefix?: string) => (prefix === undefined ? "/api/desk/drafts" : `/api/desk/drafts?prefix=${ref(prefix)}`),
  },
} as const;

/** A public address part as it came in: its short id, and the whole decoded, to be compared with the record's own `ref`. */
export function readRef(value: string): { readonly shortId: string; readonly ref: string } {
  const ref = decoded(value);
  return { shortId: ref.slice(0, 8), ref };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
