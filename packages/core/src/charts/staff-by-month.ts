import type { Forecast } from "../forecast/index.ts";
import { eachAtMonthEnd } from "../timeline/index.ts";

/** FTE in cost on the last day of each month of the plan, in ten-thousandths: its own staff, and agency workers where none of them is. */
export interface StaffByMonth {
  readonly employed: readonly number[];
  readonly agency: readonly number[];
}

/** Who is in cost at the end of each month. */
export function staffByMonth({ timeline }: Forecast): StaffByMonth {
  const byMonth = (): number[] => Array.from({ length: timeline.months }, () => 0);
  const staff = { employed: byMonth(), agency: byMonth() };
  eachAtMonthEnd(timeline, ({ monthIndex, who, fte }) => {
    staff[who][monthIndex]! += fte;
  });
  return staff;
}
