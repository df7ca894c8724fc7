import { chanceOf, whole, type Chance } from "./chance.ts";

/** The commonest words of any Arabic text, the commonest first. */
const SMALL =
  "في من على أن إلى عن التي مع هذا الذي ما لا هذه بعد بين كان ذلك قبل أو خلال ضد كل غير عند منذ حول أمام لم قد كما حتى هو هي إن لن ثم دون تحت بسبب رئيس وزير عام أول دولة بلاد مدينة يوم سنة مليون قال أعلن أكد كشف نفى طالب وفاة صورة فيديو حقيقة خبر فيروس لقاح كورونا مصر السعودية سوريا العراق لبنان الجزائر المغرب تونس أمريكا فرنسا إيران إسرائيل فلسطين";
/** Letters about as often as roots have them. */
const LETTERS = "رلمنبعقدفسحجتشكهخصطيوضغزأثذظرلمنبعقدفسحرلمنبعد";
const SHAPES = [
  "123", "1ا23", "م12و3", "12ي3", "12ا3", "12و3", "ت12ي3", "است12ا3", "ان12ا3", "ا1ت2ا3", "م1ا23ة", "أ12ا3", "123ة", "م123", "م123ة", "ي123", "ت123", "ت1ا23",
  "مت123", "12ا3ية", "1وا23", "م1ا2ي3", "123ان", "أ123", "1ا23ة", "12ي3ة", "مست123", "ي1ت23", "123ي", "ت12ي3ات",
] as const;
/** Different words; the n-th is used about 1/n as often as the first, as in any language. */
const WORDS = 220_000;

function rootWith(chance: Chance): readonly [string, string, string] {
  const letter = (): string => LETTERS.charAt(whole(chance, LETTERS.length));
  return [letter(), letter(), letter()];
}

/** Words made of roots and shapes as Arabic makes them, in an order that says how common they are. */
export function makeWords(): readonly string[] {
  const chance = chanceOf(11);
  const words = new Set(SMALL.split(" "));
  while (words.size < WORDS) {
    const [one, two, three] = rootWith(chance);
    const shape = SHAPES[whole(chance, SHAPES.length)] ?? "123";
    words.add(shape.replace("1", one).replace("2", two).replace("3", three));
  }
  return [...words];
}

/** A word as often as its place in the list says. */
export const drawWord = (words: readonly string[], chance: Chance): string => words[Math.floor(words.length ** chance()) - 1] ?? "";

const BEFORE = ["و", "ب", "ل", "وال", "بال"];
const AFTER = ["ه", "ها", "ين", "ات", "هم", "نا"];

/** The word with the article or joined letters, about as often as text has them. */
export function inflect(word: string, chance: Chance): string {
  if (word.length < 3) return word;
  const [front, back] = [chance(), chance()];
  const bare = word.startsWith("ال") ? word : front < 0.35 ? `ال${word}` : front < 0.5 ? `${BEFORE[whole(chance, BEFORE.length)] ?? ""}${word}` : word;
  return back < 0.1 ? `${bare.replace(/ة$/u, "ت")}${AFTER[whole(chance, AFTER.length)] ?? ""}` : bare;
}
