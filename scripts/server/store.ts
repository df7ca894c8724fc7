import { statusIn } from "./filter.ts";
import { tagOf } from "./route.ts";
import { pressPage } from "./press.ts";
import type { Page, Rendered } from "./press.ts";

/** How much the store may hold: bytes of all bodies, and number of pages. */
export type Limits = { readonly bytes: number; readonly pages: number };

const LIMITS: Limits = { bytes: 96 * 1024 * 1024, pages: 4_000 };
/** More renewals than this are remembered as one renewal of everything. */
const REMEMBERED = 10_000;

/**
 * The readers' pages, ready to send, least recently asked for first. It never holds a page for one person, nor one whose
 * rendering began before a renewal of its tag: `now()` is noted when a rendering begins and given to `keep`.
 */
export class PageStore {
  readonly #limits: Limits;
  readonly #pages = new Map<string, Page>();
  readonly #renewed = new Map<string, number>();
  #allRenewed = 0;
  #clock = 0;
  #bytes = 0;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#pages.size;
  }

  /** The number of renewals so far. */
  now(): number {
    return this.#clock;
  }

  get(key: string): Page | undefined {
    const page = this.#pages.get(key);
    if (page === undefined) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  /** Presses and keeps a rendered page; false where it may not be kept. `since` is `now()` from before its rendering. */
  async keep(key: string, rendered: Rendered, since: number): Promise<boolean> {
    const tag = tagOf(key);
    if (tag === null || !mayKeep(rendered) || this.#isOld(tag, since)) return false;
    const page = await pressPage(rendered);
    // Pressing takes time: a renewal may have come meanwhile.
    if (this.#isOld(tag, since) || page.bytes > this.#limits.bytes) return false;
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
    this.#shrink();
    return true;
  }

  /** Forgets the pages of these tags (`*`: all) and refuses renderings of them that have already begun. */
  renew(tags: readonly string[]): void {
    this.#clock += 1;
    if (tags.includes("*")) return this.#renewAll();
    const wanted = new Set(tags);
    for (const tag of wanted) this.#renewed.set(tag, this.#clock);
    for (const key of [...this.#pages.keys()]) {
      if (wanted.has(tagOf(key) ?? "")) this.#drop(key);
    }
    // Forgetting which tags were renewed must not let an old rendering in.
    if (this.#renewed.size > REMEMBERED) this.#forgetRenewals();
  }

  #renewAll(): void {
    this.#pages.clear();
    this.#bytes = 0;
    this.#forgetRenewals();
  }

  #forgetRenewals(): void {
    this.#allRenewed = this.#clock;
    this.#renewed.clear();
  }

  #isOld(tag: string, since: number): boolean {
    return since < this.#allRenewed || since < (this.#renewed.get(tag) ?? 0);
  }

  #drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
    this.#pages.delete(key);
  }

  #shrink(): void {
    for (const key of this.#pages.keys()) {
      if (this.#bytes <= this.#limits.bytes && this.#pages.size <= this.#limits.pages) return;
      this.#drop(key);
    }
  }
}

const mayKeep = ({ status, headers, html }: Rendered): boolean =>
  status === 200 && html !== "" && statusIn(html) === null && !Object.keys(headers).some((name) => name.toLowerCase() === "set-cookie");

declare global {
  // Next loads the cache handler by itself: both ends meet here.
  var isnadPages: PageStore | undefined;
}

/** The store of this process. */
export const pages = (): PageStore => (globalThis.isnadPages ??= new PageStore());
