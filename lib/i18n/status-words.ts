import { genderOf } from "#lib/arabic/gender.ts";
import type { Stance } from "#lib/domain/stance.ts";
import type { Locale } from "#lib/paths.ts";
import type { PartyRef, StatusView } from "#lib/views/shared.ts";
import { isolate } from "./direction.ts";
import { dateWords, joinNames, joinPhrases } from "./format.ts";
import { translator } from "./messages.ts";

type Group = { readonly stance: Stance; readonly parties: readonly PartyRef[] };

// A sentence is read in one breath; the page lists everybody.
const MOST_NAMES = 3;

/**
 * The status as a sentence with names: «نفاه الكرملين، ويطالب مدير ناسا بالتحقيق.» "Denied by the Kremlin; …". Parties
 * of one stance stand together, the claimant's retraction first. Where nobody's stance counts: whom we asked and when.
 */
export function statusWords(view: StatusView, locale: Locale): string {
  const t = translator(locale, "domain");
  const clauses = groupsOf(view.who).map((group) => clauseOf(group, locale));
  if (clauses.length === 0) return silenceWords(view, locale);
  const joined = clauses.reduce((before, next) => t("statusSentence.and", { before, next }));
  return capitalised(t("statusSentence.whole", { clauses: joined }));
}

/** One stance with its subject: «ينفي الكرملين», «تنفي وزارة الخارجية». */
export function stanceWords(stance: Stance, party: PartyRef, locale: Locale): string {
  const values = { name: isolate(nameOf(party, locale), locale), gender: genderOf(party.nameAr, party.kind) };
  return translator(locale, "domain")(`stanceBy.${stance}`, values);
}

function groupsOf(who: StatusView["who"]): readonly Group[] {
  const groups = new Map<Stance, PartyRef[]>();
  for (const { stance, party } of who) groups.set(stance, [...(groups.get(stance) ?? []), party]);
  const list = [...groups].map(([stance, parties]) => ({ stance, parties }));
  const isRetraction = ({ stance }: Group): boolean => stance === "retracts";
  return [...list.filter(isRetraction), ...list.filter((group) => !isRetraction(group))];
}

/** An Arabic verb before its subjects agrees with the first of them, and stays singular. */
function clauseOf({ stance, parties }: Group, locale: Locale): string {
  const [first] = parties;
  const gender = first === undefined ? "masculine" : genderOf(first.nameAr, first.kind);
  const values = { names: namesOf(parties, locale), gender, count: parties.length };
  return translator(locale, "domain")(`statusClause.${stance}`, values);
}

function namesOf(parties: readonly PartyRef[], locale: Locale): string {
  const names = parties.map((party) => nameIn(party, locale));
  const others = names.length - MOST_NAMES;
  if (others <= 0) return joinNames(names, locale);
  const rest = translator(locale, "domain")("statusSentence.others", { count: others });
  return joinNames([...names.slice(0, MOST_NAMES), rest], locale);
}

function silenceWords({ status, asked, responses }: StatusView, locale: Locale): string {
  const t = translator(locale, "domain");
  const waits = asked.length > 0 && (status === "no_reply" || status === "awaiting_reply");
  if (!waits) return t(responses === 0 ? "statusSentence.unanswered" : "statusSentence.noneStands");
  const requests = asked.map(({ party, askedOn }) =>
    t("statusSentence.asked", { name: isolate(nameIn(party, locale), locale), date: dateWords(askedOn.slice(0, 10), locale) }),
  );
  const deadline = asked.map((request) => request.deadline.slice(0, 10)).reduce((last, day) => (day > last ? day : last));
  return t(`statusSentence.${status}`, { asked: joinPhrases(requests, locale), deadline: dateWords(deadline, locale) });
}

function nameOf(party: PartyRef, locale: Locale): string {
  return locale === "en" ? (party.nameEn ?? party.nameAr) : party.nameAr;
}

/** Inside a sentence: "Denied by the Kremlin", though alone it is "The Kremlin"; the title of a paper keeps its article. */
function nameIn(party: PartyRef, locale: Locale): string {
  const name = nameOf(party, locale);
  return party.kind === "outlet" ? name : name.replace(/^The (?=\p{L})/u, "the ");
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
