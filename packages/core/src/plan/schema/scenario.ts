import * as z from "zod";
import type { Change, Scenario, Selection } from "../plan.ts";
import { given, Id, listOf, mapping, Text } from "./leaf.ts";
import { TagReferenceSchema } from "./tags.ts";

/** Every change that a scenario may make. */
const changes = [
  "delay-starts",
  "recruit-in-cohorts",
  "use-agency",
  "convert-agency",
  "change-fte",
  "change-count",
  "add-posts",
  "end-posts",
  "pay-award",
  "increments",
  "pension-rate",
  "published-rate",
  "agency-rate",
  "growth-rate",
  "savings-delivery",
  "savings-slippage",
  "funding-amount",
  "carry-forward",
  "funding-status",
  "absorption",
  "vacancy-factor",
  "known-on",
] as const;

/** The name of a change. */
export type ChangeName = (typeof changes)[number];

const SelectionSchema = mapping({
  id: Id.optional().meta({ description: "By id" }),
  team: Text.optional().meta({ description: "By team" }),
  tag: TagReferenceSchema.optional().meta({ description: "By tag" }),
  title: Text.optional().meta({ description: "By title" }),
})
  .transform((where): Selection => given(where))
  .meta({ description: "What the change is for: all that is named must hold" });

const ChangeSchema = z
  .looseObject(
    {
      change: z
        .enum(changes, { error: () => "the name of a change such as use-agency" })
        .meta({ description: "What is changed" }),
      where: SelectionSchema.optional(),
    },
    { error: () => "a mapping with a change" },
  )
  .transform((change): Change => given(change) as Change)
  .meta({ description: "One change; its other keys belong to the kind of change" });

/** A plan changed. */
export const ScenarioSchema = mapping({
  id: Id.meta({ description: "Names the scenario: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "By default the id" }),
  from: Id.optional().meta({ description: "Another scenario that this one starts from; by default the plan" }),
  changes: listOf(ChangeSchema, "a list of changes").meta({ description: "Changes to the plan, in order" }),
})
  .transform((spec): Scenario => given({ ...spec, title: spec.title ?? spec.id }))
  .meta({ description: "A scenario: the plan with a list of changes" });
