import type { SideBeside } from "@outturn/core/questions";
import type { ComparedForecast } from "@outturn/core/tables";

type Made = Extract<SideBeside, { readonly is: "made" }>;

/** A side of a comparison as it travels between threads: of its forecast, what stands beside others. */
export type ComparedSide =
  | Extract<SideBeside, { readonly is: "refused" }>
  | (Omit<Made, "forecast"> & { readonly forecast: ComparedForecast });

/** What of a side is shown. */
export function comparedSide(beside: SideBeside): ComparedSide {
  if (beside.is === "refused") return beside;
  const { years, cost, gap, plan } = beside.forecast;
  return { ...beside, forecast: { years, cost, gap, plan } };
}
