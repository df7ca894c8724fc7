import { afterEach, expect, it } from "vitest";
import { forgetSettings, rememberedSettings, rememberSettings } from "./remembered.ts";

const named = (newsroomAr: string) => ({ newsroomAr, newsroomEn: "", timeZone: "UTC", contactEmail: null, contactUrl: null });
const answer = (name: string) => () => Promise.resolve(named(name));

afterEach(() => {
  globalThis.isnadSettings = undefined;
});

it("keeps nothing in a process that hears of no changes", async () => {
  await rememberedSettings(answer("الأولى"));
  expect(await rememberedSettings(answer("الثانية"))).toEqual(named("الثانية"));
});

it("keeps them until a change is heard of", async () => {
  rememberSettings();
  await rememberedSettings(answer("الأولى"));
  expect(await rememberedSettings(answer("الثانية"))).toEqual(named("الأولى"));
  forgetSettings();
  expect(await rememberedSettings(answer("الثانية"))).toEqual(named("الثانية"));
});

it("does not keep what was read before a change and arrives after it", async () => {
  rememberSettings();
  let arrive = (): void => undefined;
  const slow = rememberedSettings(() => new Promise((resolve) => { arrive = () => { resolve(named("القديمة")); }; }));
  forgetSettings();
  arrive();
  expect(await slow).toEqual(named("القديمة"));
  expect(await rememberedSettings(answer("الجديدة"))).toEqual(named("الجديدة"));
});
