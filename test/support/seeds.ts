import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import { runs, SEED } from "./runs.ts";

fc.configureGlobal({ seed: SEED, numRuns: runs(100) });

/** Where `npm run explore` gathers what fails, a line of JSON each. */
const { OUTTURN_FINDS } = process.env;
if (OUTTURN_FINDS !== undefined)
  fc.installGlobalPlugin(() => ({
    onAllRunsComplete({ failed, seed, counterexamplePath: path, counterexample }) {
      if (!failed) return;
      const { testPath: file, currentTestName: law } = expect.getState();
      const [first] = (counterexample ?? []) as readonly unknown[];
      const find = { file, law, seed, path, text: isText(first) ? first : undefined };
      appendFileSync(OUTTURN_FINDS, `${JSON.stringify({ ...find, case: fc.stringify(counterexample) })}\n`);
    },
  }));

const isText = (value: unknown): value is { readonly text: string; readonly name: string } =>
  typeof value === "object" && value !== null && "text" in value && "name" in value;
