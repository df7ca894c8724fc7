import { fold } from "../fold.ts";
import { isAddressee, withoutAddressee, withoutComplement } from "./accused.ts";
import { phraseBefore } from "./before.ts";
import { afterAdverbs, behindAsides, behindHouse, behindPlace } from "./behind.ts";
import type { Found } from "./found.ts";
import { authorOf, goesOnWith, isBareStatement, isStatement } from "./issued.ts";
import { isPartyWord, isBody, isDeed, isMedia, isReport, isRole, STOPS, TITLES, withoutArticle } from "./nouns.ts";
import { isGivenName } from "./phrase-ends.ts";
import { cueFormOf } from "./cue-index.ts";
import { bareFirst, namedLast, resolve, remember, rememberUnnamed, wasUnnamed, type People } from "./people.ts";
import { isOutlet } from "./party.ts";
import { FINDINGS, isPlausible } from "./plausible.ts";
import { DUAL, isReportsOwn, publisherOf, twoNamed } from "./publisher.ts";
import { apposition, isQuotedName, nounPhrase, type Range } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { namedBy, type Named } from "./speaker.ts";
import { isCountry } from "./states.ts";
import type { Speaker } from "./suggestion.ts";

/** Who speaks in an act, and the token where the telling of who it is ends. `implied`: by the verb's form alone. */
export type Subject = { readonly speaker: Speaker | null; readonly mention: string; readonly to: number; readonly implied: boolean };

/** The last one who spoke, whom «وأضاف» and «مضيفًا» go on with. */
export type Last = { readonly speaker: Speaker; readonly feminine: boolean };

// «لافتة إلى أنها كلّفت …», «فإنه يحتفظ بـ…»: the one who spoke last.
const GOES_ON = /^[بوفل]?ان(?:ه|ها|هم|هما|نا|ني)$/u;
const TAKES_OBJECT = new Set(["denies", "disputes", "confirms", "retracts", "no_comment", "threatens_legal_action"]);

/** Finds the subject of an act: after the verb, before it, or (pronoun, bare role, surname) among those named earlier. */
export function subjectOf(reading: Reading, found: Found, people: People, last: Speaker | null): Subject {
  const { at, to, form, act, by } = found;
  if (by !== undefined) return toldBy(reading, by, at, people, last);
  if (form.participle || GOES_ON.test(reading.tokens[at - 1]?.key ?? "")) return { speaker: last, mention: "", to: at + 1, implied: true };
  // «انتشرت أنباء …، زعمت أن»: they are nobody's.
  if (form.cue.act === "claims" && form.gender === "feminine" && form.clitic === "" && last !== null && isReportsOwn(reading, found)) return { speaker: null, mention: "", to: at + 1, implied: false };
  // «تداولت أنباء صحافية عن …»: news that goes round by itself.
  const passed = reading.tokens[at + 1]?.key ?? "";
  if (/^(?:تداول|تناقل)$/u.test(form.cue.verb) && isReport(passed) && !isMedia(passed)) return { speaker: null, mention: "", to: at + 1, implied: false };
  // «الأنباء التي تداولت أخيرا»
  if (/^(?:تداول|تناقل)$/u.test(form.cue.verb) && /^(?:الذي|التي)$/u.test(reading.tokens[at - 1]?.key ?? "") && !/(?:ه|ها)$/u.test(reading.tokens[at]?.key ?? "")) return { speaker: null, mention: "", to: at + 1, implied: false };
  // «نشرت الصحيفة تقريرا يقول …»: the report says what its publisher does.
  const carrier = reading.tokens[at - 1];
  if (last !== null && carrier !== undefined && (form.tense === "present" || /ا$/u.test(carrier.key)) && form.clitic === "" && at > found.sentence.from && isReport(carrier.key.replace(/ا$/u, "")) && !/^ال/u.test(carrier.key)) return { speaker: last, mention: "", to: at + 1, implied: true };
  // «تقريرا صحفيا اتهمها بحجب معلومات»: the report accuses; whom, is joined to the verb, and behind it stands of what.
  if (form.cue.verb === "اتهم" && /(?:ه|ها|هم)$/u.test(reading.tokens[at]?.key ?? "") && /^ب(?!ال)\S{3}/u.test(reading.tokens[at + 1]?.key ?? "")) return { speaker: null, mention: "", to: at + 1, implied: false };
  // «تقرير اتهمت فيه الشرطة بـ…»: whom, stands behind.
  if (form.cue.verb === "اتهم" && last !== null && /^(?:فيه|فيها|خلاله|خلالها)$/u.test(reading.tokens[at + 1]?.key ?? "") && publisherOf(reading, found) === null) return { speaker: last, mention: "", to: at + 2, implied: true };
  // «وقد اتُّهموا مرارا من قبل النظام بتدبير …»
  const accuser = form.cue.verb === "اتهم" ? accusedBy(reading, at, to) : null;
  if (accuser !== null) return { speaker: known(people, accuser.named, at), mention: accuser.named.name, to: accuser.to, implied: false };
  const publisher = publisherOf(reading, found);
  if (publisher !== null) return { speaker: known(people, publisher.named, publisher.at), mention: publisher.named.name, to: at + 2, implied: false };
  const before = phraseBefore(reading, found, last === null || isOutlet(last));
  const both = form.plural && before === null && DUAL.test(reading.tokens[at]?.key ?? "") ? twoNamed(reading, found) : null;
  if (both !== null) return { speaker: both, mention: both.name, to: at + 1, implied: false };
  const relative = /^[و]?(?:الذي|التي|الذين)$/u.test(reading.tokens[at - 1]?.key ?? "") && !hasOwnSubject(reading, at) ? (namedRightBefore(reading, found, people) ?? antecedent(reading, people, found)) : null;
  if (relative !== null) return { speaker: relative, mention: relative.name, to: at + 1, implied: false };
  const headline = found.sentence.title || form.tense === "present";
  const start = form.cue.verb === "جاء" ? statementAfter(reading, at, to) : (quotedSource(reading, found) ?? behindHouse(reading, at + 1, to) ?? behindPlace(reading, at + 1, to) ?? behindAsides(reading, at + 1, to) ?? afterAdverbs(reading, at + 1, to));
  const written = isStatement(reading.tokens[start]?.text ?? "") ? authorOf(reading, { from: start, to: start + 1 }, to) : null;
  if (written !== null) return { speaker: known(people, written.named, at), mention: written.named.name, to: written.to, implied: false };
  const surname = isKnownSurname(reading, start, people);
  const after = surname ? { from: start, to: start + 1 } : nounPhrase(reading, start, to, TAKES_OBJECT.has(act) ? "object" : "later");
  const [first, second] = (headline || standsFirst(reading, before, after) || /^[وف]?قد$/u.test(reading.tokens[at - 1]?.key ?? "")) && start === at + 1 && before !== null ? [before, after] : [(surname || isPlausible(reading, after)) && !(form.plural && (before !== null || isOnePerson(reading, after))) && !isJudged(reading, found, after) ? after : null, before];
  const found_ = first ?? second;
  const whole_ = found_ === null || found_ === before ? found_ : withoutComplement(reading, form.cue.verb, withoutAddressee(reading, form.cue.verb, found_));
  const phrase = whole_ !== null && whole_ !== before && last !== null && isAddressee(reading, found, whole_) ? null : whole_;
  // «لكن نتائج التحقيق لم تؤكد …»: nobody speaks.
  if (phrase !== null && phrase === before && FINDINGS.test(reading.tokens[phrase.from]?.key ?? "")) return { speaker: null, mention: "", to: at + 1, implied: false };
  if (phrase === null || phrase.from === phrase.to || !((surname && phrase.from === start) || isPlausible(reading, phrase))) return { speaker: last, mention: "", to: at + 1, implied: true };
  const second_ = apposition(reading, phrase, phrase === before ? at : to, phrase !== before && TAKES_OBJECT.has(act) ? "object" : "none");
  const named = namedBy(reading, phrase, second_);
  if (named === null) return { speaker: last, mention: "", to: at + 1, implied: true };
  const end = phrase === before ? at + 1 : (second_?.to ?? phrase.to);
  const author = isStatement(named.name) ? authorOf(reading, phrase, to) : null;
  if (author === null && last !== null && act !== "claims" && isBareStatement(named.name)) return { speaker: last, mention: named.name, to: end, implied: true };
  const voice = author ?? throughWhom(reading, end, to);
  const speaker = known(people, voice?.named ?? named, at, form.plural ? null : form.gender === "feminine");
  if (named.bare && last !== null && /^(?:فيها|فيه|به|بها|لديه|لديها|منها|منه|باسمها|باسمه)$/u.test(reading.tokens[end]?.key ?? "")) return { speaker: last, mention: named.name, to: end, implied: false };
  // «ندّدت روسيا بالتقرير، وقالت سفارتها إن …»
  if (last !== null && /(?:ها|هم)$/u.test(reading.tokens[phrase.from]?.key ?? "") && isBody((reading.tokens[phrase.from]?.key ?? "").replace(/(?:ت)?(?:ها|هم)$/u, "ه"))) return { speaker: last, mention: named.name, to: end, implied: false };
  const meant = goesOnWith(named, speaker) && !wasUnnamed(people, named.name) && !isIntroduced(reading, found, named) ? (last ?? namedLast(people, at) ?? speaker) : speaker;
  if (named.bare && meant === speaker) rememberUnnamed(people, named.name);
  return { speaker: meant, mention: named.name, to: behindRelative(reading, behindAudience(reading, Math.max(voice?.to ?? end, end), to), to), implied: meant !== speaker };
}

/** «قالت بارلي», «نفى لوبين»: spelled as if with a preposition, and a name that the text has told. */
function isKnownSurname({ tokens }: Reading, at: number, people: People): boolean {
  const token = tokens[at];
  return token !== undefined && token.before === " " && /^[بلوف]\S{3,}/u.test(token.key) && people.known.some((known) => known.at < at && known.keys.length >= 2 && known.keys.at(-1) === token.key);
}

/** «في دعوى ضد مسؤول سابق …، وهي التهم التي نفاها المسؤول»: whom the sentence itself brought in. */
const isIntroduced = (reading: Reading, { at, sentence }: Found, { name }: Named): boolean =>
  /^ال\S+$/u.test(name) && reading.tokens.slice(sentence.from, at).some(({ key, quote }) => quote === null && key === withoutArticle(fold(name)));

/** «يحذرون فيها رئيس البلاد»: a verb before its subject is singular, so one person behind a plural is whom they warn. */
const isOnePerson = (reading: Reading, { from }: Range): boolean => /^(?:ال)?(?:رييس|رييسه|وزير|وزيره|مدير|مديره|ملك|امير|محافظ|نايب|متحدث|متحدثه)$/u.test(reading.tokens[from]?.key ?? "");

// In words.
const BY_REACH = 8;

function accusedBy(reading: Reading, at: number, to: number): { named: Named; to: number } | null {
  const by = reading.tokens.slice(at + 1, Math.min(to, at + BY_REACH)).findIndex(({ key }, place) => key === "من" && /^(?:قبل|جانب|طرف)$/u.test(reading.tokens[at + 2 + place]?.key ?? ""));
  if (by < 0) return null;
  const phrase = nounPhrase(reading, at + by + 3, to, "object");
  const named = namedBy(reading, phrase, null);
  return named === null ? null : { named, to: phrase.to };
}

/** «التي اعتبرتها ملفقة»: how they are judged, not by whom. */
const isJudged = (reading: Reading, { at, form }: Found, { from }: Range): boolean =>
  /^(?:اعتبر|وصف|رأى)$/u.test(form.cue.verb) && (/(?:ه|ها|هم)$/u.test(reading.tokens[at]?.key ?? "") || reading.tokens[from]?.quote !== null) && !/^ال/u.test(reading.tokens[from]?.key ?? "ال") && !isRole(reading.tokens[from]?.key ?? "") && !isBody(reading.tokens[from]?.key ?? "");

/** «لكن الخبير سامي رزق نفى صلاحية الدراسة»: a role or a body before the verb, neither behind it. */
function standsFirst(reading: Reading, before: Range | null, after: Range): boolean {
  const begins = ({ from }: Range): boolean => isPartyWord(reading.tokens[from]?.key ?? "");
  return before !== null && begins(before) && !begins(after);
}

/** «أكد لـ«الضفة» صحة …»: the token behind the outlet to which it was said. */
function behindAudience(reading: Reading, from: number, to: number): number {
  const quote = reading.tokens[from + 1]?.quote ?? null;
  if (reading.tokens[from]?.key !== "ل" || quote === null || !isQuotedName(reading, quote)) return from;
  let at = from + 1;
  while (at < to && reading.tokens[at]?.quote === quote) at += 1;
  return at;
}

// In words; a relative clause about who speaks is no longer.
const RELATIVE = 16;

/** «أكد سامي رزق، شقيق الطبيبة التي توفيت أمس، عزمه على …»: the token behind the clause that tells of who speaks, where a comma closes it. */
function behindRelative(reading: Reading, from: number, to: number): number {
  if (!/^(?:الذي|التي)$/u.test(reading.tokens[from]?.key ?? "")) return from;
  const comma = reading.tokens.slice(from + 1, Math.min(to, from + RELATIVE)).findIndex(({ before }) => /[،,]/u.test(before));
  return comma < 0 ? from : from + 1 + comma;
}

/** «فلان: …»، «وبحسب فلان، فإن …». */
function toldBy(reading: Reading, by: Range, at: number, people: People, last: Speaker | null): Subject {
  const named = namedBy(bareFirst(reading, by), by, apposition(reading, by, at + 1));
  if (named === null) return { speaker: last, mention: "", to: at + 1, implied: true };
  const name = named.name.replace(/^ب(?=ال)/u, "").replace(/^لل(?=...)/u, "ال").replace(/^ل(?=(?:ل|وزار|هي|متحدث|رئيس|مدير|مسؤول|بيان|مصدر|مصادر))/u, "");
  return { speaker: known(people, { ...named, name, role: named.role?.replace(/^لل(?=...)/u, "ال") ?? null }, at), mention: name, to: at + 1, implied: false };
}

/** «جاء ذلك في بيان …», «جاء نص البيان: …»: the token with which the statement is named. */
function statementAfter(reading: Reading, at: number, to: number): number {
  if (reading.tokens[at + 1]?.key === "نص") return at + 2;
  const link = reading.tokens.slice(at + 1, Math.min(to, at + 4)).findIndex(({ key }) => /^(?:في|ضمن|خلال|علي)$/u.test(key));
  return link < 0 ? at + 3 : at + link + 2;
}

/** «نقلت الوكالة عن فلان قوله …»: the token with which فلان begins. */
function quotedSource(reading: Reading, { at, to, form }: Found): number | null {
  if (form.cue.verb !== "نقل" && form.cue.verb !== "صدر") return null;
  const link = reading.tokens.slice(at + 1, Math.min(to, at + 9)).findIndex(({ key }) => key === "عن");
  return link < 0 ? null : at + link + 2;
}

/** «نفت السعودية عبر وزير الطاقة …», «أفادت الوكالة، نقلا عن مصدر عسكري، بأن …»: the person through whom a body speaks; of several sources nobody names, the outlet. */
function throughWhom(reading: Reading, end: number, limit: number): { named: Named; to: number } | null {
  // «أكدت الأمانة أن ما نسب على لسان المتحدث …»: within what she says.
  const clause = reading.tokens.slice(end, limit).findIndex(({ key }) => /^[بو]?ان/u.test(key));
  const to = clause < 0 ? limit : end + clause;
  const near = reading.tokens.slice(end, Math.min(to, end + 6));
  const next = near.findIndex(({ key }, at) => key === "عبر" || key === "لسان" || (key === "نقلا" && near[at + 1]?.key === "عن" && !/^(?:ال)?مصادر$/u.test(near[at + 2]?.key ?? "")));
  const from = next < 0 ? end : reading.tokens[end + next]?.key === "لسان" ? end + next - 1 : end + next;
  const [first, second] = [reading.tokens[from]?.key ?? "", reading.tokens[from + 1]?.key ?? ""];
  const start = first === "عبر" ? from + 1 : (first === "علي" && second === "لسان") || (next >= 0 && first === "نقلا") ? from + 2 : null;
  const head = start === null ? "" : (reading.tokens[start]?.key ?? "");
  if (start === null || !(isRole(head) || TITLES.has(head))) return null;
  const phrase = nounPhrase(reading, start, to, "object");
  const second_ = apposition(reading, phrase, to);
  const named = namedBy(reading, phrase, second_);
  return named === null || (named.bare && first !== "نقلا") ? null : { named, to: second_?.to ?? phrase.to };
}

/** «الكتاب الذي ندد به الرئيس»: the relative word is the object. */
const hasOwnSubject = (reading: Reading, at: number): boolean =>
  /(?:ه|ها)$/u.test(reading.tokens[at]?.key ?? "") || /^(?:به|بها|فيه|فيها|عنه|عنها|منه|منها|عليه|عليها)$/u.test(reading.tokens[at + 1]?.key ?? "");

/** «نقلا عن وكالة الاستخبارات الألمانية، التي رفضت …»: the body named right before the relative word. */
function namedRightBefore(reading: Reading, { at, sentence }: Found, people: People): Speaker | null {
  for (let from = Math.max(sentence.from, at - 8); from < at - 2; from += 1) {
    if (!isBody(reading.tokens[from]?.key ?? "") || reading.tokens[from]?.quote !== null) continue;
    const phrase = nounPhrase(reading, from, at - 1, "none");
    const named = phrase.to === at - 1 && phrase.to - phrase.from >= 2 ? namedBy(reading, phrase, null) : null;
    if (named !== null) return resolve(people, named, at);
  }
  return null;
}

/** «تدعى كاثرين مايورغا، والتي ادعت»: two or three bare words that can only be a name. */
function nameBefore(reading: Reading, end: number, least: number): Speaker | null {
  let from = end;
  while (from > Math.max(least, end - 3) && isGivenName(reading.tokens[from - 1]?.key ?? "") && !STOPS.has(reading.tokens[from - 1]?.key ?? "") && cueFormOf(reading.tokens[from - 1]?.key ?? "") === null && !isDeed(reading.tokens[from - 1]?.key ?? "") && (from === end || reading.tokens[from]?.before === " ")) from -= 1;
  const [first, last] = [reading.tokens[from], reading.tokens[end - 1]];
  if (first === undefined || last === undefined || end - from < 2 || !/^(?:تدعي|يدعي|اسمه|اسمها|تسمي|يسمي)$/u.test(reading.tokens[from - 1]?.key ?? "")) return null;
  return { name: reading.text.slice(first.start, last.end), role: null };
}

/** «لبلاتر الذي ينفي»: the name right before the relative word; else «المتحدث … فلان، الذي قال», the last one named before it in the sentence. */
function antecedent(reading: Reading, people: People, { at, sentence }: Found): Speaker | null {
  const key = reading.tokens[at - 2]?.key ?? "";
  const own = people.known.findLast(({ keys, at: mentioned }) => mentioned < at && [key, key.replace(/^[وفبل](?=...)/u, "")].includes(keys.at(-1) ?? ""));
  if (own !== undefined) return own.speaker;
  const name = nameBefore(reading, at - 1, sentence.from);
  if (name !== null) return name;
  const place = reading.tokens[at - 2];
  const state = place === undefined ? "" : [place.key, place.key.replace(/^[وفبل](?=...)/u, "")].find(isCountry) ?? "";
  if (place !== undefined && state !== "") return { name: place.text.slice(place.key.length - state.length), role: null };
  return people.known.filter((known) => known.at >= sentence.from && known.at < at).toSorted((a, b) => b.at - a.at)[0]?.speaker ?? null;
}

function known(people: People, named: Named, at: number, she: boolean | null = null): Speaker {
  const speaker = resolve(people, named, at, she);
  if (!named.bare || speaker.name !== named.name) remember(people, speaker, at);
  return speaker;
}
