import { isBody, isMedia, withoutArticle } from "./attribution/nouns.ts";
import { fold } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** Bodies of a state, by the first word of their names, without ال. */
const STATE = words(
  "وزارة حكومة رئاسة بلدية محافظة جيش شرطة نيابة محكمة ديوان سفارة قنصلية برلمان كونغرس مجلس قصر ولاية إمارة مملكة جمهورية دولة سلطة سلطات مديرية إدارة قيادة قوات جمارك كرملين هيئة",
);

/** Words before an outlet's own name, which its record leaves out: «صحيفة وول ستريت جورنال». Without ال. */
const OUTLET_HEADS = words("تقرير تحقيق صحيفة وكالة موقع قناة مجلة شبكة جريدة إذاعة تلفزيون يومية");

const headOf = (name: string): string => withoutArticle(fold(name).split(" ")[0] ?? "");

/** The kind of party that these words of an article name, by their first word; a person where nothing says otherwise. */
export function partyKindOf(name: string): "person" | "organization" | "outlet" | "government" {
  const head = headOf(name);
  if (isMedia(head) && !isBody(head)) return "outlet";
  if (OUTLET_HEADS.has(head) && /(?:انباء|رويترز|فرانس|اسوشيتد|برس|تاس|اخبار)/u.test(fold(name))) return "outlet";
  if (STATE.has(head)) return "government";
  return isBody(head) ? "organization" : "person";
}

/** A party's name as its record has it: «وول ستريت جورنال» for «صحيفة وول ستريت جورنال». */
export function bareName(name: string): string {
  const [head, ...rest] = name.trim().split(/\s+/u);
  const isHead = head !== undefined && rest.length > 0 && OUTLET_HEADS.has(withoutArticle(fold(head)));
  return isHead ? bareName(rest.join(" ")) : name.trim();
}
