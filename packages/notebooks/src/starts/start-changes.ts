import { type Plan, toldApart } from "@outturn/core";
import { applyChanges, type Change } from "@outturn/core/scenario";

export type Unit = "weeks" | "months";

/** How many cohorts, by their name in a link. */
const COHORTS = { one: 1, two: 2, three: 3, four: 4, six: 6 } as const;

/** What is late: the people, for whom all else waits, or the programme with both its ends. */
export type Late = "people" | "programme";

export type Cohorts = "plan" | keyof typeof COHORTS;

/** What is asked of the starts of a plan's posts; absent where the plan has no use for the question. */
export interface StartsAsked {
  /** How much later, in the unit; sooner with a minus. */
  readonly later?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly late?: Late | undefined;
  readonly cohorts?: Cohorts | undefined;
  /** Months from one cohort to the next. */
  readonly apart?: number | undefined;
}

/** The changes that ask so, each of which does change the plan; or none, and why they cannot be made. */
export interface StartChanges {
  readonly changes: readonly Change[];
  readonly refused?: string;
}

const DAYS_A_WEEK = 7;

/** Cohorts first, then all of them later: so a delay moves each cohort alike. */
export function startChanges(plan: Plan, startsAsked: StartsAsked): StartChanges {
  const { later = 0, unit = "weeks", late: what = "people", cohorts = "plan", apart = 1 } = startsAsked;
  const allChanges: readonly Change[] = [
    ...(cohorts === "plan"
      ? []
      : [{ change: "recruit-in-cohorts", cohorts: COHORTS[cohorts], months: apart } as const]),
    ...(later === 0
      ? []
      : [
          {
            change: what === "people" ? "delay-starts" : "move-programme",
            by: unit === "weeks" ? { days: DAYS_A_WEEK * later } : { months: later },
          } as const,
        ]),
  ];
  const changes = allChanges.filter((change) => startsOf(madeHere(plan, [change])) !== startsOf(plan));
  const late = toldApart(madeHere(plan, changes)).posts.filter(
    ({ starts, end }) => end !== undefined && starts.some(({ on }) => on > end),
  );
  const [firstPost] = late;
  if (firstPost === undefined) return { changes };
  const others = late.length === 1 ? "" : ` and ${late.length - 1} other ${late.length === 2 ? "post" : "posts"}`;
  return {
    changes: [],
    refused: `That cannot be: ${firstPost.title}${others} would start after the last day. Shown is the plan as it stands.`,
  };
}

const madeHere = (plan: Plan, changes: readonly Change[]): Plan =>
  applyChanges(plan, changes, { idle: "allowed", checks: "none" });

/** Whether one post starts when it did does not hang on how its starts are written. */
const startsOf = ({ posts }: Plan): string =>
  JSON.stringify(
    posts.map(({ starts }) => {
      const counts = new Map<string, number>();
      for (const { on, count } of starts) counts.set(on, (counts.get(on) ?? 0) + count);
      return [...counts].sort(([first], [second]) => (first < second ? -1 : 1));
    }),
  );
