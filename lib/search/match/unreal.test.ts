import { describe, expect, it } from "vitest";
import { bothWays, same } from "./testing.ts";

/** What may be, must be, is feared or refused, and what is. */
const NOT_YET = [
  ["ربما قصفت إيران تل أبيب", "قصفت إيران تل أبيب"],
  ["ربما تقصف إيران تل أبيب", "تقصف إيران تل أبيب"],
  ["لو قصفت إيران تل أبيب", "قصفت إيران تل أبيب"],
  ["إيران قادرة على قصف تل أبيب", "إيران تقصف تل أبيب"],
  ["إيران على وشك قصف تل أبيب", "إيران قصفت تل أبيب"],
  ["يجب إغلاق المدارس", "إغلاق المدارس"],
  ["ضرورة إغلاق المدارس", "إغلاق المدارس"],
  ["يحق للبلدية إغلاق المدارس", "البلدية تغلق المدارس"],
  ["البلدية تستطيع إغلاق المدارس", "البلدية تغلق المدارس"],
  ["الجيش يوشك على دخول المدينة", "الجيش دخل المدينة"],
  ["الشركة عاجزة عن دفع الأجور", "الشركة تدفع الأجور"],
  ["إذا استقال الوزير", "استقال الوزير"],
  ["لعل الوزير استقال", "الوزير استقال"],
  ["توقعات بارتفاع أسعار القمح", "ارتفاع أسعار القمح"],
  ["مخاوف من انهيار الجسر", "انهيار الجسر"],
  ["تحذير من انهيار الجسر", "انهيار الجسر"],
  ["مطالبات بإقالة المدير", "إقالة المدير"],
  ["الجيش كف عن قصف المدينة", "الجيش يقصف المدينة"],
  ["توقف الشركة عن دفع الأجور", "الشركة تدفع الأجور"],
  ["المدير يرد على شائعة استقالته", "استقالة المدير"],
  ["The mayor will resign", "The mayor resigned"],
  ["The mayor may resign", "The mayor resigns"],
  ["The mayor could resign", "The mayor resigns"],
  ["The mayor threatens to resign", "The mayor resigns"],
  ["The mayor refuses to resign", "The mayor resigns"],
  ["The mayor denies resigning", "The mayor resigns"],
] as const;

/** What will be in two forms, and what was, however it was managed. */
const ALIKE = [
  ["الشركة سوف تغلق مصنع الإسمنت", "الشركة ستغلق مصنع الإسمنت"],
  ["البلدية تمكنت من إغلاق المدارس", "البلدية أغلقت المدارس"],
  ["استطاع الجيش دخول المدينة", "الجيش دخل المدينة"],
  ["البلدية قد أغلقت المدارس", "البلدية أغلقت المدارس"],
  ["لقد استقال الوزير", "استقال الوزير"],
  ["الشركة سوف تغلق مصنع الإسمنت", "الشركة تغلق مصنع الإسمنت"],
] as const;

describe("what has not happened", () => {
  it.each(bothWays(NOT_YET))("not «%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(false);
  });

  it.each(bothWays(ALIKE))("«%s» and «%s»", (first, second) => {
    expect(same(first, second)).toBe(true);
  });
});
