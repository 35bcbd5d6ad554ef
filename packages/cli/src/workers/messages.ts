import type { Plan } from "@outturn/core";
import type { LatinHypercube, RiskDraws } from "@outturn/core/risk";

/** A range of draws that one worker does. */
export interface DrawTask {
  readonly plan: Plan;
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly sampling?: LatinHypercube;
}

/** What a worker says. */
export type FromWorker =
  | { readonly is: "progress"; readonly done: number }
  | { readonly is: "drawn"; readonly draws: RiskDraws }
  | { readonly is: "failed"; readonly issues: unknown; readonly message: string };
