import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { askedOf } from "./scripts/mutated.js";

const { OUTTURN_MUTATES = "" } = process.env;

const isLaw = (/** @type {import("vitest/node").TestSpecification} */ { moduleId }) => moduleId.includes("/test/");

/** The tests beside the sources before the laws: most faults are seen by a test that takes no time. */
class NearestFirst extends BaseSequencer {
  /** @param {import("vitest/node").TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).sort((one, other) => Number(isLaw(one)) - Number(isLaw(other)));
  }
}

/** What `npm run mutate` asks, one folder a run. */
export default defineConfig({
  test: {
    isolate: false,
    include: (askedOf(OUTTURN_MUTATES)?.tests ?? []).map((path) =>
      path.endsWith(".test.ts") ? path : `${path}{/**/*,}.test.ts`,
    ),
    setupFiles: ["test/support/seeds.ts"],
    sequence: { sequencer: NearestFirst },
    testTimeout: 120_000,
  },
});
