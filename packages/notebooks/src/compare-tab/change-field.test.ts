import { type ChangeSpec, readChanges } from "@outturn/core/scenario";
import { expect, test } from "vitest";
import { changeField, withField } from "./change-field.ts";

const changes: readonly (readonly [ChangeSpec, string, string])[] = [
  [{ change: "delay-starts", months: 2 }, "Months", "3"],
  [{ change: "move-programme", days: -7 }, "Days later; a minus makes it sooner", "14"],
  [{ change: "recruit-in-cohorts", cohorts: 3, months: 2 }, "How many cohorts", "4"],
  [{ change: "use-agency", share: 0.25, rate: "worker" }, "Share, such as 25%", "30%"],
  [{ change: "change-fte", fte: 0.5 }, "Full-time equivalent, such as 0.8", "0.6"],
  [{ change: "end-posts", on: "2025-03-31", where: { id: "lead" } }, "Day", "2025-06-30"],
  [{ change: "change-pay", pay: { salary: 40_000 } }, "Salary in pounds a year", "£41k"],
  [{ change: "absorption", afterEnd: { absorbed: "2026-03-01" } }, "Day on which all are absorbed", "2026-04-01"],
  [{ change: "funding-amount", perYear: { "2025/26": 1_000_000 } }, "Pounds in 2025/26", "£1.2m"],
  [{ change: "pay-award", scale: "njc", from: "2025-04-01", percent: 3, points: ["2", "43"] }, "Per cent", "2.5"],
  [{ change: "agency-rate", rate: "worker", to: { perWeek: 1_800 } }, "Pounds a week", "1750"],
  [{ change: "savings-delivery", delivered: "90%" }, "Share that is delivered, such as 90%", "80%"],
];

test.each(changes)(
  "of %o one number or day may be written anew, and the change can be read then",
  (change, label, typed) => {
    const field = changeField(change)!;
    expect(field.label).toBe(label);
    const next = withField(change, field.path, typed);
    expect(changeField(next)?.text).toBe(String(Number(typed) || typed));
    expect(() => readChanges([next])).not.toThrow();
    expect(next).not.toEqual(change);
  },
);

test.each([
  { change: "carry-forward", carryForward: "all" },
  { change: "funding-status", status: "confirmed" },
  { change: "funding-amount", perYear: { "2024/25": 1, "2025/26": 2 } },
  { change: "change-pay", pay: { scale: "njc", point: "12" } },
  {},
])("%o has none, or several of which none is the first", (change) => {
  expect(changeField(change)).toBeUndefined();
});

test("what cannot be read is refused in the library's words", () => {
  const next = withField({ change: "change-fte", fte: 0.5 }, ["fte"], "much");
  expect(() => readChanges([next])).toThrow("changes[0].fte");
});
