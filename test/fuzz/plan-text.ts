import fc from "fast-check";
import { stringify } from "yaml";
import type { PlanSpec } from "../../packages/core/src/plan/index.ts";
import { arbitrarySpec } from "../plan-laws/arbitrary-plan.ts";
import { richPlan } from "../plan-laws/rich-plan.ts";
import { changedSpec } from "./changed-spec.ts";
import { type Draw, drawOf } from "./draw.ts";
import { planSchema } from "./plan-schema.ts";

/** A text with its name, as a file has them. */
export interface Text {
  readonly text: string;
  readonly name: string;
}

const schema = planSchema;

/** Plain data as the text of a file, in JSON or in YAML. */
export function asText(value: unknown, draw: Draw): Text {
  if (draw.onceIn(2)) return { text: JSON.stringify(value), name: "plan.json" };
  return { text: stringify(value, { schema: "core", aliasDuplicateObjects: false }), name: "plan.yaml" };
}

/** Texts of plans that are valid, or nearly so. */
export const planText: fc.Arbitrary<Text> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: arbitrarySpec }, fc.constant<PlanSpec>(richPlan)), fc.gen())
  .map(([spec, generator]) => {
    const draw = drawOf(generator);
    return asText(changedSpec(spec, schema, draw), draw);
  });
