import fc from "fast-check";
import { expect, test } from "vitest";
import { type Path, pathText } from "../../packages/core/src/issues/index.ts";
import { runs } from "../support/runs.ts";
import { arbitrarySpec } from "./arbitrary-plan.ts";
import { changedAt, misspelt, placesIn, saidOf, twiceLast } from "./places.ts";
import { richPlan } from "./rich-plan.ts";

/** What can stand nowhere in a plan. */
const unreadable = fc.constantFrom<unknown>(Number.NaN, () => 0, 2024n);

const placeOf = (said: string): string => said.slice(0, said.lastIndexOf(" "));

test("of a plan in which some values cannot be read, those values are all that is spoken of", () => {
  const specs = fc.oneof(arbitrarySpec, fc.constant(richPlan));
  const breaks = fc.array(fc.tuple(fc.nat(), unreadable), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(specs, breaks, (spec, chosen) => {
      const every = placesIn(spec);
      const paths = chosen.map(([which]) => every[which % every.length]!);
      const broken = paths.reduce<unknown>((now, path, at) => changedAt(now, path, () => chosen[at]![1]), spec);
      const said = saidOf(broken);
      expect(said).not.toEqual([]);
      expect(said.filter((one) => !paths.map(pathText).includes(placeOf(one)))).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});

test("a rich plan with any one value that cannot be read has that one issue", () => {
  for (const path of placesIn(richPlan)) {
    expect(saidOf(changedAt(richPlan, path, () => Number.NaN)).map(placeOf)).toEqual([pathText(path)]);
  }
});

test("of a plan in which a key is misspelt, that key is all that is spoken of", () => {
  const isKey = (path: Path): boolean => typeof path.at(-1) === "string";
  const check = (spec: unknown, path: Path): boolean => {
    const said = saidOf(misspelt(spec, path));
    const own = `${pathText([...path.slice(0, -1), twiceLast(String(path.at(-1)))])} unknown-key`;
    if (!said.includes(own)) return false; // a name of the plan's own, such as a tag's
    expect(said).toEqual([own]);
    return true;
  };
  expect(
    placesIn(richPlan)
      .filter(isKey)
      .filter((path) => check(richPlan, path)).length,
  ).toBeGreaterThan(150);
  fc.assert(
    fc.property(arbitrarySpec, fc.nat(), (spec, which) => {
      const keys = placesIn(spec).filter(isKey);
      fc.pre(check(spec, keys[which % keys.length]!));
    }),
    { numRuns: runs(100) },
  );
});
