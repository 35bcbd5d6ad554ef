import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan, writePlan } from "../../packages/core/src/plan/index.ts";
import { demandYears, volumeMixPrice } from "../../packages/core/src/questions/index.ts";
import { applyChanges, changesBetween, differences, readChanges } from "../../packages/core/src/scenario/index.ts";

const plan = readPlan({
  ...{ outturn: 1, title: "Placements", years: { from: "2026/27", to: "2027/28" } },
  demand: [
    {
      ...{ id: "foster", title: "Foster care", opening: { count: 300, on: "2026-03-31" }, in: 2 },
      ...{ prices: [{ from: "2026-04-01", perWeek: 600 }], paidByOthers: [{ id: "health", share: 0.1 }] },
    },
  ],
  lines: [{ id: "legal", title: "Legal", perYear: { "2026/27": 1000 } }],
});
const changed = (change: object) => applyChanges(plan, readChanges([{ kind: "foster", change: "demand", ...change }]));

test("a changed kind makes its line anew, and what others pay of it", () => {
  const fewer = changed({ in: 0 });
  const { byLine } = forecast(fewer).cost;
  expect(byLine.foster!["2026/27" as never]).toBe(938_571_429);
  expect(byLine["foster-health"]!["2026/27" as never]).toBe(-93_857_143);
  expect(readPlan(writePlan(fewer))).toEqual(fewer);
  expect(fewer.lines.map(({ id }) => id)).toEqual(["legal", "foster", "foster-health"]);
});

test("changes of lines leave those alone that demand makes", () => {
  const [foster] = plan.lines.filter(({ id }) => id === "foster");
  const dearer = applyChanges(plan, readChanges([{ change: "line-amount", perYear: { "2026/27": 5 } }]));
  expect(dearer.lines.find(({ id }) => id === "foster")).toBe(foster);
  expect(() =>
    applyChanges(plan, readChanges([{ change: "line-amount", perYear: { "2026/27": 5 }, where: { id: "foster" } }])),
  ).toThrow("That is so already, or the change is for other records.");
});

test("a change that lets more go than there are is refused, and so is one of a kind that is not there", () => {
  expect(() => changed({ out: 40 })).toThrow("number-below-zero");
  expect(() => changed({ kind: "fosters", in: 0 })).toThrow('There is no kind of demand "fosters"');
});

test("what differs is said of the kind, not of its line, and the changes between the two plans are found", () => {
  const dearer = changed({ in: 5, prices: [{ from: "2026-04-01", perWeek: 700 }] });
  expect(differences(plan, dearer).every((sentence) => sentence.startsWith("Foster care "))).toBe(true);
  const { changes, remaining } = changesBetween(plan, dearer);
  expect([changes.length, remaining]).toEqual([1, []]);
  const [year] = volumeMixPrice(plan, dearer);
  expect(year).toMatchObject({ mix: 0 });
  expect(year!.volume + year!.price).toBe(
    demandYears(dearer)[0]!.years[0]!.gross - demandYears(plan)[0]!.years[0]!.gross,
  );
});
