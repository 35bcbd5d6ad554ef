import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

/** Cheshire East 2024 as printed, with either policy. Sums are in pence, written as pounds_pence. */
const file = new URL("../../examples/cheshire-east-2024/published.yaml", import.meta.url);
const text = readFileSync(file, "utf8");
const [y24, y25] = ["2024/25", "2025/26"] as const;
const none = forecast(readPlanText(text, "published.yaml"));
const all = forecast(readPlanText(text.replace("carryForward: none", "carryForward: all"), "published.yaml"));

test("with nothing carried forward 2025/26 is short, and 2024/25's underspend lapses", () => {
  expect(none.gap.total).toEqual({ [y24]: 0, [y25]: 359_000_00 }); //            1,359,000 - 1,000,000
  expect(none.funding.lapsed["mtfs-growth"]).toEqual({ [y24]: 372_000_00, [y25]: 0 }); //   1,000,000 - 628,000
});

test("with everything carried forward there is no gap, and £13,000 is left", () => {
  expect(all.gap.total).toEqual({ [y24]: 0, [y25]: 0 });
  expect(all.funding.carriedIn["mtfs-growth"]).toEqual({ [y24]: 0, [y25]: 372_000_00 });
  expect(all.funding.carriedOut["mtfs-growth"]).toEqual({ [y24]: 372_000_00, [y25]: 13_000_00 });
});

test("no money is confirmed, so the confirmed gap is the whole cost either way", () => {
  const cost = { [y24]: 628_000_00, [y25]: 1_359_000_00 };
  expect([none.gap.confirmed, all.gap.confirmed]).toEqual([cost, cost]);
  expect([none.cost.total, all.cost.total]).toEqual([cost, cost]);
});
