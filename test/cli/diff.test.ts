import { expect, test } from "vitest";
import { writeBook } from "../../packages/core/src/excel/index.ts";
import { type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { planBook } from "../../packages/core/src/workbook/index.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const plan = (parts: object) => ({
  outturn: 1,
  title: "A team",
  years: { from: "2024/25", to: "2025/26" },
  agencyRates: { worker: { perWeek: 1800 } },
  posts: [{ id: "sw", title: "Social worker", pay: { fullCost: 60000 }, start: "2024-09-01" }],
  lines: [{ id: "legal", title: "Legal costs", perYear: { "2024/25": 1000, "2025/26": 2000 } }],
  ...parts,
});

const before = plan({}) as PlanSpec;
const after = plan({
  title: "A larger team",
  agencyRates: { worker: { perWeek: 1900 } },
  posts: [
    { id: "sw", title: "Social worker", pay: { fullCost: 60000 }, start: "2024-11-01" },
    { id: "lead", title: "Team leader", pay: { fullCost: 70000 }, start: "2025-04-01" },
  ],
  lines: [{ id: "legal", title: "Legal costs", perYear: { "2024/25": 1000, "2025/26": 2500 } }],
});

/** A folder with the two plans in it. */
function twoPlans(second: object | Uint8Array = after): string {
  const path = ownFolder();
  fileIn(path, "a.json", JSON.stringify(before));
  fileIn(path, "b", second instanceof Uint8Array ? second : JSON.stringify(second));
  return path;
}

test("two plans: the changes in sentences, what none says as it was and is, and what it does to each year", async () => {
  const { status, out, err } = await outturnHere(["diff", "a.json", "b"], { cwd: twoPlans() });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain(`Changes of a scenario that make one the other
- The agency rate worker is £1,900 a week.
- Added: Team leader.
- Social worker starts 2 months later.
- Legal costs comes to £2,500 in 2025/26.

What no change of a scenario says
- title: A team -> A larger team
`);
  // Two months of £5,000 less in the first year; £70,000 and £500 more in the second.
  expect(out).toMatch(/Moves by +-10,000 +70,500 +60,500/);
});

test("as JSON, the changes are written as a plan writes them, and all else is there in full", async () => {
  const { out } = await outturnHere(["diff", "a.json", "b", "--json"], { cwd: twoPlans() });
  const read = JSON.parse(out);
  expect(read.complete).toBe(false);
  expect(read.changes).toContainEqual({
    says: "Social worker starts 2 months later.",
    change: { change: "delay-starts", months: 2, where: { id: "sw" } },
  });
  expect(read.remaining).toEqual([{ what: "title", from: "A team", to: "A larger team" }]);
  expect(read.before.cost.total["2025/26"]).toBe("62000.00");
  expect(read.after.cost.total["2025/26"]).toBe("132500.00");
});

test("the same plan in another form does not differ", async () => {
  const book = await writeBook(planBook(readPlan(before)), { made: "2024-04-01" });
  const { out } = await outturnHere(["diff", "a.json", "b"], { cwd: twoPlans(book) });
  expect(out).toContain("Nothing differs: it is the same plan.");
});

test("a plan with issues is no plan to compare, whichever it is; standard input holds one", async () => {
  const wrong = await outturnHere(["diff", "a.json", "b"], { cwd: twoPlans(plan({ lines: [{ id: "x" }] })) });
  expect(wrong.status).toBe(1);
  expect(wrong.err).toMatch(/^b:/);
  expect((await outturnHere(["diff", "-", "-"], { cwd: twoPlans() })).status).toBe(2);
});
