import { describe, expect, test } from "vitest";
import { genderOf } from "./gender.ts";

describe("the gender of a verb before a name", () => {
  test.each([
    ["الكرملين", "government"],
    ["البيت الأبيض", "government"],
    ["مجلس الشيوخ", "government"],
    ["الاتحاد الأوروبي", "organization"],
    ["حزب العمال", "organization"],
    ["القضاء العسكري", "government"],
    ["الادعاء العام", "government"],
    ["الخبراء المستقلون", "organization"],
    ["العراق", "government"],
    ["مسؤولان لم يُسمّيا", "unnamed_sources"],
    ["موقع سيمافور", "outlet"],
    ["تلفزيون الحكومة", "outlet"],
    ["دميتري بيسكوف", "person"],
    ["مدير ناسا", "person"],
    ["أسامة", "person"],
    ["حمزة يوسف", "person"],
    ["خليفة", "person"],
    ["معاوية", "person"],
    ["طلحة", "person"],
    ["رضا", "person"],
    ["", "organization"],
  ] as const)("%s (%s): masculine", (name, kind) => {
    expect(genderOf(name, kind)).toBe("masculine");
  });

  test.each([
    ["وزارة الخارجية", "government"],
    ["الهيئة العامة للطيران", "government"],
    ["السلطات المحلية", "government"],
    ["روسيا", "government"],
    ["مصر", "government"],
    ["الصين", "government"],
    ["الولايات المتحدة", "government"],
    ["وكالة ناسا", "government"],
    ["ناسا", "organization"],
    ["شركة الكهرباء", "organization"],
    ["كهرباء لبنان", "organization"],
    ["دار الإفتاء", "organization"],
    ["مصادر مجهولة", "unnamed_sources"],
    ["جهات أمنية", "unnamed_sources"],
    ["صحيفة وول ستريت جورنال", "outlet"],
    ["لوموند", "outlet"],
    ["رويترز", "outlet"],
    ["«الأهرام»", "outlet"],
    ["وِزَارَةُ الداخلية", "government"],
    ["المتحدثة باسم الحكومة", "person"],
    ["فاطمة الزهراء", "person"],
    ["مريم", "person"],
    ["أنجيلا ميركل", "person"],
  ] as const)("%s (%s): feminine", (name, kind) => {
    expect(genderOf(name, kind)).toBe("feminine");
  });
});
