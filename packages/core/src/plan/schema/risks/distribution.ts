import * as z from "zod";
import { chooseOne, impossibleDistribution } from "../../../issues/index.ts";
import { MILLION, type Millionths } from "../../../money/index.ts";
import type { Distribution } from "../../model/distribution.ts";
import { orUnread } from "../../read/unread.ts";
import { mappingSchema, type RefinementContext, refuseValue, someOf } from "../leaf.ts";
import { exactlyOneOf } from "../written.ts";
import { addUp, chanceOf } from "./chances.ts";

const WAYS = ["values", "uniform", "triangular", "history", "normal", "lognormal"] as const;

type Value = z.ZodType<number, number | string>;

const described = (valueSchema: Value, description: string): Value => valueSchema.meta({ description });

/** What is written of each kind of distribution. */
const waysOf = (valueSchema: Value) => ({
  values: someOf(
    mappingSchema({ value: described(valueSchema, "One value that it may have"), chance: chanceOf() }),
    "a list of { value, chance }",
  )
    .optional()
    .meta({ description: "A few values, each with its chance; the chances come to 1" }),
  uniform: mappingSchema({
    from: described(valueSchema, "The lowest value, included"),
    to: described(valueSchema, "The highest value, included"),
  })
    .optional()
    .meta({ description: "Every value from one to another, both included, as likely as the next" }),
  triangular: mappingSchema({
    low: described(valueSchema, "The lowest value"),
    likely: described(valueSchema, "The value that is most likely"),
    high: described(valueSchema, "The highest value"),
  })
    .optional()
    .meta({ description: "From low to high, most of them near what is likely" }),
  history: someOf(valueSchema, "a list of values")
    .optional()
    .meta({ description: "What was seen: each value as likely as the next, as often as it stands in the list" }),
  normal: mappingSchema({
    mean: described(valueSchema, "The value in the middle"),
    standardDeviation: described(valueSchema, "How far from the middle two thirds of the values lie at most"),
  })
    .optional()
    .meta({ description: "As much above the mean as below it, two thirds within one standard deviation" }),
  lognormal: mappingSchema({
    median: described(valueSchema, "Half of the values lie below it; above nothing"),
    p90: described(valueSchema, "Nine tenths of the values lie below it"),
  })
    .optional()
    .meta({ description: "Above nothing, with a long tail: half below the median, nine tenths below p90" }),
});

/** How likely each value of a number is; one value alone is certain. */
export const distributionSchema = (
  valueSchema: Value,
  description: string,
): z.ZodType<Distribution, DistributionSpec> =>
  z
    .union([valueSchema, mappingSchema(waysOf(valueSchema)).meta(exactlyOneOf(...WAYS))], {
      error: () => `a value, or one of ${WAYS.join(", ")}`,
    })
    .transform((written, context) => orUnread(() => distributionOf(written as Written, context)))
    .meta({ description }) as unknown as z.ZodType<Distribution, DistributionSpec>;

type Written = number | { readonly [Way in (typeof WAYS)[number]]?: z.output<ReturnType<typeof waysOf>[Way]> };

/** A distribution as it may be written: by this name other types speak of it. */
export type DistributionSpec =
  | number
  | string
  | { [Way in (typeof WAYS)[number]]?: z.input<ReturnType<typeof waysOf>[Way]> };

function distributionOf(written: Written, context: RefinementContext): Distribution {
  if (typeof written === "number") return { is: "values", values: [{ value: written, chance: MILLION as Millionths }] };
  const stated = WAYS.filter((wayStated) => written[wayStated] !== undefined);
  if (stated.length !== 1) return refuseValue(context, chooseOne("How likely each value is", WAYS, stated));
  const { values, uniform, triangular, history, normal, lognormal } = written;
  const impossible = (because: string, wayStated: string): never =>
    refuseValue(context, impossibleDistribution(because), [wayStated]);
  if (values) addUp(values, context, ["values"]);
  if (uniform && uniform.from > uniform.to) return impossible("its first value is above its last", "uniform");
  if (triangular && !(triangular.low <= triangular.likely && triangular.likely <= triangular.high))
    return impossible("what is likely is not from low to high", "triangular");
  if (normal && normal.standardDeviation < 0) return impossible("its standard deviation is below nothing", "normal");
  if (lognormal && !(lognormal.median > 0 && lognormal.p90 >= lognormal.median))
    return impossible("its median is not above nothing, or p90 is below the median", "lognormal");
  if (values) return { is: "values", values };
  if (uniform) return { is: "uniform", ...uniform };
  if (triangular) return { is: "triangular", ...triangular };
  if (history) return { is: "history", values: history };
  return normal ? { is: "normal", ...normal } : { is: "lognormal", ...lognormal! };
}
