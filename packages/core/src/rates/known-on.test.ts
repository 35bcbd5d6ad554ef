import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { knownOn, published } from "./index.ts";

test("on 8 July 2024 the spine of April 2024, agreed that October, was not known", () => {
  const { used, leftOut } = knownOn(published.njc, day("2024-07-08"));
  expect(used.at(-1)!.from).toBe("2023-04-01");
  expect(leftOut.map((entry) => entry.from)).toEqual(["2024-04-01", "2025-04-01", "2026-04-01"]);
});

test("an award is known from the day it was agreed", () => {
  expect(knownOn(published.njc, day("2024-10-21")).used.at(-1)!.from).toBe("2023-04-01");
  expect(knownOn(published.njc, day("2024-10-22")).used.at(-1)!.from).toBe("2024-04-01");
});

test("where no such day is held, a figure is known from the day it takes effect", () => {
  expect(published.njc.filter((entry) => entry.announced === undefined).map((entry) => entry.from)).toEqual([
    "2019-04-01",
    "2026-04-01",
  ]);
  expect(knownOn(published.njc, day("2026-03-31")).leftOut).toHaveLength(1);
  expect(knownOn(published.njc, day("2026-04-01")).leftOut).toHaveLength(0);
});

test("without a day everything is used", () => {
  expect(knownOn(published.employerNi, undefined)).toEqual({ used: published.employerNi, leftOut: [] });
});
