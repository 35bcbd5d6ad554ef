import { dayInWords } from "../../calendar/index.ts";
import { foundOrThrow } from "../../issues/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import {
  type EmployerNiEntry,
  ON_COSTS,
  type OnCost,
  type Plan,
  type PublishedOnCost,
  type PublishedRateChange,
} from "../../plan/index.ts";
import { knownOn, published } from "../../rates/index.ts";
import type { Kind } from "../kind.ts";

/** A rate in place of a published one: employer NI from a day on, or a levy; or the published one again. */
export const publishedRate: Kind<"published-rate"> = {
  apply: (plan, { of }) => {
    const { key } = onCostOf(of);
    const stated =
      of.is === "published"
        ? ("published" as const)
        : of.is === "employer-ni"
          ? [...before(plan, of.from), entryOf(of)]
          : { rate: of.rate };
    return { ...plan, onCosts: { ...plan.onCosts, [key]: stated } };
  },
  says: (_, { of }) => {
    const { name } = onCostOf(of).words;
    if (of.is === "published") return `The ${name} is as published.`;
    if (of.is !== "employer-ni") return `The ${name} is ${asPercent(of.rate)} of pay.`;
    return `Employer NI is ${asPercent(of.rate)} above ${asPounds(of.monthlyThreshold)} a month from ${dayInWords(of.from)} on.`;
  },
  back: (plan, { change, of }) => {
    const { key, name } = onCostOf(of);
    const stated = plan.onCosts[key];
    if (name === "employer-ni" && Array.isArray(stated)) {
      return (stated as readonly EmployerNiEntry[]).map((entry) => ({ change, of: { is: "employer-ni", ...entry } }));
    }
    if (typeof stated === "object" && "rate" in stated) {
      return [{ change, of: { is: name as LevyName, rate: stated.rate } }];
    }
    return [{ change, of: { is: "published", rate: name as PublishedOnCost } }];
  },
};

type LevyName = Exclude<PublishedOnCost, "employer-ni">;

const onCostOf = (publishedRateChange: PublishedRateChange): OnCost =>
  foundOrThrow(
    ON_COSTS.find(
      ({ name }) =>
        name === (publishedRateChange.is === "published" ? publishedRateChange.rate : publishedRateChange.is),
    ),
    "on-cost",
  );

const entryOf = ({ from, rate, monthlyThreshold, annualThreshold }: EmployerNiEntry): EmployerNiEntry => ({
  from,
  rate,
  monthlyThreshold,
  annualThreshold,
});

/** The employer NI in use before a day: the plan's own, or what is published and known. */
function before({ onCosts, conventions }: Plan, day: string): readonly EmployerNiEntry[] {
  const { employerNi: heldValue } = onCosts;
  const entries: readonly EmployerNiEntry[] =
    typeof heldValue === "object"
      ? heldValue
      : heldValue === "published"
        ? knownOn(published.employerNi, conventions.knownOn).used.map(({ from, value, sources }) => ({
            from,
            ...value,
            ...(sources[0] && { source: { title: sources[0].title } }),
          }))
        : [];
  return entries.filter(({ from }) => from < day);
}
