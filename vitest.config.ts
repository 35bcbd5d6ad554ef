import { defineConfig } from "vitest/config";

const source = ["@outturn/source", "node", "import", "module", "default"];
const elsewhere = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  resolve: { conditions: source },
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: {
    pool: "forks",
    // As many as the smallest machine has cores: left to itself vitest keeps one back.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "library",
          // Modules are loaded once a worker, not once a file: none of ours keeps anything between tests.
          isolate: false,
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...elsewhere, "test/browser/**"],
          setupFiles: ["test/support/seeds.ts"],
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
