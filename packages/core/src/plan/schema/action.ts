import * as z from "zod";
import { missing } from "../../issues/index.ts";
import { MILLION, type Millionths } from "../../money/index.ts";
import type { ActionCosts, PlannedAction, Recommendation, StatusCode } from "../model/action.ts";
import { ifRead } from "../read/unread.ts";
import { DayText } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { flagSchema, givenValue, Id, mappingSchema, oneOfSchema, refuseValue, someOf, Text } from "./leaf.ts";
import { isNoCostNamed, namedCostFields, namedCosts } from "./named-costs.ts";
import { Rate } from "./shares.ts";

/** A status as the council writes it. */
export const StatusCodeSchema = mappingSchema({
  code: Text.meta({ description: "As actions have it, such as amber E" }),
  meaning: Text.meta({ description: "What it means, in the council's own words" }),
  colour: Text.optional().meta({ description: "The colour that it is shown in, in words" }),
  done: flagSchema("true, or false").meta({ description: "Whether an action with this status counts as done" }),
})
  .transform(({ done, ...statusCode }): StatusCode => givenValue({ ...statusCode, isDone: done }))
  .meta({ id: "status-code", description: "A status of actions, and whether it counts as done" });

/** What is recommended. */
export const RecommendationSchema = mappingSchema({
  id: Id.meta({ description: "Names it in actions: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What is recommended; by default the id" }),
  source: SourceSchema.optional(),
})
  .transform(
    (recommendation): Recommendation =>
      givenValue({ ...recommendation, title: recommendation.title ?? recommendation.id }),
  )
  .meta({ id: "recommendation", description: "What an inspection, a review or a committee recommends" });

const RecommendationShareSchema = mappingSchema({
  id: Id.meta({ description: "A recommendation of the plan" }),
  share: Rate.meta({ description: "Which share of the action is for it, 0 to 1; all of them are 1 together" }),
});

const wantedRecommendation = "the id of a recommendation, or a list of { id, share }";

const CostsSchema = mappingSchema({
  ...namedCostFields,
  share: Rate.optional().meta({
    default: 1,
    description: "Which share of each of these costs is for the action, 0 to 1; the rest may be for other actions",
  }),
}).transform((costs, context): ActionCosts => {
  ifRead(() => {
    if (isNoCostNamed(costs))
      refuseValue(context, missing("tags", "the costs that are for the action: posts, lines, teams or tags"));
  });
  return { ...namedCosts(costs), share: costs.share ?? (MILLION as Millionths) };
});

/** What is done about recommendations. */
export const ActionSchema = mappingSchema({
  id: Id.meta({ description: "Names it: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What is done; by default the id" }),
  recommendation: z
    .union([Id, someOf(RecommendationShareSchema, "a list of recommendations")], {
      error: () => wantedRecommendation,
    })
    .optional()
    .meta({ description: "The recommendation that it is for, or a list of several with their shares" }),
  owner: Text.optional().meta({ description: "The role that answers for it, never a person's name" }),
  due: DayText.optional().meta({ description: "The day by which it is to be done" }),
  status: Text.meta({ description: "One of the plan's status codes" }),
  costs: z
    .union([oneOfSchema(["none"]), CostsSchema], {
      error: () => "none, or the posts, lines, teams or tags that it costs",
    })
    .optional()
    .meta({ description: "What of the plan's cost is for it; none where it needs no money" }),
  source: SourceSchema.optional(),
})
  .transform(
    ({ recommendation, ...planned }): PlannedAction =>
      givenValue({
        ...planned,
        title: planned.title ?? planned.id,
        recommendations:
          recommendation === undefined
            ? []
            : Array.isArray(recommendation)
              ? recommendation
              : [{ id: recommendation as string, share: MILLION as Millionths }],
      }),
  )
  .meta({
    id: "action",
    description: "What is done, by which role, until when, how far it is, and what of the cost is for it",
  });
