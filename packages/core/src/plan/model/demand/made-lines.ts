import { monthOf, yearOfMonth } from "../../../calendar/index.ts";
import { type CostedMonth, countDemand, countFees } from "../../../demand/index.ts";
import type { Millionths, Pence } from "../../../money/index.ts";
import type { MonthSum, YearSum } from "../common.ts";
import type { Plan } from "../plan.ts";
import type { Line } from "../sums.ts";
import type { DemandKind, PaidByOthers } from "./demand.ts";

/** The id of the line of income that a share of a kind is. */
export const shareId = (kind: Pick<DemandKind, "id">, { id }: Pick<PaidByOthers, "id">): string => `${kind.id}-${id}`;

/** The id of the line that the fees of a kind are. */
export const feesId = ({ id }: Pick<DemandKind, "id">): string => `${id}-fees`;

/** The lines that demand makes: of each kind with a price what it costs, and what of that others pay; and of each with fees what these are. */
export const madeLines = (demand: readonly DemandKind[], years: Plan["years"]): readonly Line[] =>
  countDemand(demand, years).flatMap(({ kind, months }) => {
    const lines =
      linesHeld.get(months) ?? linesOf(kind, sumsOf(months), sumsOf(countFees(kind, kind.fees ?? [], years)));
    linesHeld.set(months, lines);
    return lines;
  });

/** The lines of a count that was asked for before: a scenario changes few kinds. */
const linesHeld = new WeakMap<readonly CostedMonth[], readonly Line[]>();

/** The same lines without their sums, to be named before they are counted. */
export const madeLineNames = (kinds: readonly DemandKind[]): readonly Line[] =>
  kinds.flatMap((kind) => linesOf(kind, NO_SUMS, NO_SUMS));

const NO_SUMS: Sums = { perYear: [], profile: [] };

/** A plan with other demand, and the lines that it makes in place of those that were made before. */
export const withDemand = (plan: Plan, demand: readonly DemandKind[]): Plan => ({
  ...plan,
  demand,
  lines: [...statedLines(plan), ...madeLines(demand, plan.years)],
});

/** The lines that a plan states itself. */
export const statedLines = ({ lines }: Pick<Plan, "lines">): readonly Line[] =>
  lines.filter(({ madeBy }) => madeBy === undefined);

interface Sums {
  readonly perYear: readonly YearSum[];
  readonly profile: readonly MonthSum[];
}

function sumsOf(months: readonly Pick<CostedMonth, "month" | "cost">[]): Sums {
  const perYear = new Map<YearSum["year"], number>();
  for (const { month, cost } of months) perYear.set(yearOfMonth(month), (perYear.get(yearOfMonth(month)) ?? 0) + cost);
  return {
    perYear: [...perYear].map(([year, amount]) => ({ year, amount: amount as Pence })),
    profile: months.flatMap(({ month, cost }) => (cost === 0 ? [] : [{ month: monthOf(month), amount: cost }])),
  };
}

function linesOf(kind: DemandKind, priced: Sums, charged: Sums): readonly Line[] {
  const common = {
    kind: "other",
    spend: "revenue",
    contract: "permanent",
    spread: "months",
    madeBy: kind.id,
    tags: kind.tags,
    ...(kind.team !== undefined && { team: kind.team }),
  } as const;
  const sourced = (source: DemandKind["source"]) => source && { source };
  const byYear = ({ perYear, profile }: Sums): Line["sum"] => ({
    ...{ is: "yearly", perYear },
    ...(profile.length > 0 && { profile }),
  });
  const prices: Line = {
    ...{ id: kind.id, title: kind.title, ...common, sum: byYear(priced) },
    ...(kind.budget && { budget: kind.budget }),
    ...sourced(kind.source ?? kind.prices[0]?.source),
  };
  const fees: Line = {
    ...{ id: feesId(kind), title: `${kind.title}: fees`, ...common, sum: byYear(charged) },
    ...sourced(kind.fees?.[0]?.source ?? kind.source),
  };
  return [
    ...(kind.prices.length === 0 ? [] : [prices]),
    ...(kind.fees === undefined ? [] : [fees]),
    ...kind.paidByOthers.map(
      (share): Line => ({
        ...{ id: shareId(kind, share), title: share.title, ...common, income: true },
        sum: {
          is: "percent",
          percent: (0 - share.share) as Millionths,
          of: { is: "costs", teams: [], tags: [], posts: [], lines: [kind.id] },
        },
        ...(share.source && { source: share.source }),
      }),
    ),
  ];
}
