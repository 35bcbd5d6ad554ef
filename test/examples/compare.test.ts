import { expect, test } from "vitest";
import { comparePage } from "../../packages/cli/src/pages/compare-page.ts";
import { compare } from "../../packages/core/src/public/scenario.ts";
import { cases, expectedAt } from "./cases.ts";

test("a plan beside its scenarios, as the README compares them (UPDATE_GOLDEN=1 takes the new one)", () => {
  const { forecast } = cases.find(({ path }) => path === "examples/cheshire-east-2024/scenarios.yaml")!;
  const lines = comparePage(compare(forecast.plan), undefined, { width: 80, styled: false });
  const shown = `${lines.join("\n")}\n`;
  expect(shown).toBe(expectedAt("examples/cheshire-east-2024/expected-compare.txt", shown));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
