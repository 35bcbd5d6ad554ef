import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import { runs } from "./runs.ts";

/** The seed of every law in `npm test`: a law that holds today holds tomorrow. `npm run explore` looks with others. */
const FIXED = 20_240_708;

fc.configureGlobal({ seed: Number(process.env.OUTTURN_SEED ?? FIXED), numRuns: runs(100) });

const { OUTTURN_FINDS } = process.env;
if (OUTTURN_FINDS !== undefined)
  fc.installGlobalPlugin(() => ({
    onAllRunsComplete({ failed, seed, counterexamplePath: path, counterexample }) {
      const { testPath, currentTestName } = expect.getState();
      if (!failed) return;
      const find = { file: testPath, law: currentTestName, seed, path, counterexample: fc.stringify(counterexample) };
      appendFileSync(OUTTURN_FINDS, `${JSON.stringify(find)}\n`);
    },
  }));
