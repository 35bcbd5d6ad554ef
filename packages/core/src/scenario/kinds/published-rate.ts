import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import type { EmployerNiEntry, Plan } from "../../plan/index.ts";
import { knownOn, published } from "../../rates/index.ts";
import type { Kind } from "../kind.ts";

/** A rate in place of a published one: employer NI from a day on, or the apprenticeship levy; or the published one again. */
export const publishedRate: Kind<"published-rate"> = {
  apply: (plan, { of }) => {
    const key = of.is === "published" ? of.rate : of.is;
    const onCosts =
      of.is === "published"
        ? { [key === "employer-ni" ? "employerNi" : "apprenticeshipLevy"]: "published" as const }
        : of.is === "apprenticeship-levy"
          ? { apprenticeshipLevy: { rate: of.rate } }
          : { employerNi: [...before(plan, of.from), entryOf(of)] };
    return { ...plan, onCosts: { ...plan.onCosts, ...onCosts } };
  },
  says: (_, { of }) => {
    if (of.is === "published") return `The ${nameOf(of.rate)} is as published.`;
    if (of.is === "apprenticeship-levy") return `The apprenticeship levy is ${asPercent(of.rate)} of pay.`;
    return `Employer NI is ${asPercent(of.rate)} above ${asPounds(of.monthlyThreshold)} a month from ${dayInWords(of.from)} on.`;
  },
  back: (plan, { change, of }) => {
    const rate = of.is === "published" ? of.rate : of.is;
    const { employerNi, apprenticeshipLevy: levy } = plan.onCosts;
    if (rate === "apprenticeship-levy" && typeof levy === "object") {
      return [{ change, of: { is: "apprenticeship-levy", rate: levy.rate } }];
    }
    if (rate === "employer-ni" && typeof employerNi === "object") {
      return employerNi.map((entry) => ({ change, of: { is: "employer-ni", ...entry } }));
    }
    return [{ change, of: { is: "published", rate } }];
  },
};

const nameOf = (rate: "employer-ni" | "apprenticeship-levy"): string =>
  rate === "employer-ni" ? "employer NI" : "apprenticeship levy";

const entryOf = ({ from, rate, monthlyThreshold, annualThreshold }: EmployerNiEntry): EmployerNiEntry => ({
  from,
  rate,
  monthlyThreshold,
  annualThreshold,
});

/** The employer NI in use before a day: the plan's own, or what is published and known. */
function before({ onCosts, conventions }: Plan, day: string): readonly EmployerNiEntry[] {
  const { employerNi: held } = onCosts;
  const entries: readonly EmployerNiEntry[] =
    typeof held === "object"
      ? held
      : held === "published"
        ? knownOn(published.employerNi, conventions.knownOn).used.map(({ from, value, sources }) => ({
            from,
            ...value,
            ...(sources[0] && { source: { title: sources[0].title } }),
          }))
        : [];
  return entries.filter(({ from }) => from < day);
}
