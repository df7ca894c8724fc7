import type { Page } from "@playwright/test";

/** Holds back what is asked for at these addresses until it is let go. */
export async function hold(page: Page, addresses: string | RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route(addresses, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

/** What a slow line or a busy machine does. */
export const holdScripts = (page: Page): Promise<() => void> => hold(page, "**/_next/static/**/*.js");

/** Until the page has had time to draw what it was answered. */
export const drawn = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let frame = 0; frame < 20; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
});
