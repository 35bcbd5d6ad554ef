import type { Forecast } from "@outturn/core";

/** People who are told from others by when they start, or by their post. */
export interface Crowd {
  /** The month of the start, or the post's place in the plan. */
  readonly key: string | number;
  /** FTE in ten-thousandths, on the last day of each month. */
  readonly fte: readonly number[];
}

/** Who is in post at the end of each month: the plan's own people, and agency workers where none of them is. */
export interface PeopleByMonth {
  readonly own: readonly Crowd[];
  readonly agency: readonly number[];
  readonly all: readonly number[];
}

const INSTANTS_A_MONTH = 32;

/** People on the last day of each month, by the month in which they start or by their post, in that order. */
export function peopleByMonth({ timeline, plan }: Forecast, by: "start" | "post"): PeopleByMonth {
  const { firstMonth, months, groups, spans } = timeline;
  const empty = (): number[] => Array.from({ length: months }, () => 0);
  const agency = empty();
  const all = empty();
  const crowds = new Map<string | number, number[]>();
  const covers = (from: number, to: number, end: number): boolean => {
    for (let at = from; at < to; at += 1) {
      if (spans.from.values[at]! < end && spans.until.values[at]! >= end) return true;
    }
    return false;
  };
  for (let group = 0; group < groups.post.length; group += 1) {
    const post = groups.post.values[group]!;
    const fte = groups.people.values[group]! * groups.fte.values[group]!;
    const key = by === "post" ? post : startOf(plan.posts[post]!, groups.first.values[group]!).slice(0, 7);
    const crowd = crowds.get(key) ?? empty();
    crowds.set(key, crowd);
    const [own, cover, shared] = [groups.own.values[group]!, groups.cover.values[group]!, groups.shared.values[group]!];
    for (let month = 0; month < months; month += 1) {
      const end = (firstMonth + month + 1) * INSTANTS_A_MONTH;
      const employed = covers(own, cover, end);
      if (!employed && !covers(cover, shared, end)) continue;
      (employed ? crowd : agency)[month]! += fte;
      all[month]! += fte;
    }
  }
  const inOrder = [...crowds].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const own = inOrder.map(([key, fte]) => ({ key, fte })).filter(({ fte }) => fte.some((one) => one !== 0));
  return { own, agency, all };
}

type Post = Forecast["plan"]["posts"][number];

/** When one of a post's people starts: they are counted in order of date. */
function startOf({ starts, people }: Post, person: number): string {
  const inOrder = [...starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let counted = 0;
  for (const { on, count } of inOrder) {
    counted += count * people;
    if (person < counted) return on;
  }
  return inOrder.at(-1)!.on;
}
