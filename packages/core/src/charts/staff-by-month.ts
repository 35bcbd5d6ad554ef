import type { Forecast } from "../forecast/index.ts";

/** FTE in cost on the last day of each month of the plan, in ten-thousandths: its own staff, and agency workers where none of them is. */
export interface StaffByMonth {
  readonly employed: readonly number[];
  readonly agency: readonly number[];
}

const INSTANTS_A_MONTH = 32;

/**
 * Who is in cost at the end of each month. With double running a post is counted once, as employed; so is one of whose days agency
 * workers fill a share.
 */
export function staffByMonth({ timeline }: Forecast): StaffByMonth {
  const { firstMonth, months, groups, spans } = timeline;
  const employed = Array.from({ length: months }, () => 0);
  const agency = Array.from({ length: months }, () => 0);
  const covers = (fromValue: number, toValue: number, end: number): boolean => {
    for (let position = fromValue; position < toValue; position += 1)
      if (spans.from.values[position]! < end && spans.until.values[position]! >= end) return true;
    return false;
  };
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1) {
    const fte = groups.people.values[groupIndex]! * groups.fte.values[groupIndex]!;
    const [ownSpan, coverSpan, sharedSpan] = [
      groups.own.values[groupIndex]!,
      groups.cover.values[groupIndex]!,
      groups.shared.values[groupIndex]!,
    ];
    for (let monthIndex = 0; monthIndex < months; monthIndex += 1) {
      const end = (firstMonth + monthIndex + 1) * INSTANTS_A_MONTH;
      if (covers(ownSpan, coverSpan, end)) employed[monthIndex]! += fte;
      else if (covers(coverSpan, sharedSpan, end)) agency[monthIndex]! += fte;
    }
  }
  return { employed, agency };
}
