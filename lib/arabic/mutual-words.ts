import { fold } from "./fold.ts";
import { lexicon } from "./lexicon.ts";

/** What two do to each other: turned round it is the same. */
const MUTUAL =
  "لقاء التقى يلتقي اجتماع اجتمع يجتمع قابل يقابل مقابلة صافح يصافح عانق يعانق واجه يواجه مواجهة تعادل يتعادل تزوج يتزوج زواج خطبة طلاق اتفاق اتفق يتفق تعاون يتعاون تفاوض يتفاوض مفاوضات " +
  "محادثات مباحثات حوار تبادل يتبادل تحالف يتحالف صالح تصالح يتصالح مصالحة اشتبك يشتبك اشتباك اصطدم يصطدم اصطدام تصادم شراكة اندماج يندمج خلاف نزاع حرب هدنة قمة مباراة علاقة علاقات";
const mutual = lexicon(MUTUAL.split(" ").map((word): [string, true] => [word, true]), true);

/** Whether a folded word tells what two do to each other: «التقى», «يواجه», «اتفاق». */
export const isMutual = (folded: string): boolean => mutual(folded).length > 0;

const TITLES = new Set("رئيس رئيسة مدير مديرة محافظ ملك أمير شيخ قائد زعيم زعيمة ناطق متحدث متحدثة نادي فريق منتخب حزب حركة شركة جيش شرطة بلدية وزارة نقابة هيئة لجنة مجلس حكومة مدرب قائد مرشح مرشحة نائب وزير وزيرة سفير".split(" ").map(fold));

/** Whether a folded word is a person's title or a body that acts. */
export const isTitle = (folded: string): boolean => TITLES.has(folded.replace(/^(?:[وفبكل]?ال|لل)/u, "")) || TITLES.has(folded);
