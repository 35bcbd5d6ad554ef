import fc from "fast-check";
import { expect, test } from "vitest";
import { type Plan, readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { arbitraryWholePlan } from "./arbitrary-whole-plan.ts";
import { runs } from "./runs.ts";

test("a whole plan is what reading gives of what is written of it", () => {
  fc.assert(
    fc.property(arbitraryWholePlan, (plan) => {
      expect(readPlan(writePlan(plan))).toEqual(plan);
    }),
    { numRuns: runs(100) },
  );
});

test("all that a question may trip over comes up", () => {
  const seen = new Set<string>();
  for (const plan of fc.sample(arbitraryWholePlan, { numRuns: runs(600) }))
    for (const [form, isThere] of Object.entries(forms)) if (isThere(plan)) seen.add(form);
  expect(Object.keys(forms).filter((form) => !seen.has(form))).toEqual([]);
});

const forms: { readonly [form: string]: (plan: Plan) => boolean } = {
  cohorts: ({ posts }) => posts.some(({ starts }) => starts.length > 1),
  "cover for some": ({ posts }) => posts.some(({ cover }) => cover.some(({ count }) => count !== undefined)),
  "cover up to the start": ({ posts }) => posts.some(({ cover }) => cover.some(({ to }) => to === undefined)),
  "cover to a day": ({ posts }) => posts.some(({ cover }) => cover.some(({ to }) => to !== undefined)),
  vacancies: ({ posts }) => posts.some(({ vacant }) => vacant.length > 0),
  "a supplement without a date": ({ posts }) =>
    posts.some(({ supplements }) => supplements.some(({ from }) => from === undefined)),
  "a supplement with one": ({ posts }) =>
    posts.some(({ supplements }) => supplements.some(({ from }) => from !== undefined)),
  shares: ({ posts }) => posts.some(({ agencyShare }) => agencyShare !== undefined),
  absorptions: ({ posts }) => posts.some(({ afterEnd }) => (afterEnd?.absorbed.length ?? 0) > 0),
  expiry: ({ funding }) =>
    funding.some(({ carryForward: of }) => typeof of === "object" && of.expiresAfterYears !== undefined),
  "a saving that money depends on": ({ funding }) => funding.some(({ dependsOn }) => dependsOn.length > 0),
  "a ring-fence": ({ funding }) => funding.some(({ pays }) => pays !== undefined),
};
