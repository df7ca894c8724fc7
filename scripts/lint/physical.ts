/** What names a side of the screen instead of a side of the text; shared by the lint rule and the check of style sheets. */
const SIZE = "(?:-.+)?";
const CORNER = "(?:l|r|tl|tr|bl|br)";
const SIDE = "(?:left|right)";
const PLACE = "(?:left|right|top-left|top-right|bottom-left|bottom-right|left-top|left-bottom|right-top|right-bottom)";

const CLASS = new RegExp(
  `^-?(?:${[
    "(?:scroll-)?[mp][lr]-.+",
    `${SIDE}-.+`,
    `(?:text|float|clear)-${SIDE}`,
    `border-[lr]${SIZE}`,
    `rounded-${CORNER}${SIZE}`,
    `(?:origin|object|bg|mask|perspective-origin)-${PLACE}`,
    `(?:bg-gradient|bg-linear|mask)-to-${CORNER}`,
  ].join("|")})$`,
  "u",
);

const PROPERTY = new RegExp(
  `^(?:${[
    SIDE,
    `(?:margin|padding|scroll-margin|scroll-padding)-${SIDE}`,
    `border-${SIDE}(?:-(?:width|style|color))?`,
    `border-(?:top|bottom)-${SIDE}-radius`,
  ].join("|")})$`,
  "u",
);

const SIDED_VALUE = new Set(["text-align", "text-align-last", "float", "clear", "caption-side"]);

/** Drops a class's variants, its important mark and a negative sign: `md:hover:-ml-4!` → `ml-4`. */
function bare(word: string): string {
  return word.replace(/^(?:(?:[^:[\](){}]|\[[^\]]*\]|\([^)]*\))+:)+(?=.)/u, "").replace(/^!|!$/gu, "");
}

/** An arbitrary property in brackets, `[margin-left:4px]`, as its name and value. */
function bracketed(word: string): { name: string; value: string } | null {
  const parts = /^\[(?<name>[a-z-]+):(?<value>.*)\]$/u.exec(word)?.groups;
  return parts?.["name"] === undefined ? null : { name: parts["name"], value: parts["value"] ?? "" };
}

/** The words of a class string that name a side of the screen. */
export function physicalClasses(text: string): string[] {
  return text.split(/\s+/u).filter((word) => {
    const name = bare(word);
    const property = bracketed(name);
    return property === null ? CLASS.test(name) : isPhysical(property.name, property.value);
  });
}

/** Whether a CSS declaration names a side of the screen: `margin-left`, `text-align: right` … */
export function isPhysical(property: string, value: string): boolean {
  if (PROPERTY.test(property)) return true;
  return SIDED_VALUE.has(property) && /^(?:left|right)\b/u.test(value.trim());
}

/** `marginLeft` → `margin-left`, the name a style object's key has in CSS. */
export function cssName(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
