import type { Forecast } from "@outturn/core";
import { placeholderWarning } from "@outturn/core/tables";

/** What every output of a plan says of figures that are made up or stand in for others: in one paragraph, or none. */
export function warnings(of: Forecast): readonly string[] {
  const { illustrative } = of;
  const placeholders = placeholderWarning(of);
  const all = [
    ...(illustrative === undefined ? [] : [`Illustrative: ${illustrative.replace(/\.?$/, ".")}`]),
    ...(placeholders === undefined ? [] : [placeholders]),
  ];
  return all.length === 0 ? [] : [all.join(" ")];
}
