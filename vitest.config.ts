import { defineConfig } from "vitest/config";
import { OneKindAfterAnother } from "./test/support/one-kind-after-another.ts";
import { setUpAnew } from "./test/support/set-up-anew.ts";

const source = ["@outturn/source", "node", "import", "module", "default"];
const elsewhere = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  plugins: [setUpAnew],
  resolve: { conditions: source },
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: {
    pool: "forks",
    // What was made of a source is kept: the time zones, and the next run, need not make it again.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
    // One more than the smallest machine has cores: a test in a browser, or of a program of its own, waits for most of its time.
    maxWorkers: 3,
    sequence: { sequencer: OneKindAfterAnother },
    projects: [
      {
        extends: true,
        test: {
          name: "library",
          // Modules are loaded once a worker, not once a file: none of ours keeps anything between tests.
          isolate: false,
          include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...elsewhere, "test/browser/**", "test/patterns/**"],
          setupFiles: ["test/support/seeds.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "patterns",
          // In a process of its own: what others have loaded makes every pattern slower.
          isolate: true,
          include: ["test/patterns/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: elsewhere,
          isolate: false,
          globalSetup: ["test/browser/set-up.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
