import { belowZero, chooseOne, doesNotApply, missing } from "../../../issues/index.ts";
import { asPercent } from "../../../money/index.ts";
import type { Uplift } from "../../model/plan.ts";
import { ifRead, orUnread, readValue } from "../../read/unread.ts";
import { DayText } from "../dates.ts";
import { mappingSchema, type RefinementContext, refuseValue, Text } from "../leaf.ts";
import { Percent } from "../shares.ts";
import { dependencies, exactlyOneOf } from "../written.ts";

/** How a full cost rises. */
export const UpliftSchema = mappingSchema({
  with: Text.optional().meta({
    description: "salaries: it rises by the percentages of the plan's awards on plain salaries",
  }),
  percent: Percent.optional().meta({
    description: "The rise, such as 3 for three per cent, from the day in from and each year after it",
  }),
  from: DayText.optional().meta({ description: "The day of the first rise" }),
})
  .meta({ ...exactlyOneOf("with", "percent"), ...dependencies({ percent: ["from"], from: ["percent"] }) })
  .transform((specification, context): Uplift => {
    const { with: scale, percent, from } = specification;
    if ((scale === undefined) === (percent === undefined)) {
      const ways = ["with", "percent"];
      return refuseValue(context, chooseOne("How it rises", ways, scale === undefined ? [] : ways));
    }
    if (percent === undefined) {
      if (from !== undefined)
        refuseValue(context, doesNotApply("from", "awards have days of their own"), ["from"], "key");
      return salariesOf(scale, MEND, context);
    }
    ifRead(() => {
      if (readValue(percent) < 0) refuseValue(context, belowZero(asPercent(percent)), ["percent"]);
    });
    if (from === undefined) return refuseValue(context, missing("from", "the day of the first rise"));
    return { percent, from };
  })
  .meta({ id: "uplift", description: "How the full cost in force rises; by default no award or rate moves it" });

/** Plain salaries: no other scale has one rise for all. */
const salariesOf = (scale: string | undefined, mend: string, context: RefinementContext): "salaries" =>
  orUnread(() =>
    readValue(scale) === "salaries"
      ? "salaries"
      : refuseValue(context, doesNotApply(readValue(scale)!, OTHER_SCALE, mend), ["with"]),
  );

const OTHER_SCALE = "a scale raises each of its points by itself, and a full cost stands on none";
const MEND = "Write with: salaries and state awards for plain salaries, or percent and from.";

/** How later years of a line rise: as plain salaries do. By a percentage they grow. */
export const LineUpliftSchema = mappingSchema({
  with: Text.meta({ description: "salaries: later years rise by the plan's awards on plain salaries of 1 April" }),
})
  .transform((specification, context) => salariesOf(specification.with, "Write with: salaries, or growth.", context))
  .meta({
    description: "Fills later years: each rises from the last given by the awards of its 1 April. Not with growth",
  });
