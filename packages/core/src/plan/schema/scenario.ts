import type { Scenario } from "../model/plan.ts";
import { ChangeSchema } from "./change.ts";
import { given, Id, listOf, mapping, Text } from "./leaf.ts";

/** A plan changed. */
export const ScenarioSchema = mapping({
  id: Id.meta({ description: "Names the scenario: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  from: Id.optional().meta({ description: "Another scenario that this one starts from; by default the plan" }),
  changes: listOf(ChangeSchema, "a list of changes").meta({ description: "Changes to the plan, in order" }),
})
  .transform((spec): Scenario => given({ ...spec, title: spec.title ?? spec.id }))
  .meta({ id: "scenario", description: "A scenario: the plan with a list of changes" });
