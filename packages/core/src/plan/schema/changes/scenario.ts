import type { Scenario } from "../../model/plan.ts";
import { givenValue, Id, listSchema, mappingSchema, Text } from "../leaf.ts";
import { ChangeSchema } from "./change.ts";

/** A plan changed. */
export const ScenarioSchema = mappingSchema({
  id: Id.meta({ description: "Names the scenario: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  from: Id.optional().meta({ description: "Another scenario that this one starts from; by default the plan" }),
  changes: listSchema(ChangeSchema, "a list of changes").meta({ description: "Changes to the plan, in order" }),
})
  .transform(
    (specification): Scenario => givenValue({ ...specification, title: specification.title ?? specification.id }),
  )
  .meta({ id: "scenario", description: "A scenario: the plan with a list of changes" });
