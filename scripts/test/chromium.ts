import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Refused } from "../boot/refused.ts";
import { say } from "../boot/say.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const find = (): string | undefined =>
  [process.env["CHROMIUM_PATH"] ?? "", ...INSTALLED, chromium.executablePath()].find((path) => path !== "" && existsSync(path));

/** Debian's own package, where we may install one. */
function install(): void {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
  say("test.browser_fetch");
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
}

/** The browser for the tests: CHROMIUM_PATH, an installed one, Playwright's own, or one installed now. */
export function findChromium(): string {
  const first = find();
  if (first !== undefined) return first;
  install();
  const second = find();
  if (second === undefined) throw new Refused("no_chromium");
  return second;
}
