import { readFileSync } from "node:fs";
import { agencyAgainst, costed, type Day, type Pence, type Plan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { describe, expect, test } from "vitest";
import { untilRecruited } from "./until-recruited.ts";

const text = readFileSync(new URL("../../../../examples/cheshire-east-2024/posts.yaml", import.meta.url), "utf8");
const { expect: _, ...written } = readPlanText(text, "posts.yaml");
const weekly = { is: "weekly", perWeek: 180_000 as Pence } as const;
const plan: Plan = { ...written, agencyRates: { asked: weekly } };

const more = (changed: Plan): { [year: string]: number } => {
  const [before, after] = [costed(plan), costed(changed)];
  return Object.fromEntries(before.years.map((year) => [year, after.cost[year]! - before.cost[year]!]));
};

describe("agency until people are recruited", () => {
  test.each(["2024-10-01", "2025-01-01", "2025-06-01", "2026-02-01"])(
    "costs what the library says of agency until %s",
    (day) => {
      const recruited = day as Day;
      const asked = agencyAgainst(plan, { rate: "asked", mix: { recruited } }).mix!;
      expect(more(untilRecruited(plan, recruited, () => "asked"))).toEqual(asked.costByYear);
    },
  );

  test("to the end is agency for everyone on the days that people would have been employed", () => {
    const { total } = agencyAgainst(plan, { rate: "asked" });
    const changed = untilRecruited(plan, "2026-03-01" as Day, () => "asked");
    expect(Object.values(more(changed)).reduce((sum, one) => sum + one, 0)).toBe(total.premium);
  });

  test("leaves posts without a rate, and those filled before the plan's years, as they are", () => {
    expect(untilRecruited(plan, "2025-01-01" as Day, () => undefined)).toEqual(plan);
    const early: Plan = {
      ...plan,
      posts: plan.posts.map((post) => ({ ...post, starts: [{ on: "2020-04-01" as Day, count: post.count }] })),
    };
    expect(untilRecruited(early, "2025-01-01" as Day, () => "asked")).toEqual(early);
  });
});
