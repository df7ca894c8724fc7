import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";

const BODIES = "شرطة أمن نيابة جيش بلدية وزارة داخلية محافظة محافظ قضاء محكمة مخابرات استخبارات جمارك حكومة دولة نظام إدارة مباحث درك";

const words = (list: string): [string, true][] => list.split(" ").map((word) => [fold(word), true]);
const [bodies, any] = [lexicon(words(BODIES), false), lexicon(words("سلطات سلطة مسؤولين مسؤولون"), false)];

/** Whether one of two folded words is «السلطات» and the other a body of a state, which may be meant. */
export const mayBeOneBody = (one: string, other: string): boolean => [[one, other], [other, one]].some(([general = "", body = ""]) => any(general).length > 0 && bodies(body).length > 0);
