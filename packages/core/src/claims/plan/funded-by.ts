import type { Forecast } from "../../forecast/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { givenByYear } from "../../plan/index.ts";
import type { When } from "../read/index.ts";
import type { Against } from "./against.ts";
import { isLength, lengthInWords } from "./readings.ts";

/** Whether the plan's money covers its cost: in total, or in each year with what is carried forward. */
export function fundedBy(when: When, { plan, years, gap, cost }: Forecast): readonly Against[] {
  if (plan.funding.length === 0) return [{ untested: "the plan has no funding" }];
  if ("over" in when && when.over && !isLength(when.over, years, years))
    return [{ untested: `it does not say which ${lengthInWords(when.over)} are meant` }];
  if (when.is === "total" || when.is === "unsaid") {
    const money = plan.funding
      .flatMap((source) => givenByYear(source, years))
      .reduce((all, { amount }) => all + amount, 0);
    const left = money - years.reduce((all, year) => all + cost.total[year]!, 0);
    const result = `${asPounds(Math.abs(left) as Pence)} ${left < 0 ? "short" : "to spare"}`;
    return [{ agrees: left >= 0, says: `The plan's funding of all years against its cost: ${result}` }];
  }
  const asked = when.is === "year" ? [when.year] : when.is === "years" ? when.years : years;
  return asked.map((year) => {
    const short = gap.total[year];
    if (short === undefined) return { untested: `the plan's years do not have ${year}` };
    const says = short > 0 ? `${asPounds(short)} short` : "no gap";
    return { agrees: short === 0, says: `The plan in ${year}, with every source counted: ${says}` };
  });
}
