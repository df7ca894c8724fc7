const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const VOWELS_AND_TATWEEL = /[\u0640\u064B-\u0652\u0670]/gu;

/** Arabic-Indic and Persian digits as 0–9, invisible marks dropped, odd spaces as spaces. */
export function plainDigits(text: string): string {
  const digits = text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
  return digits.replace(/\p{Cf}/gu, "").replace(/\s+/gu, " ").trim();
}

/** Typed words of a date in one spelling: أ إ آ as ا, ى and Persian ی as ي, ک as ك, ة as ه, small letters, dashes as -, commas as spaces. */
export function foldDate(text: string): string {
  return plainDigits(text.normalize("NFC"))
    .replace(VOWELS_AND_TATWEEL, "")
    .replace(/[أإآ]/gu, "ا")
    .replace(/[ىیې]/gu, "ي")
    .replaceAll("ک", "ك")
    .replaceAll("ة", "ه")
    .replace(/[‐–—−]/gu, "-")
    .replace(/[،,]/gu, " ")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
