import fc from "fast-check";
import { expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import type { Distribution, Plan, Risk } from "../../packages/core/src/plan/index.ts";
import { drawRisks, whyRepriced } from "../../packages/core/src/risk/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

const stated = (id: string) => ({ id, title: id, owner: "Head of Finance" });
const history = (...values: readonly number[]): Distribution => ({ is: "history", values });

/** Risks of every kind, as far as a plan has what they are of. */
function risksOf({ posts, lines, savings, funding, agencyRates }: Plan): readonly Risk[] {
  const [rate] = Object.keys(agencyRates);
  const agency = rate === undefined ? [] : [rate];
  const slip = { is: "triangular", low: 0, likely: 1, high: 2 } as const;
  const post = posts[0]?.id ?? "none";
  return [
    { ...stated("slip"), risk: "start-slip", unit: "months", later: slip, drawn: "each" },
    {
      ...stated("all"),
      risk: "start-slip",
      unit: "days",
      later: history(0, 10),
      drawn: "together",
      where: { id: post },
    },
    { ...stated("vacant"), risk: "not-filled", chance: 300_000, instead: "vacant", where: { id: post } },
    ...agency.map((name) => ({ ...stated("agency"), risk: "not-filled", chance: 300_000, instead: { agency: name } })),
    {
      ...{ ...stated("award"), risk: "pay-award", scale: "njc", from: `${startOf(posts)}-04-01`, status: "assumed" },
      sizes: [
        { chance: 500_000, form: "percent", size: history(20_000, 35_000) },
        { chance: 500_000, form: "flat", size: history(192_500) },
      ],
    },
    ...agency.map(() => ({ ...stated("dearer"), risk: "agency-rate", percent: history(0, 150_000) })),
    ...(lines.length > 0
      ? [{ ...stated("lines"), risk: "line-cost", percent: { is: "uniform", from: -100_000, to: 100_000 } }]
      : []),
    ...(savings.length > 0
      ? [{ ...stated("saving"), risk: "saving", outcomes: [{ chance: 500_000 }, { chance: 500_000, delivered: 0 }] }]
      : []),
    ...(funding.length > 0 ? [{ ...stated("money"), risk: "funding", chance: 500_000 }] : []),
    {
      ...{ ...stated("event"), risk: "event" },
      outcomes: [
        { chance: 600_000, title: "Nothing", changes: [] },
        {
          ...{ chance: 400_000, title: "Less" },
          changes: [
            { change: "end-posts", where: { id: posts.at(-1)?.id ?? "none" } },
            ...agency.map((name) => ({ change: "use-agency", use: { is: "count", count: 2, rate: name } })),
          ],
        },
      ],
    },
  ] as unknown as readonly Risk[];
}

const startOf = (posts: Plan["posts"]): string => posts[0]?.starts[0]?.on?.slice(0, 4) ?? "2025";

/** What draws come to, or what is wrong with the first that cannot be priced. */
function outcome(plan: Plan, pricing: "tables" | "anew"): unknown {
  try {
    return drawRisks(plan, { seed: 5, draws: 8, pricing }).figures;
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
    return String(error);
  }
}

const someRisks = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 5 });

test("draws looked up in tables are those priced anew, to the penny, on any plan", () => {
  let lookedUp = 0;
  let tried = 0;
  fc.assert(
    fc.property(arbitraryWholePlan, someRisks, (whole, chosen) => {
      const every = risksOf(whole);
      const plan = { ...whole, risks: every.filter((_, index) => chosen.includes(index)) };
      tried += 1;
      if (whyRepriced(plan).length === 0) lookedUp += 1;
      expect(outcome(plan, "tables")).toEqual(outcome(plan, "anew"));
    }),
    { numRuns: runs(120) },
  );
  expect(lookedUp).toBeGreaterThan(tried / 3);
});
