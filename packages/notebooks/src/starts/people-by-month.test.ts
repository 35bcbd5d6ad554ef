import { forecast, readPlan } from "@outturn/core";
import { staffChart } from "@outturn/core/charts";
import { expect, test } from "vitest";
import { peopleByMonth } from "./people-by-month.ts";

const made = forecast(
  readPlan({
    ...{ outturn: 1, title: "Posts", years: { from: "2024/25", to: "2024/25" } },
    agencyRates: { locum: { perWeek: 1800 } },
    posts: [
      {
        ...{ id: "worker", count: 3, pay: { fullCost: 60000 }, end: "2025-02-28" },
        starts: [
          { on: "2024-09-16", count: 1 },
          { on: "2024-06-01", count: 2 },
        ],
        cover: { agency: "locum", from: "2024-05-01", count: 1 },
      },
      { id: "lead", people: 2, fte: 0.5, pay: { fullCost: 60000 }, start: "2024-09-01" },
    ],
  }),
);

test("people are told apart by the month of their start", () => {
  const { own } = peopleByMonth(made, "start");
  expect(own.map(({ key }) => key)).toEqual(["2024-06", "2024-09"]);
  // From September one worker and two people at a half; in March only those two.
  expect(own[1]!.fte).toEqual([0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 1].map((fte) => fte * 10_000));
});

test("people are told apart by post", () => {
  const { own } = peopleByMonth(made, "post");
  expect(own.map(({ key, fte }) => [key, fte[11]])).toEqual([
    [0, 0],
    [1, 10_000],
  ]);
});

test("all of them are those of the library's own picture", () => {
  for (const by of ["start", "post"] as const) {
    const { own, agency, all } = peopleByMonth(made, by);
    const { rows } = staffChart(made).table;
    expect(all).toEqual(rows.map((row) => row.all));
    expect(agency).toEqual(rows.map((row) => row.agency));
    expect(agency.some((fte) => fte > 0)).toBe(true);
    expect(all).toEqual(all.map((_, n) => agency[n]! + own.reduce((sum, { fte }) => sum + fte[n]!, 0)));
  }
});
