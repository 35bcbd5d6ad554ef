import { describe, expect, test } from "vitest";
import { type PlanSpec, readPlan } from "../../plan/index.ts";
import { forecast } from "../forecast.ts";

const years = { from: "2024/25", to: "2025/26" };
const perYear = (first: number, second: number) => ({ "2024/25": first, "2025/26": second });
const source = (id: string, first: number, second: number, of: object = {}) => ({
  ...{ id, kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
  ...{ perYear: perYear(first, second), ...of },
});
const legal = { id: "legal", perYear: perYear(100, 100) };
const undrawn = (plan: object) =>
  forecast(readPlan({ outturn: 1, title: "A plan", source: "s", years, lines: [legal], ...plan } as PlanSpec))
    .notes.filter(({ code }) => code === "never-drawn")
    .map(({ of, text }) => [of, text.replace(/^.* is not drawn in any year: /, "")]);

describe("a source that pays for nothing says why", () => {
  test("it has no money", () => {
    expect(undrawn({ funding: [source("grant", 0, 0)] })).toEqual([["grant", "it has no money in the plan's years."]]);
  });

  test("what it depends on takes off all of it", () => {
    const savings = [{ id: "vans", perYear: perYear(50, 50), delivered: 0 }];
    expect(undrawn({ savings, funding: [source("grant", 50, 40, { dependsOn: ["vans"] })] })).toEqual([
      ["grant", "what its money depends on takes off all of it."],
    ]);
    expect(undrawn({ savings, funding: [source("grant", 51, 40, { dependsOn: ["vans"] })] })).toEqual([]);
  });

  test("there is nothing that it may pay in the years of its money", () => {
    const NOTHING = "there is no cost that it may pay in a year in which it has money.";
    const advice = { id: "advice", perYear: perYear(10, 0) };
    const fenced = (first: number, second: number, of: object = {}) => ({
      lines: [legal, advice],
      funding: [source("core", 100, 100), source("grant", first, second, { pays: { lines: ["advice"] }, ...of })],
    });
    expect(undrawn(fenced(0, 50))).toEqual([["grant", NOTHING]]);
    expect(undrawn(fenced(1, 0))).toEqual([]);
    expect(undrawn(fenced(0, 50, { kind: "capital" }))).toEqual([["grant", NOTHING]]);
  });

  test("others meet all of it: income, the sources before it, or both", () => {
    const fees = (amount: number) => ({ id: "fees", perYear: perYear(-amount, -amount) });
    const grant = source("grant", 50, 50);
    expect(undrawn({ lines: [legal, fees(100)], funding: [grant] })).toEqual([
      ["grant", "income meets all that it may pay."],
    ]);
    expect(undrawn({ funding: [source("core", 100, 100), grant] })).toEqual([
      ["grant", "the sources before it meet all that it may pay."],
    ]);
    expect(undrawn({ lines: [legal, fees(60)], funding: [source("core", 40, 40), grant] })).toEqual([
      ["grant", "income and the sources before it meet all that it may pay."],
    ]);
    expect(undrawn({ lines: [legal, fees(60)], funding: [source("core", 39, 40), grant] })).toEqual([]);
  });
});

test("a source that pays at one level of certainty alone is drawn", () => {
  const funding = [source("hoped", 100, 100, { status: "unconfirmed" }), source("grant", 50, 50)];
  expect(undrawn({ funding })).toEqual([]); // the grant pays where the other is not counted
});

test("one that a rule keeps from what is unpaid is told of by that rule", () => {
  expect(undrawn({ funding: [source("works", 50, 50, { kind: "capital" })] })).toEqual([]);
});
