const src = "packages/core/src";

/** @typedef {{ readonly tests: readonly string[], readonly madeWhenLoaded?: true }} Asked */

/**
 * The folders of core whose faults are counted, the smallest first, and the tests that are to see them: those beside the sources, and
 * the laws and cases that are about the same thing. What only a page, a command or a golden file far away would see counts as unseen.
 * A rule is made when its file is loaded: its faults are tried with everything loaded anew.
 *
 * @type {{ readonly [folder: string]: Asked }}
 */
export const MUTATED = {
  money: { tests: [`${src}/money`] },
  formula: { tests: [`${src}/formula`, "test/laws/rules", "test/laws/ties"] },
  rules: { tests: [`${src}/rules`, "test/laws/rules", "test/laws/ties"], madeWhenLoaded: true },
  "scenario/kinds": {
    tests: [
      `${src}/scenario`,
      "test/cases/late-and-later.test.ts",
      "test/cases/agency.test.ts",
      "test/laws/agency.test.ts",
      "test/laws/changes-keep",
      "test/laws/late-and-later",
      "test/laws/scenarios",
    ],
  },
  "forecast/notes": {
    tests: [
      `${src}/forecast`,
      "test/cases/implausible.test.ts",
      "test/cases/notes.test.ts",
      "test/laws/notes",
      "test/laws/without-effect.test.ts",
    ],
  },
  timeline: {
    tests: [`${src}/timeline`, "test/golden", "test/laws/engine-and-oracle", "test/laws/explain.test.ts"],
  },
  funding: {
    tests: [`${src}/funding`, "test/golden/carry-forward", "test/laws/draw-and-oracle", "test/laws/explain.test.ts"],
  },
  ledger: {
    tests: [
      `${src}/ledger`,
      "test/golden",
      "test/laws/engine-and-oracle",
      "test/laws/full-year",
      "test/laws/explain.test.ts",
    ],
  },
  claims: { tests: [`${src}/claims`, "test/claims", "test/papers", "test/laws/claims"] },
};

/** What is asked of a folder, or of a file or folder within it. */
export const askedOf = (/** @type {string} */ wanted) =>
  Object.entries(MUTATED).find(([folder]) => wanted === folder || wanted.startsWith(`${folder}/`))?.[1];
