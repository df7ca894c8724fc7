import { defineConfig, devices } from "@playwright/test";

// `npm test -- browser` starts the app these run against and says where it is; nothing is started or reused from here.
const asRoot = process.getuid?.() === 0;
const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env["E2E_URL"] ?? "http://127.0.0.1:3000",
    locale: "ar",
    timezoneId: "UTC",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--disable-background-networking", "--no-first-run", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  projects: [
    { name: "people", testMatch: /\.setup\.ts$/ },
    { name: "desktop", use: { ...devices["Desktop Chrome"] }, dependencies: ["people"] },
    // Editors work at a desk: long journeys of theirs are told once.
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } }, testMatch: /(?:pages|refusals|search-suggest)\.spec\.ts$/, dependencies: ["people"] },
    { name: "limits", use: { ...devices["Desktop Chrome"] }, testMatch: /\.limits\.ts$/, dependencies: ["desktop", "phone"] },
  ],
});
