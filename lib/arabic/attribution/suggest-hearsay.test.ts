import { describe, expect, test } from "vitest";
import { answersIn, claimsIn, titled } from "./testing.ts";

// What is said by nobody in particular, asked, reproached or gone round, and where its words end.
const claims = (story: string): string[] => claimsIn(titled(story)).map((line) => line.split(" | ")[2] ?? "");

describe("what goes round", () => {
  test.each([
    ["said in somebody's statement", "ونفت الجامعة ما ورد في بيان القناة الصادر مؤخرا حول بث مباراة الأهلي في المقام الأول.", "بث مباراة الأهلي في المقام الأول"],
    ["passed on «of»", "وقالت الجامعة إن ما تناقلته وسائل التواصل من عدم قبول الطالب سامي رزق في كليتها غير صحيح.", "عدم قبول الطالب سامي رزق في كليتها"],
    ["within a quotation that calls it untrue", "وقال المدير: «لا صحة لما تردد في بعض الصفحات عن موافقة النادي على بيع عقود لاعبيه».", "موافقة النادي على بيع عقود لاعبيه"],
    ["passed on within such a quotation", "وقال الوزير: «تناقلت بعض المواقع وجود سبع إصابات بالمرض في المدينة، وهذا غير صحيح».", "وجود سبع إصابات بالمرض في المدينة"],
    ["with one word in marks", "ونفى الحمدان ما أشيع حول \"تخلي\" حزبه عن الوزير سامي رزق.", "تخلي\" حزبه عن الوزير سامي رزق"],
    ["as talk without ground", "قال وزير الصحة إن تكرار الحديث عن انتشار فيروسات غامضة في المدارس لا أساس له من الصحة.", "انتشار فيروسات غامضة في المدارس"],
    ["as false allegations", "وحذر الحزب من مزاعم كاذبة حول سفر قياداته إلى الخارج.", "سفر قياداته إلى الخارج"],
    ["as a pretext", "وتريد الشركة إغلاق المصنع تحت ذريعة أنها تخسر المال كل عام.", "أنها تخسر المال كل عام"],
    ["in news that is not adjacent", "ويأتي هذا النفي بعد تداول أنباء خلال الأيام الماضية تفيد بأن رئيس الإقليم أجرى زيارة إلى العاصمة.", "رئيس الإقليم أجرى زيارة إلى العاصمة"],
    ["behind what there is no truth in", "وأكد أن عقده مع النادي مستمر، ولا صحة لإعارته لأحد الأندية.", "إعارته لأحد الأندية"],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toContain(expected);
  });
});

describe("what is reproached or asked", () => {
  test.each([
    ["by whoever accuses", "هددت الفنانة بمقاضاة كل من اتهمها بالحصول على ملايين الجنيهات من الجمعيات.", "الحصول على ملايين الجنيهات من الجمعيات"],
    ["with an article behind the preposition", "نفى القائد ما تداوله مغردون على الموقع، واتهامه بالهجوم على ملك البلاد.", "الهجوم على ملك البلاد"],
    ["who is accused belongs to it", "وخرج الزعيم بتصريحات متهما الحكومة بأنها تخفي أرقام الديون.", "الحكومة بأنها تخفي أرقام الديون"],
    ["in somebody's declarations", "وردا على تصاريح النائب بأن هناك تدخلات في عمل اللجنة، قال الرئيس: «لا تدخلات».", "هناك تدخلات في عمل اللجنة"],
    ["a lie told to somebody is a deed", "استقال الوزير على خلفية مزاعم بأنه كذب على البرلمان بشأن صفقة أبرمتها وزارته.", "كذب على البرلمان بشأن صفقة أبرمتها وزارته"],
    ["in a question", "وردا على سؤال حول ما إذا كان تم العثور على حطام الطائرة في البحر قال المتحدث: «لا أستطيع القول».", "تم العثور على حطام الطائرة في البحر"],
    ["before the answer to it", "وعن تعرض أبناء الوزيرة إلى خطر في المدينة قالت هدى سالم: «هذا غير صحيح».", "تعرض أبناء الوزيرة إلى خطر في المدينة"],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toContain(expected);
  });
});

describe("what is denied", () => {
  test.each([
    ["in two words, behind «أن يكون قد»", "نفى الممثل سامي رزق أن يكون قد اعتزل التمثيل.", "اعتزل التمثيل"],
    ["between two people", "ونفى الفهد وجود خلافات بينه وبين الشيخ سلمان وزير الشباب، وقال: «نحن أصدقاء».", "وجود خلافات بينه وبين الشيخ سلمان وزير الشباب"],
    ["behind a circumstance with a comma", "ونفى المجدوب خلال جلسة مساءلة بمجلس النواب، ما تم ترويجه بخصوص وجود اتفاقية بين الوزارتين في مجال الرخص.", "وجود اتفاقية بين الوزارتين في مجال الرخص"],
    ["behind a long title of who denies", "نفى مصطفى بايتاس، الوزير المنتدب لدى رئيس الحكومة المكلف بالعلاقات مع البرلمان، إمكانية رفع الدعم عن الغاز.", "إمكانية رفع الدعم عن الغاز"],
    ["up to what the speaker says besides", "ونفى الرئيس صحة تكهنات حول تصنيع بلاده لقنبلة نووية مشيرا إلى أن الاتفاق يمنعها.", "تصنيع بلاده لقنبلة نووية"],
    ["with what is told of it behind a comma", "نفى الناطق ما تم تداوله بخصوص إيقاف نقابي أمني سابق، على خلفية حجز وثائق سرية.", "إيقاف نقابي أمني سابق، على خلفية حجز وثائق سرية"],
    ["meanwhile", "إلى ذلك نفى الرئيس سامي رزق وجود أي اتصالات مع التنظيم المسلح.", "أي اتصالات مع التنظيم المسلح"],
  ])("%s", (_, story, expected) => {
    expect(claims(story)).toContain(expected);
  });

  test("two things denied are two claims, though they are about the same", () => {
    const story = "نفى السفير رفض الحكومة تصدير العمالة المنزلية النسائية.\n\nونفى مسؤول ما تردد عن إيقاف الحكومة تصدير عمالتها إلى الخليج.";
    expect(claims(story)).toEqual(["رفض الحكومة تصدير العمالة المنزلية النسائية", "إيقاف الحكومة تصدير عمالتها إلى الخليج"]);
  });
});

test("what somebody published is told only where the text goes on to tell it", () => {
  expect(claims("ونفى العمدة سامي رزق ذلك، وقال: «المياه سليمة تماما ولا صحة لما نشره موقع النهر عنها».")).toEqual([]);
});

describe("addresses and accounts", () => {
  test("an address is one thing, in whose dots no sentence ends", () => {
    expect(claims("ونفت الوزارة ما نشره موقع https://example.com/news?id=3 حول إغلاق المصنع الكبير في المدينة.")).toContain("إغلاق المصنع الكبير في المدينة");
  });

  test.each([
    ["an account", "قال الناشط @salem_hamdan إن خبر الحريق كاذب.", "salem_hamdan"],
    ["a topic", "قالت #وزارة_النقل إن خبر الحريق كاذب.", "وزارة النقل"],
  ])("%s is named as it is written", (_, story, expected) => {
    expect(answersIn(titled(story)).map((line) => line.split(" | ")[1])).toEqual([expected]);
  });
});
