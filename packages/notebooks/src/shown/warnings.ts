import type { Forecast } from "@outturn/core";
import { placeholderWarning } from "@outturn/core/tables";

/** What every output of a plan says of figures that are made up or stand in for others: in one paragraph, or none. */
export function warnings(forecast: Forecast): readonly string[] {
  const { illustrative } = forecast;
  const placeholders = placeholderWarning(forecast);
  const everything = [
    ...(illustrative === undefined ? [] : [`Illustrative: ${illustrative.replace(/\.?$/, ".")}`]),
    ...(placeholders === undefined ? [] : [placeholders]),
  ];
  return everything.length === 0 ? [] : [everything.join(" ")];
}
