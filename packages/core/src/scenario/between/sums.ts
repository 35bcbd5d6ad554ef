import type { Change, FundingSource, Line, Plan, Saving, YearSum } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { delaysBetween } from "./delays.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Those of some sums by year that are others elsewhere. */
const otherSums = (was: readonly YearSum[], now: readonly YearSum[]): readonly YearSum[] =>
  now.filter(({ year, amount }) => was.find((held) => held.year === year)?.amount !== amount);

/** Ways to make a line what it is in another plan. */
export function proposedOfLine(was: Line, now: Line, target: Plan): readonly Proposal[] {
  const where = { id: now.id };
  const back = (change: Change): Proposal => [restoring(target, change)];
  return [
    ...(isSame(was.sum, now.sum) ? [] : proposedOfSum(was, now, target)),
    ...(was.status === now.status ? [] : [back({ change: "income-status", status: "confirmed", where })]),
    ...(isSame(was.afterEnd, now.afterEnd) ? [] : [back({ change: "absorption", afterEnd: "none", where })]),
    ...(isSame(was.agencyPremium, now.agencyPremium) ? [] : [ofPremium(now)]),
  ];
}

const ofPremium = ({ id, agencyPremium }: Line): Proposal => [
  agencyPremium
    ? [{ change: "use-agency", use: { is: "premium", ...agencyPremium }, where: { id } }]
    : [{ change: "convert-agency", where: { id } }],
];

function proposedOfSum({ sum: was }: Line, { id, sum: now }: Line, target: Plan): readonly Proposal[] {
  const where = { id };
  if (was.is !== now.is) return [];
  const amount = now.is === "yearly" ? otherSums(was.is === "yearly" ? was.perYear : [], now.perYear) : amountOf(now);
  const rises: readonly Change[] = now.is === "yearly" ? [{ change: "growth-rate", percent: 0 as never, where }] : [];
  return [
    [restoring(target, { change: "line-amount", amount, where })],
    ...rises.map((change) => [
      restoring(target, change),
      [{ change: "uplift" as const, uplift: "none" as const, where }],
    ]),
    ...(firstDayOf(was) === undefined
      ? []
      : [
          delaysBetween(firstDayOf(was), firstDayOf(now)).map((by): readonly Change[] => [
            { change: "move-programme", by, where },
          ]),
        ]),
  ];
}

const amountOf = (sum: Exclude<Line["sum"], { is: "yearly" }>) =>
  sum.is === "percent" ? { percent: sum.percent } : sum.amount;

const firstDayOf = (sum: Line["sum"]) =>
  sum.is === "one-off" ? sum.on : sum.is === "fixed" ? (sum.from ?? sum.to) : undefined;

/** Ways to make a saving what it is in another plan. */
export const proposedOfSaving = (was: Saving, now: Saving): readonly Proposal[] => [
  ...(was.delivered === now.delivered
    ? []
    : [[[{ change: "savings-delivery" as const, delivered: now.delivered, where: { id: now.id } }]]]),
  ...(was.slips.months === now.slips.months
    ? []
    : [[[{ change: "savings-slippage" as const, months: now.slips.months, where: { id: now.id } }]]]),
];

/** Ways to make a source of funding what it is in another plan. */
export function proposedOfSource(was: FundingSource, now: FundingSource): readonly Proposal[] {
  const where = { id: now.id };
  const { ceiling, carryForward, status, pays, reserve } = now;
  const perYear = otherSums(was.perYear, now.perYear);
  const all: readonly (Change | undefined)[] = [
    perYear.length > 0 ? { change: "funding-amount", perYear, where } : undefined,
    ceiling && ceiling.amount !== was.ceiling?.amount
      ? { change: "ceiling", ceiling: ceiling.amount, where }
      : undefined,
    carryForward !== undefined && !isSame(carryForward, was.carryForward)
      ? { change: "carry-forward", carryForward, where }
      : undefined,
    status === was.status ? undefined : { change: "funding-status", status, where },
    pays?.share && pays.share.rate !== was.pays?.share?.rate
      ? { change: "funding-share", share: pays.share.rate, where }
      : undefined,
    reserve && was.reserve ? ofReserve(reserve, was.reserve, where) : undefined,
  ];
  return all.flatMap((change): readonly Proposal[] => (change ? [[[change]]] : []));
}

type Reserve = NonNullable<FundingSource["reserve"]>;

function ofReserve(now: Reserve, was: Reserve, where: { readonly id: string }): Change | undefined {
  const { opening, minimum } = now;
  const other = {
    ...(opening !== was.opening && { opening }),
    ...(minimum !== was.minimum && { minimum }),
  };
  return Object.keys(other).length === 0 ? undefined : { change: "funding-reserve", ...other, where };
}
