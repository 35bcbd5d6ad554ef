import { forecast, type Plan } from "@outturn/core";
import { type CaseloadForecast, caseloadForecasts, type DemandOfKind, demandYears } from "@outturn/core/questions";

/** How many there are of each kind, and who holds their cases. */
export interface DemandFound {
  readonly kinds: readonly DemandOfKind[];
  readonly caseloads: readonly CaseloadForecast[];
  /** What of it is to be known before it is shown, such as that few of a kind may identify someone. */
  readonly notes: readonly string[];
}

/** Demand and caseloads, as `outturn demand` and `outturn caseload` have them. */
export function demandFound(plan: Plan): DemandFound {
  const made = forecast(plan);
  const notes = made.notes.filter(({ code }) => code === "few-of-a-kind").map(({ text }) => text);
  return { kinds: demandYears(plan), caseloads: caseloadForecasts(made), notes };
}
