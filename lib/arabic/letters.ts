/**
 * Tables of the Arabic text tools, shared by everything that compares text. The SQL functions in
 * `prisma/migrations` hold the same tables; `twins.db.test.ts` proves that they agree.
 */

/** Bidi marks, embeddings, overrides and isolates: they steer the display and are no part of the words. */
export const BIDI_CONTROLS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

/** Signs that have a code point and no width: soft hyphen, zero-widths, word joiner, deprecated format signs, byte order mark. */
export const ZERO_WIDTH = "\\u00AD\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\uFEFF";

/** Vowel marks, Quranic signs and the superscript alef; not the hamza above or below (U+0654, U+0655). */
export const TASHKEEL = "\\u0610-\\u061A\\u064B-\\u0653\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8\\u06EA-\\u06ED";

export const TATWEEL = "\u0640";

/** Marks of Latin letters (after decomposition), of keycaps, variation selectors, and the modifier letters of transliteration. */
export const OTHER_MARKS = "\\u02B9-\\u02FF\\u0300-\\u036F\\u20D0-\\u20FF\\uFE00-\\uFE0F";

/** What stands between words: punctuation, spaces, symbols, pictures. All other characters are kept as letters or digits. */
export const SEPARATORS = [
  "\\u0000-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00BF\\u00D7\\u00F7\\u037E\\u0387\\u055A-\\u055F\\u0589\\u058A",
  "\\u05BE\\u05C0\\u05C3\\u05F3\\u05F4\\u0600-\\u060F\\u061B\\u061D-\\u061F\\u066A-\\u066D\\u06D4\\u06DD\\u06DE\\u06E9",
  "\\u06FD\\u06FE\\u0700-\\u070D\\u0964\\u0965\\u1680\\u2000-\\u200A\\u2010-\\u2029\\u202F-\\u205F\\u20A0-\\u20CF\\u2100-\\u2BFF",
  "\\u2E00-\\u2E7F\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303D\\u30FB\\uE000-\\uF8FF\\uFD3E-\\uFD4F\\uFDFD-\\uFDFF\\uFFFC\\uFFFD",
  "\\u{1F000}-\\u{1FAFF}\\u{E0000}-\\u{E007F}\\u{F0000}-\\u{10FFFD}",
].join("");

/** Letters and digits written differently for the same word: first row becomes second row, place by place. */
export const ARABIC_VARIANTS = [
  "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ٱٲٳکڪګیۍېےۓہھەۀپچڤگ",
  "01234567890123456789اااكككيييييههههبجفك",
] as const;

/** Capitals beyond ASCII, and Latin letters whose stroke is no accent that decomposition could take away. */
export const OTHER_VARIANTS = [
  "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣςΤΥΦΧΨΩАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐØøŁłĐđÐðĦħıƏÆŒÞ",
  "αβγδεζηθικλμνξοπρσστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґoollddddhhiəæœþ",
] as const;

/** Letters in the abjad order, which number things in Arabic text: أ for the first. */
const ABJAD = ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"] as const;

/** The n-th mark (from 0); beyond the alphabet, the letters again with a number. */
export function abjad(index: number): string {
  const letter = ABJAD[index % ABJAD.length] ?? ABJAD[0];
  return index < ABJAD.length ? letter : `${letter}${String(Math.floor(index / ABJAD.length) + 1)}`;
}
