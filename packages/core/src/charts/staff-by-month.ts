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
  const covers = (from: number, to: number, end: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (spans.from.values[at]! < end && spans.until.values[at]! >= end) return true;
    return false;
  };
  for (let group = 0; group < groups.post.length; group += 1) {
    const fte = groups.people.values[group]! * groups.fte.values[group]!;
    const [own, cover, shared] = [groups.own.values[group]!, groups.cover.values[group]!, groups.shared.values[group]!];
    for (let month = 0; month < months; month += 1) {
      const end = (firstMonth + month + 1) * INSTANTS_A_MONTH;
      if (covers(own, cover, end)) employed[month]! += fte;
      else if (covers(cover, shared, end)) agency[month]! += fte;
    }
  }
  return { employed, agency };
}
