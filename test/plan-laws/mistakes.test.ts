import fc from "fast-check";
import { expect, test } from "vitest";
import { pathText } from "../../packages/core/src/issues/index.ts";
import { runs } from "../support/runs.ts";
import { type Mistake, mistakes } from "./mistakes.ts";
import { changedAt, placesIn, saidOf } from "./places.ts";
import { richPlan } from "./rich-plan.ts";

const planted = (made: readonly Mistake[]): unknown =>
  made.reduce<unknown>((spec, { at, write }) => changedAt(spec, at, () => write), richPlan);

/** Two records in a list, such as `posts[0]` and `posts[1]`, are two places; so are two sections. */
const recordOf = ({ said }: Mistake): string => /^\w+(?:\[\d+\]|\.\w+\[\d+\])?/.exec(said)![0];

test("the plan without the mistakes is a plan", () => {
  expect(saidOf(richPlan)).toEqual([]);
});

test("each mistake is said", () => {
  for (const one of mistakes) expect(saidOf(planted([one]))).toEqual([one.said]);
});

test("all the mistakes together are all said at once, two and more in most of the records, and nothing else is", () => {
  expect(saidOf(planted(mistakes)).toSorted()).toEqual(mistakes.map(({ said }) => said).toSorted());
  const records = mistakes.map(recordOf);
  const twice = new Set(records.filter((record, at) => records.indexOf(record) < at));
  expect(twice.size).toBeGreaterThan(15);
});

test("whichever mistakes a plan has, one reading says them all and nothing else, so that mending those makes it a plan", () => {
  fc.assert(
    fc.property(fc.subarray([...mistakes], { minLength: 1 }), (made) => {
      expect(saidOf(planted(made)).toSorted()).toEqual(made.map(({ said }) => said).toSorted());
    }),
    { numRuns: runs(150) },
  );
});

test("where the years of the plan cannot be read, all is said that does not rest on them", () => {
  const made = mistakes.filter(({ byYears }) => !byYears);
  const broken = changedAt(planted(mistakes), ["years", "to"], () => "2026");
  expect(saidOf(broken).toSorted()).toEqual([...made.map(({ said }) => said), "years.to not-a-year"].toSorted());
});

test("with values that cannot be read besides, nothing is said but of these and of the mistakes", () => {
  fc.assert(
    fc.property(fc.subarray([...mistakes]), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (made, chosen) => {
      const every = placesIn(planted(made));
      const paths = chosen.map((which) => every[which % every.length]!);
      const said = saidOf(paths.reduce((spec, path) => changedAt(spec, path, () => Number.NaN), planted(made)));
      const known = made.map((one) => one.said);
      const broken = paths.map(pathText);
      expect(
        said.filter((one) => !known.includes(one) && !broken.includes(one.slice(0, one.lastIndexOf(" ")))),
      ).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});
