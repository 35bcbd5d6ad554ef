import { type Forecast, forecast } from "../../forecast/index.ts";
import { type Issue, PlanError } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { differences } from "../../scenario/index.ts";
import { planOfSide, type Side, sideChanges, sideTitle } from "./side.ts";

/** A side with its forecast, or why there is none. */
export type SideBeside = { readonly side: Side; readonly title: string } & (
  | {
      readonly is: "made";
      readonly forecast: Forecast;
      /** What its changes do, in sentences, from the plan up. */
      readonly changes: readonly string[];
      /** In what its plan differs from that of the first side, in sentences. */
      readonly differences: readonly string[];
    }
  | { readonly is: "refused"; readonly issues: readonly Issue[] }
);

/**
 * Sides of a plan beside each other. One that cannot be made says why, and the others stand.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * besideEachOther(plan, [{ is: "scenario", id: "base" }]).map(({ title }) => title) // => ["The plan as it stands"]
 */
export function besideEachOther(
  plan: Plan,
  sides: readonly Side[],
  { rates }: { readonly rates?: Rates } = {},
): readonly SideBeside[] {
  let firstPlan: Plan | undefined;
  return sides.map((side): SideBeside => {
    const named = { side, title: sideTitle(plan, side) };
    try {
      const changedPlan = planOfSide(plan, side);
      firstPlan ??= changedPlan;
      const scenario = side.is === "scenario" ? side.id : side.end;
      return {
        ...{ ...named, is: "made" },
        forecast: forecast(changedPlan, { scenario, ...(rates && { rates }) }),
        ...{ changes: sideChanges(plan, side), differences: differences(firstPlan, changedPlan) },
      };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return { ...named, is: "refused", issues: error.issues };
    }
  });
}
