import type { Plan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";

/** What to add to a plan's scenarios: changes to the plan as it stands or to another of its scenarios. */
export interface NewScenario {
  readonly title: string;
  /** `base` is the plan as it stands. */
  readonly from: string;
  readonly changes: readonly Change[];
  /** Rates that the changes name and the plan does not have yet. */
  readonly agencyRates?: Plan["agencyRates"];
}

/**
 * The plan with one scenario more, under an id made of its title that no other has.
 *
 * @example addScenario(plan, { title: "A month later", from: "base", changes }).scenarios.at(-1).id // => "a-month-later"
 */
export function addScenario(plan: Plan, { title, from, changes, agencyRates }: NewScenario): Plan {
  const alreadyTaken = new Set(["base", ...plan.scenarios.map(({ id }) => id)]);
  const stem =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "scenario";
  let id = stem;
  for (let count = 2; alreadyTaken.has(id); count += 1) id = `${stem}-${count}`;
  const scenario = { id, title, ...(from !== "base" && { from }), changes };
  return {
    ...plan,
    ...(agencyRates && { agencyRates: { ...agencyRates, ...plan.agencyRates } }),
    scenarios: [...plan.scenarios, scenario],
  };
}
