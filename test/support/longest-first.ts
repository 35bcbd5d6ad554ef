import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, of which none should be what all else waits for at the end. */
const LONGEST = [
  "test/packages/packing.test.ts",
  "test/browser/controls.test.ts",
  "test/browser/files.test.ts",
  "test/browser/shapes.test.ts",
  "test/browser/serve.test.ts",
  "test/plan-laws/any-text.test.ts",
  "test/laws/engine-and-oracle.test.ts",
  "test/laws/dated-lists.test.ts",
];

const rank = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? LONGEST.length : place;
};

/** Begins with the longest files, in a clone that has not measured its tests yet too. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
