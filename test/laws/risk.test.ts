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
  expect(createHash("sha256").update(text).digest("hex")).toMatchInlineSnapshot(`"70e1ee0527758f0380bdaa9b95994b7f50b597c2cfa0eaa7e44d0b8fa43acd8a"`);
});
