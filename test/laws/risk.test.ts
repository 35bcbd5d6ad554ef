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
    `"0bb23cdd9dd499fb032b9150cfd52d39c0554fd32dfbf8d6d02e6875f5900b5a"`,
  );
});
