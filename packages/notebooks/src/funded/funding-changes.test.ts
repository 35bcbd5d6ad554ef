import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { carriesNow, fundingChanges } from "./funding-changes.ts";

const source = (id: string, status: string, carryForward: unknown) => ({
  ...{ id, status, carryForward },
  ...{ kind: "revenue", recurrent: true, perYear: { "2024/25": 1000 } },
});

const plan = (...funding: readonly object[]) =>
  readPlan({ outturn: 1, title: "Grants", years: { from: "2024/25", to: "2025/26" }, funding });

test("a plan whose controls are where it has them is not changed", () => {
  expect(fundingChanges(plan(source("a", "conditional", "none")), {})).toEqual([]);
  expect(fundingChanges(plan(source("a", "conditional", "none")), { carry: "none" })).toEqual([]);
  expect(fundingChanges(plan(), { carry: "all", status: "confirmed" })).toEqual([]);
});

test("only conditional money is confirmed or lost", () => {
  const two = plan(source("a", "conditional", "none"), source("b", "unconfirmed", "none"));
  expect(fundingChanges(two, { status: "confirmed" })).toEqual([
    { change: "funding-status", status: "confirmed", where: { id: "a" } },
  ]);
  expect(fundingChanges(two, { status: "lost", carry: "all" })).toEqual([
    { change: "carry-forward", carryForward: "all" },
    { change: "funding-status", status: "unconfirmed", where: { id: "a" } },
  ]);
});

test("sources that carry forward alike have one policy, others are mixed", () => {
  expect(carriesNow(plan(source("a", "confirmed", "all"), source("b", "confirmed", "all")))).toBe("all");
  expect(carriesNow(plan(source("a", "confirmed", "all"), source("b", "confirmed", "none")))).toBe("mixed");
  expect(carriesNow(plan(source("a", "confirmed", { cap: 100 })))).toBe("mixed");
});
