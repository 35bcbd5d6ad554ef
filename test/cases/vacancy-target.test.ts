import { describe, expect, test } from "vitest";
import { explain } from "../../packages/core/src/forecast/index.ts";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { opposite, scenarioPlan, sentence } from "../../packages/core/src/scenario/index.ts";
import { inSentences } from "../../packages/core/src/tables/index.ts";
import { component, cost, forecastOf, notesOf, plan, withChanges } from "./ask.ts";

const years = { from: "2025/26", to: "2026/27" };
const posts = [
  { id: "a", pay: { fullCost: 100000 }, start: "2025-04-01" },
  { id: "b", pay: { fullCost: 50000 }, start: "2025-10-01" },
  { id: "c", pay: { fullCost: 70000 }, start: "2025-04-01", team: "Legal" },
];
const target = { perYear: { "2025/26": "£10k" } };
const byPost = (of: ReturnType<typeof plan>, year = "2025/26") =>
  Object.fromEntries(posts.map(({ id }) => [id, forecastOf(of).cost.byPost[id]![year as never]]));

describe("a vacancy target in pounds", () => {
  test("comes off its year exactly, over posts as what they cost in it, and off no other year", () => {
    const of = plan({ years, vacancyFactor: { ...target, except: [{ team: "Legal" }] }, posts });
    expect(component(of, "vacancy-factor", "2025/26")).toBe("-10000.00");
    expect(component(of, "vacancy-factor", "2026/27")).toBe("0.00");
    // £100,000 and £25,000: four fifths and one fifth
    expect(byPost(of)).toEqual({ a: 92_000_00, b: 23_000_00, c: 70_000_00 });
    expect(forecastOf(of).cost.fullYear).toEqual({ a: 100_000_00, b: 50_000_00, c: 70_000_00 });
  });

  test("of a sum that does not part evenly every penny is there: £10,000 over three thirds", () => {
    const thirds = [1, 2, 3].map((n) => ({ id: `p${n}`, pay: { fullCost: 33333.33 }, start: "2025-04-01" }));
    const of = plan({ years, vacancyFactor: { perYear: { "2025/26": 10000.01 } }, posts: thirds });
    expect(component(of, "vacancy-factor", "2025/26")).toBe("-10000.01");
  });

  test("takes no more off than there is, and says so", () => {
    const of = plan({ years, vacancyFactor: { perYear: { "2025/26": 300000 } }, posts });
    expect(cost(of, "2025/26")).toBe("0.00");
    expect(notesOf(of, "vacancy-target-above-cost")).toEqual([
      "The vacancy target of 2025/26 is £300,000, and the posts that it comes off cost £195,000 in it: £105,000 of it is not taken off.",
    ]);
  });

  test("is explained by the target and the year's employed cost, said in words, and written as it is read", () => {
    const of = plan({ years, vacancyFactor: { ...target, source: "MTFS savings list" }, posts });
    const told = JSON.stringify(explain(forecastOf(of), "cost.byPost.b.2025-10.vacancy-factor"));
    for (const words of ["vacancy-target", "vacancy target of 2025/26", "MTFS savings list"])
      expect(told).toContain(words);
    expect(inSentences(forecastOf(of)).join(" ")).toContain(
      "The vacancy target takes £10,000 off the cost of employees.",
    );
    expect(forecastOf(of).ratesUsed.at(-1)).toMatchObject({ value: "£10,000 in 2025/26 off employed cost" });
    expect(readPlan(writePlan(of))).toEqual(of);
  });

  test("a scenario puts a target in the place of a per cent, and back", () => {
    const of = withChanges(
      { years, vacancyFactor: { percent: 5 }, posts },
      { change: "vacancy-factor", perYear: { "2025/26": 5000, "2026/27": 6000 } },
    );
    const [change] = of.scenarios[0]!.changes;
    expect(component(of, "vacancy-factor", "2026/27", "s")).toBe("-6000.00");
    expect(sentence(change!, of)).toBe("The vacancy target is £5,000 in 2025/26 and £6,000 in 2026/27.");
    expect(opposite(change!, of)).toEqual([{ change: "vacancy-factor", percent: 50_000, except: [] }]);
    const later = scenarioPlan(of, "s");
    expect(opposite({ change: "vacancy-factor", percent: "none" }, later)).toMatchObject([
      { perYear: [{ amount: 5_000_00 }, { amount: 6_000_00 }] },
    ]);
  });
});
