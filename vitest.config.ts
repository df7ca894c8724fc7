import { defineConfig } from "vitest/config";

const outside = ["**/node_modules/**", "**/.next*/**", "e2e/**", "data/**"];

// Pure tests and database tests. The latter start their own PostgreSQL, also when vitest is called directly.
export default defineConfig({
  test: {
    projects: [
      // Patience, not a measure: a busy machine is slow at a thousand made-up texts.
      { test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...outside, "**/*.db.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude: outside,
          pool: "forks",
          globalSetup: ["scripts/test/global-setup.ts"],
          setupFiles: ["scripts/test/worker.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
