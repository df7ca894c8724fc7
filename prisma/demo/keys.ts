import type { PassageInput } from "#lib/schema/shared.ts";
import type { DemoQuote } from "./case.ts";
import { placeOf } from "./place.ts";

type StoredArticle = { readonly id: string; readonly versionId: string; readonly text: string };

function found<T>(kind: string, map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`demo: no ${kind} "${key}"`);
  return value;
}

/** What the local keys of one case stand for in the database; parties are shared by all cases. Unknown keys throw. */
export class Keys {
  readonly articles = new Map<string, StoredArticle>();
  readonly claims = new Map<string, string>();
  readonly responses = new Map<string, string>();
  readonly reports = new Map<string, string>();
  readonly parties: ReadonlyMap<string, string>;

  constructor(parties: ReadonlyMap<string, string>) {
    this.parties = parties;
  }

  party = (key: string): string => found("party", this.parties, key);
  article = (key: string): StoredArticle => found("article", this.articles, key);
  claim = (key: string): string => found("claim", this.claims, key);
  response = (key: string): string => found("response", this.responses, key);
  report = (key: string): string => found("report", this.reports, key);

  maybeParty = (key: string | undefined): string | null => (key === undefined ? null : this.party(key));

  passage(quote: DemoQuote): PassageInput {
    const { versionId, text } = this.article(quote.article);
    const place = placeOf(text, quote);
    if (place === null) throw new Error(`demo: «${quote.exact}» does not stand in "${quote.article}"`);
    return { articleVersionId: versionId, ...place };
  }
}
