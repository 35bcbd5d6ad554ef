import * as z from "zod";
import { impossibleRank, nobodysCorrelation, notARate, tooManyDecimals } from "../../../issues/index.ts";
import { MILLION, readRate } from "../../../money/index.ts";
import type { RiskCorrelation } from "../../model/risk-correlation.ts";
import { SourceSchema } from "../funding/source.ts";
import { givenValue, Id, mappingSchema, numberOnly, refuseValue, Text } from "../leaf.ts";

/** A rank correlation, -1 to 1. Held in millionths. */
const Rank = numberOnly("a rank correlation from -1 to 1, such as 0.6")
  .meta({ id: "rank", minimum: -1, maximum: 1 })
  .transform((foundValue, context): number => {
    const result = readRate(foundValue);
    if ("value" in result)
      return Math.abs(result.value) > MILLION ? refuseValue(context, impossibleRank(foundValue)) : result.value;
    return result.wrong === "too-many-decimals"
      ? refuseValue(context, tooManyDecimals(foundValue, "rank correlations have six decimals"))
      : refuseValue(context, notARate(foundValue));
  });

/** Two risks that go together; whoever says so stands beside it, as beside a risk. */
export const RiskCorrelationSchema = mappingSchema({
  between: z
    .tuple([Id, Id], { error: () => "the ids of two risks, such as [award, prices]" })
    .meta({ description: "The ids of two risks, each of which draws one thing" }),
  rank: Rank.meta({
    description:
      "Spearman's rank correlation: 1 where the higher the one, the higher the other; 0 where one says nothing of the other; -1 where the higher the one, the lower the other",
  }),
  source: SourceSchema.optional(),
  owner: Text.optional().meta({ description: "Whose judgement it is. This, or a source, or both" }),
})
  .transform((correlation, context): RiskCorrelation => {
    if (correlation.source === undefined && correlation.owner === undefined) refuseValue(context, nobodysCorrelation());
    return givenValue(correlation);
  })
  .meta({ id: "correlation", description: "Two risks of which what is drawn goes together, and how far" });
