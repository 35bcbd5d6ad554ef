import fc from "fast-check";
import { expect, test } from "vitest";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { arbitraryPlan } from "../plan-laws/arbitrary-plan.ts";
import { changedAt, placesIn } from "../plan-laws/places.ts";
import { richPlan } from "../plan-laws/rich-plan.ts";
import { runs } from "../support/runs.ts";
import { awkwardFor } from "./awkward.ts";
import { valueAt } from "./changed-spec.ts";
import { changesHold } from "./changes-hold.ts";
import { type Draw, drawOf } from "./draw.ts";
import { fromSchema, type JsonSchema } from "./from-schema.ts";
import { namesIn } from "./names-in.ts";
import { planSchema } from "./plan-schema.ts";

const { properties } = planSchema;
const scenario = (properties!.scenarios!.items as JsonSchema).properties!;
const ofChange = scenario.changes!.items as JsonSchema;

/** Control totals are about the plan as it was written. */
const withoutTotals = ({ expect: _totals, ...plan }: Plan): Plan => plan;

const plans = fc.oneof(fc.constant(readPlan(richPlan)), arbitraryPlan).map(withoutTotals);

function changesOf(plan: Plan, draw: Draw): unknown {
  const names = namesIn(plan, ["njc", "salaries"]);
  const kind = (): JsonSchema => draw.oneOf(ofChange.oneOf!);
  const changes = Array.from({ length: draw.onceIn(3) ? 2 : 1 }, () => fromSchema(kind(), draw, names));
  if (!draw.onceIn(4)) return changes;
  const path = draw.oneOf(placesIn(changes));
  return changedAt(changes, path, () => awkwardFor(valueAt(changes, path), draw));
}

const cases = fc.tuple(plans, fc.gen()).map(([plan, generator]) => ({
  plan,
  written: changesOf(plan, drawOf(generator)),
}));

test("whatever a change says, it is refused in plain words, or the plan with it adds up and comes back the same", () => {
  let [accepted, tried] = [0, 0];
  fc.assert(
    fc.property(cases, ({ plan, written }) => {
      tried += 1;
      if (changesHold(plan, written)) accepted += 1;
    }),
    { numRuns: runs(100) },
  );
  expect(accepted / tried).toBeGreaterThan(0.02);
});
