import type { Forecast } from "../../forecast/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { givenByYear, wholeSources } from "../../plan/index.ts";
import type { Timing } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";
import { isLength, lengthInWords } from "./readings.ts";

/** Whether the plan's money covers its cost: in total, or in each year with what is carried forward. */
export function fundedBy(timing: Timing, { plan, years, gap, cost }: Forecast): readonly AgainstPlan[] {
  if (plan.funding.length === 0) return [{ untested: "the plan has no funding" }];
  if ("over" in timing && timing.over && !isLength(timing.over, years, years))
    return [{ untested: `it does not say which ${lengthInWords(timing.over)} are meant` }];
  if (timing.is === "total" || timing.is === "unsaid") {
    const money = wholeSources(plan.funding)
      .flatMap((fundingSource) => givenByYear(fundingSource, years))
      .reduce((total, { amount }) => total + amount, 0);
    const remaining = money - years.reduce((total, year) => total + cost.total[year]!, 0);
    const result = `${asPounds(Math.abs(remaining) as Pence)} ${remaining < 0 ? "short" : "to spare"}`;
    return [{ agrees: remaining >= 0, says: `The plan's funding of all years against its cost: ${result}` }];
  }
  const askedYears = timing.is === "year" ? [timing.year] : timing.is === "years" ? timing.years : years;
  return askedYears.map((year) => {
    const shortAmount = gap.total[year];
    if (shortAmount === undefined) return { untested: `the plan's years do not have ${year}` };
    const wording = shortAmount > 0 ? `${asPounds(shortAmount)} short` : "no gap";
    return { agrees: shortAmount === 0, says: `The plan in ${year}, with every source counted: ${wording}` };
  });
}
