import { stems } from "./stem.ts";

/** Words that say nothing about what a text is about. They weigh next to nothing before any claim has been counted. */
const WORDS =
  "في من على إلى عن مع بين بعد قبل عند منذ خلال حتى ضد حول دون تحت فوق أمام وراء " +
  "هذا هذه ذلك تلك هؤلاء الذي التي الذين ما ماذا من كيف متى أين لماذا هل كل بعض أي غير سوى " +
  "هو هي هم هن نحن أنا أنت أنتم كان كانت يكون تكون ليس لا لم لن إلا قد إن أن أنه أنها أنهم لأن لكن بل أو أم ثم " +
  "إذا لو كما حيث بأن بأنه إنه إنها فإن وقد وهو وهي به بها له لها لهم فيه فيها منه منها عليه عليها إليه إليها عنه عنها " +
  "قال قالت أكد أعلن أضاف ذكر يا أيضا جدا فقط الآن اليوم هناك هنا عبر ضمن بسبب the a an of in on to and or is was that for by with are were be been has have had it its this";

export const COMMON_STEMS: ReadonlySet<string> = new Set(stems(WORDS));
