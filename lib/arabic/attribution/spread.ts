import { whole, type Claimed } from "./claim-end.ts";
import { afterConnector } from "./claimed.ts";
import { isMasdar, isReport, withoutArticle } from "./nouns.ts";
import type { Reading } from "./reading.ts";

const THAT = /^ب?ان(?:ه|ها|هم)?$/u;
// Verbs and nouns with which a text tells what a picture, a post or a rumour is said to show.
const TELLS = /^[وف]?(?:[يت]?ل?[يت]دعي|ادعي|ادعت|ادعوا|[يت]زعم|زعم|زعمت|زعموا|[يت]ظهر|[يت]وثق|[يت]فيد|افاد|افادت|مفاده|مفادها|[يت]شير|[يت]تحدث|تحدثت|قالت|قالوا|قيل|[يت]قول|[يت]تضمن|[يت]رصد|بزعم|بدعوي|بادعاء|زاعم\S*|مدعي\S*|مدعين)$/u;
const PICTURES = /^(?:صوره|صور|صورا|فيديو|مقطع|مقاطع|فيديوهات|مشاهد|تسجيل|تسجيلا|وثيقه|خريطه)$/u;

/** What is passed on in «تداول … صورة زعموا أنها …», «تناقلت … أنباء عن …»; null when the text does not tell it. */
export function spreadIn(reading: Reading, from: number, to: number): Claimed | null {
  // «تداول مثل هذه الشائعات»: points back.
  if (/^(?:مثل|هذا|هذه|تلك|ذلك)$/u.test(reading.tokens[from]?.key ?? "")) return null;
  for (let at = from; at < Math.min(to, from + 30); at += 1) {
    const key = reading.tokens[at]?.key ?? "";
    if (TELLS.test(key) || THAT.test(key)) return told(reading, at, to);
    const bare = withoutArticle(key).replace(/(?<=...)ا$/u, "");
    const next = reading.tokens[at + 1];
    if (isReport(bare) && key !== "ما" && !PICTURES.test(bare)) {
      const found = next !== undefined && isMasdar(next) ? whole(reading, at + 1, to, null, at) : afterConnector(reading, at, to);
      if (found !== null) return found;
    }
    if (PICTURES.test(bare) && next !== undefined && (/^ل[^ا]/u.test(next.key) || isMasdar(next))) return whole(reading, at, to, null, at);
  }
  return null;
}

function told(reading: Reading, at: number, to: number): Claimed | null {
  let start = at;
  while (start < to && start < at + 4 && /^(?:قيل|بزعم|بدعوي|بادعاء|علي|الي)$|^[وف]?(?:[يت]?دعي|[يت]زعم|زعم\S*|ادع\S*|قال\S*|مفاد\S*|[يت]فيد|[يت]قول|افاد\S*|زاعم\S*|مدع\S*|[يت]شير|[يت]تحدث|تحدثت|عن)$/u.test(reading.tokens[start]?.key ?? "")) start += 1;
  if (/^ب?ان$/u.test(reading.tokens[start]?.key ?? "")) start += 1;
  return whole(reading, start, to, null, at);
}
