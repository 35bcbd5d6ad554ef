import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, of which none should be what all else waits for at the end. */
const LONGEST = [
  "test/browser/day.test.ts",
  "test/browser/controls.test.ts",
  "test/browser/serve.test.ts",
  "test/browser/files.test.ts",
  "test/browser/one-page.test.ts",
  "test/browser/accessible.test.ts",
  "test/browser/firefox.test.ts",
  "test/browser/twelve-plans.test.ts",
  "test/browser/one-page-accessible.test.ts",
  "test/live/live.test.ts",
  "test/packages/packing.test.ts",
  "test/patterns/patterns.test.ts",
  "test/architecture/lookups.test.ts",
  "packages/core/src/funding/laws.test.ts",
  "test/cli/status.test.ts",
  "test/cli/files.test.ts",
  "test/excel/libreoffice.test.ts",
  "test/plan-laws/any-text.test.ts",
  "test/laws/engine-and-oracle.test.ts",
  "test/laws/notes.test.ts",
  "test/laws/dated-lists.test.ts",
];

/**
 * Files of one kind share a worker, with all that it has loaded: those in a browser, in plain Node, in Node with a document. Those in a
 * browser come first, since they wait for a part of their time, in which what runs beside the tests gets on; the last of all are short.
 */
const kindOf = ({ project, moduleId }: TestSpecification): number =>
  project.name === "browser" ? 0 : readFileSync(moduleId, "utf8").startsWith("// @vitest-environment") ? 2 : 1;

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? LONGEST.length : place;
};

/** One kind of file after another, of each the longest first: in a clone that has not measured its tests yet too. */
export class OneKindAfterAnother extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = new Map(files.map((file) => [file, kindOf(file)]));
    return (await super.sort(files)).sort(
      (one, other) => kinds.get(one)! - kinds.get(other)! || placeOf(one) - placeOf(other),
    );
  }
}
