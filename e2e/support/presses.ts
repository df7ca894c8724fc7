import { setTimeout as pause } from "node:timers/promises";
import type { Locator, Page } from "@playwright/test";

/** How long a person looks before the next key. */
const LOOK = 300;
const FAR = 40;

/** Presses keys as a person would, and counts every key that goes down: Ctrl and Enter are two. */
export class Presses {
  readonly #page: Page;
  readonly #begun = Date.now();
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(keys: string): Promise<void> {
    await pause(LOOK);
    this.#count += keys.split("+").length;
    await this.#page.keyboard.press(keys);
  }

  /** Types letter by letter, each counted; a person types on without looking. */
  async type(text: string): Promise<void> {
    this.#count += text.length;
    await this.#page.keyboard.type(text);
  }

  /** What comes from the clipboard costs its two keys, however long it is. */
  async paste(text: string): Promise<void> {
    await pause(LOOK);
    this.#count += 2;
    await this.#page.keyboard.insertText(text);
  }

  /** Tab after Tab until the focus is there, each counted. */
  async tabTo(goal: Locator): Promise<void> {
    for (let presses = 0; presses < FAR; presses += 1) {
      if (await goal.evaluate((node) => node === document.activeElement)) return;
      await this.press("Tab");
    }
    throw new Error("Tab does not lead there.");
  }

  get count(): number {
    return this.#count;
  }

  get seconds(): number {
    return (Date.now() - this.#begun) / 1000;
  }
}
