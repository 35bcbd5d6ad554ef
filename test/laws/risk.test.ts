import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { drawRisks, riskAnswer, riskJson, risksByThemselves } from "../../packages/core/src/risk/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

const plan = readPlanText(fullPlan, "plan.yaml");

test("the same seed gives the same bytes, on every machine, of a plan with every kind of risk", () => {
  const options = { seed: 2026, draws: 24 };
  const answer = riskAnswer(plan, drawRisks(plan, options));
  const text = JSON.stringify(riskJson(answer, risksByThemselves(plan, options, "conditional")));
  expect(createHash("sha256").update(text).digest("hex")).toMatchInlineSnapshot(
    `"a3b27b96bfa0a88ad3da746ceaca90475677c18d22d87f040874aaff76af50ff"`,
  );
});
