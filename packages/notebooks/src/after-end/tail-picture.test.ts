// @vitest-environment jsdom
import { forecast, readPlan } from "@outturn/core";
import { tailChart } from "@outturn/core/charts";
import { tail } from "@outturn/core/questions";
import { afterEndHeadline } from "@outturn/core/tables";
import { describe, expect, test } from "vitest";
import { tailPicture } from "./tail-picture.ts";

const source = (id: string, status: string, sum: string) => ({
  ...{ id, kind: "revenue", recurrent: true, perYear: { "2024/25": sum }, carryForward: "none", status },
});
const plan = readPlan({
  ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2024/25" } },
  posts: [{ id: "lead", pay: { fullCost: 60_000 }, start: "2024-04-01" }],
  funding: [
    source("sure", "confirmed", "£10k"),
    source("hoped", "conditional", "£20k"),
    source("wished", "unconfirmed", "£30k"),
  ],
} as Parameters<typeof readPlan>[0]);
const found = tail(plan, { absorbing: { is: "none" } });

describe.each([
  ["confirmed", "£50,000", "£50k", "with confirmed money alone", ["Paid by confirmed money", "Unfunded"]],
  [
    ...(["conditional", "£30,000", "£30k", "with conditional money too"] as const),
    ["Paid by confirmed money", "Paid by conditional money", "Unfunded"],
  ],
] as const)("counting money that is %s", (level, short, inShort, counted, paid) => {
  test("answer, title and picture say the same of it", () => {
    expect(afterEndHeadline(found, plan, { level })).toBe(
      `What goes on costs £60,000 a year: ${short} of it is unfunded ${counted}.`,
    );
    expect(tailChart(found, {}, { level }).title).toBe(
      `What goes on costs £60k a year, ${inShort} of it unfunded ${counted}`,
    );
    const { title, table } = tailPicture(forecast(plan), found, found, level);
    expect(title).toContain(`${short} of it unfunded`);
    expect(table.columns.slice(1).map(({ label }) => label)).toEqual([...paid]);
    const last = table.columns.at(-1)!.key;
    const sum = table.rows.reduce((total, row) => total + Number(row[last] ?? 0), 0);
    expect(sum).toBe(found.unfunded[level].all);
  });
});

test("where all money pays for all of it, each says so", () => {
  expect(afterEndHeadline(found, plan, { level: "total" })).toBe(
    "What goes on costs £60,000 a year, all of it paid for with all money, unconfirmed too.",
  );
  expect(tailPicture(forecast(plan), found, found, "total").title).toContain(
    "funded only if £50,000 that is not confirmed comes",
  );
});
