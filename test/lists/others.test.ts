import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../packages/core/src/csv/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { planOfList, readList } from "../../packages/core/src/lists/index.ts";
import { readMappingBytes } from "../../packages/core/src/yaml/index.ts";
import { root } from "../cli/command.ts";

/** A list of examples/establishment/others, and what its plan costs in 2026/27 by post, in pence. */
function imported(name: string) {
  const bytesOf = (ending: string) => readFileSync(join(root, "examples/establishment/others", `${name}.${ending}`));
  const { mapping } = readMappingBytes(bytesOf("yaml"), `${name}.yaml`);
  const list = readList(readCsv(bytesOf("csv"), `${name}.csv`), mapping);
  const { cost } = forecast(planOfList(list, mapping).plan);
  const byPost = Object.fromEntries(
    Object.entries(cost.byPost).map(([post, years]) => [post, Object.values(years)[0]]),
  );
  const { used, setAside, read, reasons } = list.totals;
  return {
    used,
    setAside,
    read,
    reasons: reasons.map(({ reason, places }) => [reason, places]),
    total: cost.total,
    byPost,
  };
}

describe("a payroll extract in pence, with a column for each month", () => {
  const { used, setAside, read, reasons, total, byPost } = imported("payroll-pence");

  test("has the control totals that were worked by hand", () => {
    // 12 x 3,000.00 + 12 x 1,100.00 + 12 x 2,000.00 = 36,000 + 13,200 + 24,000 = 73,200; FTE 1 + 0.5 + 0.8 = 2.3
    expect(used).toEqual({ rows: 3, money: 73_200_00, fte: 23_000 });
    // the loan out, at nothing and FTE 0; the paid secondment, 12 x 3,500.00 = 42,000 and FTE 1; and the headings
    expect(setAside).toEqual({ rows: 3, money: 42_000_00, fte: 10_000 });
    expect(read).toEqual({ rows: 6, money: 115_200_00, fte: 33_000 });
    expect(reasons).toContainEqual(["works for and is paid back by another body", ["5 to 6"]]);
  });

  test("comes to a plan that costs what was paid, and a fifth more for pensions", () => {
    // 36,000 x 1.2 = 43,200; 13,200 x 1.2 = 15,840; 24,000 x 1.2 = 28,800; together 87,840
    expect(byPost).toEqual({ "00471": 43_200_00, "00472": 15_840_00, "00473": 28_800_00 });
    expect(total).toEqual({ "2026/27": 87_840_00 });
  });
});

describe("an organogram, a row a group of posts with the pay of their grade", () => {
  const { used, setAside, reasons, total, byPost } = imported("organogram");

  test("has the control totals that were worked by hand", () => {
    // 4 business support officers and 6 social workers, full time, in two rows; no pay of anybody's own
    expect(used).toEqual({ rows: 2, money: 0, fte: 100_000 });
    // the headings; one team manager, full time, on a grade that the plan does not have; the masked row, whose number nobody knows
    expect(setAside).toEqual({ rows: 3, money: 0, fte: 10_000 });
    expect(reasons).toEqual([
      ["the headings", ["1"]],
      ["no pay, and no grade of the plan", ["4"]],
      ["numbers under five are masked", ["5"]],
    ]);
  });

  test("comes to n posts at the bottom of their grade, and a fifth more for pensions", () => {
    // 4 x 26,427 = 105,708; a month's pension is 20% of 2,202.25 = 440.45, x 4 x 12 = 21,141.60; together 126,849.60
    // 6 x 40,444 = 242,664; a month's pension is 20% of 3,370.33 or .34 = 674.07, x 6 x 12 = 48,533.04; together 291,197.04
    expect(Object.values(byPost)).toEqual([126_849_60, 291_197_04]);
    expect(total).toEqual({ "2026/27": 418_046_64 });
  });
});

describe("an agency's bookings, a row a worker and week", () => {
  const { used, setAside, read, total, byPost } = imported("agency-weeks");

  test("has the control totals that were worked by hand", () => {
    // 3 x 1,540 + 2 x 980 = 4,620 + 1,960 = 6,580 of charges for full weeks; FTE 1 + 1 + 0.6 + 1 + 1 = 4.6; the total row says the same
    expect(used).toEqual({ rows: 5, money: 6_580_00, fte: 46_000 });
    expect(setAside).toEqual({ rows: 2, money: 6_580_00, fte: 46_000 });
    expect(read).toEqual({ rows: 7, money: 13_160_00, fte: 92_000 });
  });

  test("comes to what is charged for the weeks worked, and to nothing after them", () => {
    // 1,540 + 1,540 + 0.6 x 1,540 = 4,004 and 2 x 980 = 1,960: together 5,964
    expect(byPost).toEqual({
      "B-301": 1_540_00,
      "B-301-2": 1_540_00,
      "B-301-3": 924_00,
      "B-302": 980_00,
      "B-302-2": 980_00,
    });
    expect(total).toEqual({ "2026/27": 5_964_00 });
  });
});
