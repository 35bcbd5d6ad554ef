import { eachAtMonthEnd, type Forecast } from "@outturn/core";

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

/** People on the last day of each month, by the month in which they start or by their post, in that order. */
export function peopleByMonth({ timeline, plan }: Forecast, by: "start" | "post"): PeopleByMonth {
  const empty = (): number[] => Array.from({ length: timeline.months }, () => 0);
  const agency = empty();
  const everything = empty();
  const crowds = new Map<string | number, number[]>();
  const keyOf = (groupIndex: number): string | number => {
    const postIndex = timeline.groups.post.values[groupIndex]!;
    const first = timeline.groups.first.values[groupIndex]!;
    return by === "post" ? postIndex : startOf(plan.posts[postIndex]!, first).slice(0, 7);
  };
  eachAtMonthEnd(timeline, ({ groupIndex, monthIndex, who, fte }) => {
    everything[monthIndex]! += fte;
    if (who === "agency") {
      agency[monthIndex]! += fte;
      return;
    }
    const key = keyOf(groupIndex);
    const crowd = crowds.get(key) ?? empty();
    crowds.set(key, crowd);
    crowd[monthIndex]! += fte;
  });
  const inOrder = [...crowds].sort(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0));
  const ownPart = inOrder.map(([key, fte]) => ({ key, fte })).filter(({ fte }) => fte.some((amount) => amount !== 0));
  return { own: ownPart, agency, all: everything };
}

type Post = Forecast["plan"]["posts"][number];

/** When one of a post's people starts: they are counted in order of date. */
function startOf({ starts, people }: Post, personIndex: number): string {
  const inOrder = [...starts].sort((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0));
  let counted = 0;
  for (const { on, count } of inOrder) {
    counted += count * people;
    if (personIndex < counted) return on;
  }
  return inOrder.at(-1)!.on;
}
