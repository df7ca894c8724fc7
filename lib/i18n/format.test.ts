import { describe, expect, test } from "vitest";
import type { DateView } from "#lib/views/shared.ts";
import { dateWords, dayCount, daysAfter, daysSince, instantWords, joinNames, numberWords, shortDate } from "./format.ts";

describe("dates in words", () => {
  test.each([
    ["2024-10-25", "25 أكتوبر 2024", "25 October 2024"],
    ["2024-01-05", "5 يناير 2024", "5 January 2024"],
    ["0099-06-01", "1 يونيو 99", "1 June 99"],
    ["2024-10", "أكتوبر 2024", "October 2024"],
    ["2024", "2024", "2024"],
    ["2024-10-25T14:00:00+03:00", "25 أكتوبر 2024، 14:00", "25 October 2024, 14:00"],
    ["2024-10~", "نحو أكتوبر 2024", "around October 2024"],
    ["2024~", "نحو عام 2024", "around 2024"],
    ["2024?", "2024 (غير مؤكد)", "2024 (uncertain)"],
    ["2024-10%", "نحو أكتوبر 2024 (غير مؤكد)", "around October 2024 (uncertain)"],
    ["2022/..", "منذ عام 2022", "since 2022"],
    ["2024-10-24/..", "منذ 24 أكتوبر 2024", "since 24 October 2024"],
    ["2022~/..", "منذ نحو عام 2022", "since around 2022"],
    ["2022?/..", "منذ عام 2022 (غير مؤكد)", "since 2022 (uncertain)"],
    ["../2021", "قبل عام 2022", "before 2022"],
    ["../2022", "قبل عام 2023", "before 2023"],
    ["../2021~", "حتى نحو عام 2021", "no later than around 2021"],
    ["../2024-10", "حتى نهاية أكتوبر 2024", "no later than October 2024"],
    ["../2024-10-25", "حتى 25 أكتوبر 2024", "no later than 25 October 2024"],
    ["../2024-10-25T14:00:00+03:00", "حتى 25 أكتوبر 2024، 14:00", "no later than 25 October 2024, 14:00"],
    ["2024-10-20/2024-10-25", "بين 20 و25 أكتوبر 2024", "between 20 and 25 October 2024"],
    ["2024-10-20/2024-11-05", "بين 20 أكتوبر و5 نوفمبر 2024", "between 20 October and 5 November 2024"],
    ["2023-12-20/2024-01-05", "بين 20 ديسمبر 2023 و5 يناير 2024", "between 20 December 2023 and 5 January 2024"],
    ["2024-10-25/2024-10-25", "25 أكتوبر 2024", "25 October 2024"],
    ["2021-03/2021-06", "بين مارس ويونيو 2021", "between March and June 2021"],
    ["2021-11/2022-02", "بين نوفمبر 2021 وفبراير 2022", "between November 2021 and February 2022"],
    ["2020/2022", "بين عامي 2020 و2022", "between 2020 and 2022"],
    ["2022/2024-03", "بين عام 2022 ومارس 2024", "between 2022 and March 2024"],
    ["2021-03/2021-06?", "بين مارس ويونيو 2021 (غير مؤكد)", "between March and June 2021 (uncertain)"],
    ["2021-03~/2021-06", "بين نحو مارس 2021 ويونيو 2021", "between around March 2021 and June 2021"],
    ["XXXX-08", "أغسطس من عام غير معروف", "August of an unknown year"],
    ["XXXX-02-29", "29 فبراير من عام غير معروف", "29 February of an unknown year"],
    ["202X", "بين عامي 2020 و2029", "between 2020 and 2029"],
    ["20XX", "بين عامي 2000 و2099", "between 2000 and 2099"],
    ["2024-XX", "عام 2024، الشهر غير معروف", "2024, month unknown"],
    ["2024-10-XX", "أكتوبر 2024، اليوم غير معروف", "October 2024, day unknown"],
    ["no date", "no date", "no date"],
  ])("%s", (edtf, arabic, english) => {
    expect(dateWords(edtf, "ar")).toBe(arabic);
    expect(dateWords(edtf, "en")).toBe(english);
  });

  const view = (edtf: string, earliest: string | null, latest: string | null): DateView => ({ edtf, earliest, latest });

  test.each([
    ["a time", view("2024-10-25T22:30:00Z", "2024-10-26T01:30:00.000", "2024-10-26T01:30:00.999"), "26 أكتوبر 2024، 01:30"],
    ["its end", view("../2024-10-25T22:30:00Z", null, "2024-10-26T01:30:00.999"), "حتى 26 أكتوبر 2024، 01:30"],
    [
      "both ends",
      view("2024-10-25T10:00Z/2024-10-25T12:00Z", "2024-10-25T13:00:00.000", "2024-10-25T15:00:59.999"),
      "بين 25 أكتوبر 2024، 13:00 و25 أكتوبر 2024، 15:00",
    ],
    ["a day has none", view("2024-10-25", "2024-10-25T00:00:00.000", "2024-10-25T23:59:59.999"), "25 أكتوبر 2024"],
  ])("a view tells %s by the newsroom's clock", (_, date, arabic) => {
    expect(dateWords(date, "ar")).toBe(arabic);
  });

  test.each([
    ["2024-10-24", "2024-11-01", "24 أكتوبر", "24 October"],
    ["2023-10-24", "2024-11-01", "24 أكتوبر 2023", "24 October 2023"],
    ["2024-10-24", undefined, "24 أكتوبر 2024", "24 October 2024"],
    ["2024-10", "2024-11-01", "أكتوبر", "October"],
    ["2024-10-25T14:00:00+03:00", "2024-11-01", "25 أكتوبر", "25 October"],
    ["2024", "2024-11-01", "2024", "2024"],
    ["2024-10~", "2024-11-01", "نحو أكتوبر 2024", "around October 2024"],
    ["2022/..", "2022-11-01", "منذ عام 2022", "since 2022"],
  ])("short: %s seen on %s", (edtf, today, arabic, english) => {
    expect(shortDate(edtf, "ar", today)).toBe(arabic);
    expect(shortDate(edtf, "en", today)).toBe(english);
  });

  test.each([
    ["Europe/Moscow", "25 أكتوبر 2024، 14:00"],
    ["America/New_York", "25 أكتوبر 2024، 07:00"],
    ["Asia/Tokyo", "25 أكتوبر 2024، 20:00"],
  ])("an instant in %s", (timeZone, arabic) => {
    expect(instantWords("2024-10-25T11:00:00Z", "ar", timeZone)).toBe(arabic);
  });
});

describe("counts and lists", () => {
  test.each([
    [0, "0 يوم", "في اليوم نفسه", "منذ اليوم"],
    [1, "يوم واحد", "بعد يوم واحد", "منذ يوم واحد"],
    [2, "يومان", "بعد يومين", "منذ يومين"],
    [3, "3 أيام", "بعد 3 أيام", "منذ 3 أيام"],
    [10, "10 أيام", "بعد 10 أيام", "منذ 10 أيام"],
    [11, "11 يومًا", "بعد 11 يومًا", "منذ 11 يومًا"],
    [99, "99 يومًا", "بعد 99 يومًا", "منذ 99 يومًا"],
    [100, "100 يوم", "بعد 100 يوم", "منذ 100 يوم"],
    [103, "103 أيام", "بعد 103 أيام", "منذ 103 أيام"],
    [1000, "1,000 يوم", "بعد 1,000 يوم", "منذ 1,000 يوم"],
  ])("%i days", (count, plain, after, since) => {
    expect([dayCount(count, "ar"), daysAfter(count, "ar"), daysSince(count, "ar")]).toEqual([plain, after, since]);
  });

  test.each([
    [0, "0 days", "the same day", "since today"],
    [1, "1 day", "1 day later", "for 1 day"],
    [9, "9 days", "9 days later", "for 9 days"],
  ])("%i days in English", (count, plain, after, since) => {
    expect([dayCount(count, "en"), daysAfter(count, "en"), daysSince(count, "en")]).toEqual([plain, after, since]);
  });

  test("numbers have Latin digits in both languages", () => {
    expect([numberWords(12345, "ar"), numberWords(12345, "en")]).toEqual(["12,345", "12,345"]);
  });

  test.each([
    [["الكرملين"], "ar", "الكرملين"],
    [["الكرملين", "وزارة الخارجية"], "ar", "الكرملين ووزارة الخارجية"],
    [["الكرملين", "البيت الأبيض", "ناسا"], "ar", "الكرملين والبيت الأبيض وناسا"],
    [["A", "B", "C"], "en", "A, B and C"],
    [[], "ar", ""],
  ] as const)("%j", (names, locale, expected) => {
    expect(joinNames(names, locale)).toBe(expected);
  });
});
