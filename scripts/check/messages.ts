import { existsSync } from "node:fs";
import { ownFiles, report } from "./files.ts";
import { refusalCodes } from "./messages/codes.ts";
import { readSentences, type Sentences, type Shape, shapeOf } from "./messages/shape.ts";
import { mayBeUsed, writtenTexts } from "./messages/used.ts";

/** Forms that Arabic tells apart; `=1` and `=2` may stand for one and two. */
const ARABIC_FORMS = [["one", "=1"], ["two", "=2"], ["few"], ["many"], ["other"]];
/** Codes that `lib/schema/parse.ts` gives when Zod speaks by itself. */
const ALWAYS = ["invalid", "required"];

const listed = (names: Iterable<string>): string => [...names].sort().join(", ");

function shapeOrNull(sentence: string): Shape | null {
  try {
    return shapeOf(sentence);
  } catch {
    return null;
  }
}

function arabicForms(shape: Shape): string[] {
  return shape.plurals.flatMap((forms) => ARABIC_FORMS.filter((names) => !names.some((name) => forms.includes(name)))).map((names) => names[0] ?? "");
}

/** One language may inflect where the other need not (by gender, by number); where both choose, they choose alike. */
function differentChoices(arabic: Shape, english: Shape): string[] {
  return [...arabic.selects].flatMap(([name, values]) => {
    const others = english.selects.get(name);
    return others === undefined || listed(values) === listed(others) ? [] : [`{${name}} chooses between ${listed(values)} in ar, ${listed(others)} in en`];
  });
}

/** Where two sentences of one key ask for different things. */
function differences(ar: string, en: string): string[] {
  const [arabic, english] = [shapeOrNull(ar), shapeOrNull(en)];
  if (arabic === null || english === null) return [`no valid ICU message in ${arabic === null ? "ar" : "en"}`];
  const missing = arabicForms(arabic);
  return [
    ...(listed(arabic.shown) === listed(english.shown) ? [] : [`ar asks for {${listed(arabic.shown)}}, en for {${listed(english.shown)}}`]),
    ...differentChoices(arabic, english),
    ...(missing.length === 0 ? [] : [`the Arabic plural lacks ${listed(missing)}`]),
  ];
}

function compare(name: string, ar: Sentences, en: Sentences): string[] {
  const keys = [...new Set([...ar.keys(), ...en.keys()])];
  return keys.flatMap((key) => {
    const [arabic, english] = [ar.get(key), en.get(key)];
    if (arabic === undefined || english === undefined) return [`messages/${arabic === undefined ? "ar" : "en"}/${name}: ${key} is missing`];
    if (arabic.trim() === "" || english.trim() === "") return [`messages/${name}: ${key} is empty`];
    return differences(arabic, english).map((what) => `messages/${name}: ${key}: ${what}`);
  });
}

const sentencesOf = (file: string): Sentences => (existsSync(file) ? readSentences(file) : new Map());

const names = [...new Set(ownFiles([".json"]).flatMap((file) => /^messages\/(?:ar|en)\/(.+)$/u.exec(file)?.[1] ?? []))];
const pairs = names.map((name) => ({ name, ar: sentencesOf(`messages/ar/${name}`), en: sentencesOf(`messages/en/${name}`) }));

const errors = sentencesOf("messages/ar/errors.json");
const places = refusalCodes();
const known = new Set([...ALWAYS, ...places.map((place) => place.code)]);
const mute = [...Map.groupBy(places.filter(({ code }) => !errors.has(code)), ({ code }) => code)].map(
  ([code, at]) => `${at.map(({ file, line }) => `${file}:${String(line)}`).join(", ")}: the refusal "${code}" has no sentence in messages/*/errors.json`,
);

const written = writtenTexts();
const unused = pairs.flatMap(({ name, ar }) =>
  [...ar.keys()]
    .filter((key) => (name === "errors.json" ? !known.has(key) && !written.whole.has(key) : !mayBeUsed(key, written)))
    .map((key) => `messages/*/${name}: ${key} is asked for nowhere`),
);

report([...pairs.flatMap(({ name, ar, en }) => compare(name, ar, en)), ...mute, ...unused]);
