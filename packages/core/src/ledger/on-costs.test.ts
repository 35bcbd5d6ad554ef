import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { ON_COSTS, type Plan, type PlanSpec, readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";
import { COMPONENTS, type CostFact, cost, facts } from "./index.ts";

const posts: NonNullable<PlanSpec["posts"]> = [
  { id: "worker", pay: { salary: 42_000 }, start: "2027-04-01" },
  { id: "lead", pay: { salary: 61_300 }, start: "2027-09-14", count: 3, fte: 0.6 },
  { id: "director", pay: { fullCost: 90_000 }, start: "2027-04-01" },
  { id: "cover", pay: { salary: 30_000 }, start: "2027-10-01", cover: { agency: "worker", from: "2027-04-01" } },
];

const plan = (only?: string): Plan =>
  readPlan({
    outturn: 1,
    title: "Posts side by side",
    years: { from: "2027/28", to: "2028/29" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { worker: { perWeek: 1_800 } },
    vacancyFactor: { percent: 5, except: ["agency-covered"] },
    lines: [{ id: "legal", perYear: { "2027/28": 1_000 } }],
    posts: posts.filter(({ id }) => only === undefined || id === only),
  });

const factsOf = (of: Plan): readonly CostFact[] => [...facts(cost(compile(of, published)))];

test.each(posts.map(({ id }) => String(id)))("beside others, %s costs in each component what it costs alone", (id) => {
  const own = (all: readonly CostFact[]) => all.filter(({ row }) => row === id);
  const alone = own(factsOf(plan(id)));
  expect(own(factsOf(plan()))).toEqual(alone);
  expect(alone.length).toBeGreaterThan(12);
});

test("together they have something in every component, so that none is left out of the test above", () => {
  const held = new Set(factsOf(plan()).map(({ component }) => component));
  expect([...COMPONENTS].filter((component) => !held.has(component))).toEqual([]);
});

describe.each(ON_COSTS)("$name", ({ name, key, rule, on, words, appliesTo }) => {
  const { conventions, onCosts } = plan();
  const payday = day("2027-06-30");
  const takenOf = (of: Pick<Plan, "onCosts" | "conventions">, pay: number) =>
    Object.fromEntries(
      Object.entries(on(of, published, payday).taken).map(([input, figure]) => [
        input,
        typeof figure === "string" ? pay : figure.value,
      ]),
    );

  test("is what its rule comes to on the pay and the figures that it takes", () => {
    const found = factsOf(plan("worker")).find(
      ({ month, component }) => String(month) === "2027-06" && component === name,
    );
    expect(found?.amount).toBe(byValue(rule(conventions))(takenOf({ onCosts, conventions }, 350_000)));
    expect(found?.amount).toBeGreaterThan(0);
  });

  test("comes to nothing where its figures are nothing: so it is left out for who does not have it", () => {
    const none = { onCosts: { [key]: "none" }, conventions };
    expect(byValue(rule(conventions))(takenOf(none, 350_000))).toBe(0);
  });

  test("is part of no full cost, which has everything in it", () => {
    expect(
      plan()
        .posts.filter(appliesTo)
        .map(({ id }) => id),
    ).toEqual(["worker", "lead", "cover"]);
  });

  test("has a name of its own in a table, and words of its own in a paper", () => {
    const others = ON_COSTS.filter((onCost) => onCost.key !== key);
    expect(others.map((one) => one.words.name)).not.toContain(words.name);
    expect(others.flatMap((one) => one.words.phrases).filter((phrase) => words.phrases.includes(phrase))).toEqual([]);
  });
});
