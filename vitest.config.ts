import { defineConfig } from "vitest/config";

const source = ["@outturn/source", "node", "import", "module", "default"];
const elsewhere = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  resolve: { conditions: source },
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: {
    pool: "forks",
    projects: [
      {
        extends: true,
        test: {
          name: "library",
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...elsewhere, "test/browser/**"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: elsewhere,
          globalSetup: ["test/browser/set-up.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
