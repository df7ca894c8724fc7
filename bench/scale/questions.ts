import { READER, type Actor } from "#lib/domain/actor.ts";
import { db } from "#lib/db/client.ts";
import { getClaimList, getClaimPage } from "#lib/queries/claim.ts";
import { nextCursor } from "#lib/queries/cursor.ts";
import { getInbox } from "#lib/queries/desk/inbox.ts";
import { searchClaims, searchResponses } from "#lib/queries/desk/find.ts";
import { getHome } from "#lib/queries/home.ts";
import { getPartyClaims, getPartyPage } from "#lib/queries/party.ts";
import { matchClaims } from "#lib/search/match.ts";
import { search } from "#lib/search/search.ts";
import { suggestTerms } from "#lib/search/suggest.ts";
import { chanceOf, whole } from "./chance.ts";
import { CROWDED } from "./fill.ts";
import { nameOf, PEOPLE, retold, statementOf } from "./sentences.ts";
import { makeWords } from "./words.ts";

/** What is asked, and the bar for its p95 in ms: null where the bar is another question's figure. */
export type Question = { readonly what: string; readonly bar: number | null; readonly asks: readonly (() => Promise<unknown>)[] };

const DESK: Actor = { kind: "command_line", name: "bench" };
const ASKED = 40;
const PAGE = 30;
const MATCH = 100;
const SEARCH = 50;

const times = <T>(make: (at: number) => T): T[] => Array.from({ length: ASKED }, (_, at) => make(at));

/** A word from the given part of the list: the lower the numbers, the commoner. */
const wordsBetween = (words: readonly string[], from: number, to: number) => (at: number): string => words[from + whole(chanceOf(31 * at + from), to - from)] ?? "";

function searches(words: readonly string[], claims: number): Question[] {
  const [common, middling, rare] = [wordsBetween(words, 40, 120), wordsBetween(words, 400, 4000), wordsBetween(words, 40_000, 120_000)];
  const said = (at: number): string[] => statementOf(words, whole(chanceOf(at), claims)).split(" ");
  const tooMany = (at: number): string => `${said(at).slice(1, 3).join(" ")} ${rare(at + 3)}`;
  const ask = (text: (at: number) => string, more: object = { kind: "claim" }) => times((at) => () => search(READER, text(at), more));
  const question = (what: string, asks: Question["asks"]): Question => ({ what: `search, ${what}`, bar: SEARCH, asks });
  return [
    question("rare word", ask(rare)),
    question("middling word", ask(middling)),
    question("common word", ask(common)),
    question("two words", ask((at) => `${common(at)} ${middling(at + 7)}`)),
    question("two common words", ask((at) => `${common(at)} ${common(at + 9)}`)),
    question("phrase", ask((at) => `«${said(at).slice(2, 4).join(" ")}»`)),
    question("facet and word", ask(middling, { kind: "claim", status: "denied", year: 2019 })),
    question("name", ask((at) => nameOf(words, at * 211))),
    question("all kinds, middling word", ask(middling, {})),
    question("all kinds, common word", ask(common, {})),
    question("misspelled", ask((at) => `${rare(at).slice(0, 2)}ا${rare(at).slice(2)}`)),
    question("one word too many", ask(tooMany)),
    question("all kinds, one word too many", ask(tooMany, {})),
    { what: "suggestions while typing", bar: SEARCH, asks: times((at) => () => suggestTerms(READER, `${said(at)[1] ?? ""} ${(said(at)[3] ?? "").slice(0, 4)}`)) },
    { what: "desk combobox, claims", bar: SEARCH, asks: times((at) => () => searchClaims(DESK, said(at).slice(3, 5).join(" "))) },
    { what: "desk combobox, responses", bar: SEARCH, asks: times((at) => () => searchResponses(DESK, said(at).slice(3, 5).join(" "))) },
  ];
}

/** The cursor of page 1,000, or of the middle where there are fewer pages. */
async function deepCursor(): Promise<{ readonly list: string; readonly desk: string; readonly page: number }> {
  const [counted] = await db.$queryRaw<{ estimate: number }[]>`SELECT reltuples::int AS estimate FROM pg_class WHERE relname = 'Claim'`;
  const skipped = Math.min(999 * PAGE, Math.floor((counted?.estimate ?? 0) / 2));
  const where = { editorialState: "published", parentId: null } as const;
  const [row] = await db.claim.findMany({ where, select: { id: true, movedAt: true }, orderBy: [{ movedAt: "desc" }, { id: "desc" }], skip: skipped, take: 1 });
  const moved = row?.movedAt ?? new Date(0);
  return { list: nextCursor(moved, row?.id ?? ""), desk: Buffer.from(JSON.stringify([moved.toISOString(), row?.id])).toString("base64url"), page: Math.floor(skipped / PAGE) + 1 };
}

async function lists(): Promise<Question[]> {
  const now = new Date();
  const { list, desk, page } = await deepCursor();
  const shorts = await db.claim.findMany({ where: { editorialState: "published" }, select: { shortId: true }, orderBy: { id: "desc" }, skip: 20, take: ASKED });
  const question = (what: string, ask: (at: number) => () => Promise<unknown>): Question => ({ what, bar: SEARCH, asks: times(ask) });
  const deep = `page ${String(page)}`;
  return [
    question("home, page 1", () => () => getHome(READER, null, now)),
    question(`home, ${deep}`, () => () => getHome(READER, list, now)),
    question("claims, page 1", () => () => getClaimList(READER, null, now)),
    question(`claims, ${deep}`, () => () => getClaimList(READER, list, now)),
    question("desk, page 1", () => () => getInbox(DESK, ["published", "draft"])),
    question(`desk, ${deep}`, () => () => getInbox(DESK, ["published", "draft"], desk)),
    question("timeline of a claim", (at) => () => getClaimPage(READER, shorts[at % shorts.length]?.shortId ?? "", now)),
    { what: "timeline of 2,000 answers", bar: null, asks: times(() => () => getClaimPage(READER, `c${CROWDED.toString(36).padStart(7, "0")}`, now)).slice(0, 4) },
    question("page of who speaks most", () => () => getPartyPage(READER, "p0000000", now)),
    question("claims of who speaks most, far down", () => () => partyClaimsDeep(now)),
  ];
}

async function deepClaimOf(person: string): Promise<string> {
  const [row] = await db.claim.findMany({ where: { claimant: { shortId: person }, editorialState: "published" }, select: { id: true }, orderBy: [{ saidEarliest: "desc" }, { id: "desc" }], skip: 20_000, take: 1 });
  return row?.id ?? "";
}

let deepClaim: string | null = null;
async function partyClaimsDeep(now: Date): Promise<unknown> {
  deepClaim ??= await deepClaimOf("p0000000");
  return getPartyClaims(READER, "p0000000", deepClaim, now);
}

/** Everything that is asked of a database with so many claims. */
export async function questionsFor(claims: number): Promise<Question[]> {
  const words = makeWords();
  const match = times((at) => () => matchClaims(READER, retold(words, whole(chanceOf(at * 13), claims))));
  const long = times((at) => () => matchClaims(READER, Array.from({ length: 4 }, (_, part) => retold(words, whole(chanceOf(at * 17 + part), claims))).join(" ")));
  return [{ what: "already logged?", bar: MATCH, asks: match }, { what: "already logged? (long post)", bar: MATCH, asks: long }, ...searches(words, Math.min(claims, PEOPLE * 50)), ...(await lists())];
}
