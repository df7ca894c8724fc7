import { isCredited } from "./credits.ts";
import { fold } from "./folded.ts";

// «شاهد: …», «صورة: …» lead to another story or name a picture's maker; over a story without a title they are its title.
const LABELLED = /^(?:شاهد|اقرأ|طالع|مشاهدة|صورة|الصورة|فيديو|بالصور|بالفيديو)\s?[:：|]\s?(.+)$/u;
const OF_PICTURES = /(?:أرشيف|تصوير|عدسة|تعبيرية|توضيحية)/u;
const LEAST_WORDS = 3;

/** Whether a line that a label took out may be a title: long enough behind the label, and no credit. */
export function mayBeTitle(line: string): boolean {
  const [, title = ""] = LABELLED.exec(line) ?? [];
  return fold(title).split(" ").length >= LEAST_WORDS && !OF_PICTURES.test(title) && !isCredited(line);
}
