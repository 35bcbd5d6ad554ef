import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, of which none should be what all else waits for at the end. */
const LONGEST = [
  "test/excel/libreoffice.test.ts",
  "test/packages/packing.test.ts",
  "test/plan-laws/any-text.test.ts",
  "test/laws/engine-and-oracle.test.ts",
  "test/laws/dated-lists.test.ts",
  "test/browser/serve.test.ts",
  "test/browser/controls.test.ts",
  "test/browser/files.test.ts",
  "test/browser/shapes.test.ts",
];

/** Files of one kind share a worker, with all that it has loaded: those in plain Node, in Node with a document, in a browser. */
const kindOf = ({ project, moduleId }: TestSpecification): number =>
  project.name === "browser" ? 2 : readFileSync(moduleId, "utf8").startsWith("// @vitest-environment") ? 1 : 0;

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
