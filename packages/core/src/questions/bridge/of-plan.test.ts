import { expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { readChanges } from "../../scenario/index.ts";
import { type BridgeMethod, bridge, waterfall } from "./bridge.ts";

const plan = readPlan({
  outturn: 1,
  title: "Two posts",
  years: { from: "2024/25", to: "2024/25" },
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  posts: [{ id: "worker", title: "Social worker", pay: { salary: 36_000 }, start: "2024-04-01" }],
});

const changes = (list: readonly object[]) => readChanges(list);
const later = { change: "delay-starts", months: 6, where: { id: "worker" } };
const award = { change: "pay-award", scale: "salaries", from: "2024-04-01", percent: 10 };
const ask = (list: readonly object[], method: BridgeMethod) =>
  bridge(plan, changes(list), { method, figure: "cost.all" });
const effects = (list: readonly object[], method: BridgeMethod) => ask(list, method).steps.map(({ effect }) => effect);

test("in order: the award is of half a year once the start is later", () => {
  expect(effects([later, award], "in-order")).toEqual([-18_000_00, 1_800_00]);
  expect(effects([award, later], "in-order")).toEqual([3_600_00, -19_800_00]);
});

test("shapley: half-way between the two orders, whichever comes first", () => {
  expect(effects([later, award], "shapley")).toEqual([-18_900_00, 2_700_00]);
  expect(effects([award, later], "shapley")).toEqual([2_700_00, -18_900_00]);
});

test("a change whose target another one creates does nothing without it", () => {
  const lead = { id: "lead", title: "Lead", pay: { salary: 60_000 }, start: "2024-04-01" };
  const made = [
    { change: "add-posts", posts: [lead] },
    { change: "delay-starts", months: 6, where: { id: "lead" } },
  ];
  // Alone the delay is worth nothing, after the new post −£30,000; the post £60,000 before it, and £30,000 when it is late.
  expect(effects(made, "shapley")).toEqual([45_000_00, -15_000_00]);
  expect(effects(made, "in-order")).toEqual([60_000_00, -30_000_00]);
});

test("a bridge names its changes and both its ends, and is a waterfall from one to the other", () => {
  const of = ask([later, award], "shapley");
  expect(of).toMatchObject({ method: "shapley", figure: "cost.all", from: 36_000_00, to: 19_800_00, forecasts: 4 });
  expect(of.steps[0]!.change).toBe("Social worker starts 6 months later.");
  expect(waterfall(of).map(({ is, start, end }) => [is, start, end])).toEqual([
    ["from", 0, 36_000_00],
    ["step", 36_000_00, 17_100_00],
    ["step", 17_100_00, 19_800_00],
    ["to", 0, 19_800_00],
  ]);
});

test("an exact bridge of six changes costs 64 plans; more than eight are sampled, and the error is stated", () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...{ change: "add-posts" },
      posts: [{ id: `p${n}`, title: `Post ${n}`, pay: { salary: 12_000 * (n + 1) }, start: "2024-04-01" }],
    }));
  expect(ask(some(6), "shapley").forecasts).toBe(64);
  const many = bridge(plan, changes(some(9)), { method: "shapley", figure: "cost.all", pairs: 3, seed: 7 });
  expect(many.sampled).toEqual({ orders: 6, seed: 7, error: 0 }); //   each post costs the same in whatever order
  expect(many.steps.map(({ effect }) => effect)).toEqual(Array.from({ length: 9 }, (_, n) => 12_000_00 * (n + 1)));
});

test("a figure that is not there, and changes that cannot be made", () => {
  expect(() => bridge(plan, changes([later]), { method: "shapley", figure: "cost.everything" })).toThrow("no figure");
  expect(() => ask([{ ...later, where: { id: "wrker" } }], "shapley")).toThrow('Did you mean "worker"?');
});
