import { startsIn } from "../../calendar/index.ts";
import { yearsBackwards, yearsTooMany } from "../../issues/index.ts";
import type { Plan } from "../model/plan.ts";
import { YearText } from "./dates.ts";
import { mappingSchema, refuseValue } from "./leaf.ts";

/** The most years of a plan. */
const MOST_YEARS = 60;

/** The years of a plan, which can be costed. */
export const YearsSchema = mappingSchema({
  from: YearText.meta({ description: "The first financial year, such as 2024/25" }),
  to: YearText.meta({ description: "The last financial year" }),
})
  .transform((years, context): Plan["years"] => {
    const count = startsIn(years.to) - startsIn(years.from) + 1;
    if (count < 1) return refuseValue(context, yearsBackwards(years.from, years.to));
    return count > MOST_YEARS ? refuseValue(context, yearsTooMany(count, MOST_YEARS)) : years;
  })
  .meta({ description: "The financial years that are costed, April to March" });
