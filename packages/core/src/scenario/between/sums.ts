import type { Change, FundingSource, Line, Plan, Saving, YearSum } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { delaysBetween } from "./delays.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Those of some sums by year that are others elsewhere. */
const otherSums = (sumsBefore: readonly YearSum[], sumsAfter: readonly YearSum[]): readonly YearSum[] =>
  sumsAfter.filter(({ year, amount }) => sumsBefore.find((yearSum) => yearSum.year === year)?.amount !== amount);

/** Ways to make a line what it is in another plan. */
export function proposedOfLine(lineBefore: Line, lineAfter: Line, target: Plan): readonly Proposal[] {
  const selection = { id: lineAfter.id };
  const restored = (change: Change): Proposal => [restoring(target, change)];
  return [
    ...(isSame(lineBefore.sum, lineAfter.sum) ? [] : proposedOfSum(lineBefore, lineAfter, target)),
    ...(lineBefore.status === lineAfter.status
      ? []
      : [restored({ change: "income-status", status: "confirmed", where: selection })]),
    ...(isSame(lineBefore.afterEnd, lineAfter.afterEnd)
      ? []
      : [restored({ change: "absorption", afterEnd: "none", where: selection })]),
    ...(isSame(lineBefore.agencyPremium, lineAfter.agencyPremium) ? [] : [ofPremium(lineAfter)]),
  ];
}

const ofPremium = ({ id, agencyPremium }: Line): Proposal => [
  agencyPremium
    ? [{ change: "use-agency", use: { is: "premium", ...agencyPremium }, where: { id } }]
    : [{ change: "convert-agency", where: { id } }],
];

function proposedOfSum({ sum: sumBefore }: Line, { id, sum: sumAfter }: Line, target: Plan): readonly Proposal[] {
  const selection = { id };
  if (sumBefore.is !== sumAfter.is) return [];
  const amount =
    sumAfter.is === "yearly"
      ? otherSums(sumBefore.is === "yearly" ? sumBefore.perYear : [], sumAfter.perYear)
      : amountOf(sumAfter);
  const rises: readonly Change[] =
    sumAfter.is === "yearly" ? [{ change: "growth-rate", percent: 0 as never, where: selection }] : [];
  return [
    [restoring(target, { change: "line-amount", amount, where: selection })],
    ...rises.map((change) => [
      restoring(target, change),
      [{ change: "uplift" as const, uplift: "none" as const, where: selection }],
    ]),
    ...(firstDayOf(sumBefore) === undefined
      ? []
      : [
          delaysBetween(firstDayOf(sumBefore), firstDayOf(sumAfter)).map((by): readonly Change[] => [
            { change: "move-programme", by, where: selection },
          ]),
        ]),
  ];
}

const amountOf = (sum: Exclude<Line["sum"], { is: "yearly" }>) =>
  sum.is === "percent" ? { percent: sum.percent } : sum.amount;

const firstDayOf = (sum: Line["sum"]) =>
  sum.is === "one-off" ? sum.on : sum.is === "fixed" ? (sum.from ?? sum.to) : undefined;

/** Ways to make a saving what it is in another plan. */
export const proposedOfSaving = (savingBefore: Saving, savingAfter: Saving): readonly Proposal[] => [
  ...(savingBefore.delivered === savingAfter.delivered
    ? []
    : [[[{ change: "savings-delivery" as const, delivered: savingAfter.delivered, where: { id: savingAfter.id } }]]]),
  ...(savingBefore.slips.months === savingAfter.slips.months
    ? []
    : [[[{ change: "savings-slippage" as const, months: savingAfter.slips.months, where: { id: savingAfter.id } }]]]),
];

/** Ways to make a source of funding what it is in another plan. */
export function proposedOfSource(sourceBefore: FundingSource, sourceAfter: FundingSource): readonly Proposal[] {
  const selection = { id: sourceAfter.id };
  const { ceiling, carryForward, status, pays, reserve } = sourceAfter;
  const perYear = otherSums(sourceBefore.perYear, sourceAfter.perYear);
  const possibleChanges: readonly (Change | undefined)[] = [
    perYear.length > 0 ? { change: "funding-amount", perYear, where: selection } : undefined,
    ceiling && ceiling.amount !== sourceBefore.ceiling?.amount
      ? { change: "ceiling", ceiling: ceiling.amount, where: selection }
      : undefined,
    carryForward !== undefined && !isSame(carryForward, sourceBefore.carryForward)
      ? { change: "carry-forward", carryForward, where: selection }
      : undefined,
    status === sourceBefore.status ? undefined : { change: "funding-status", status, where: selection },
    pays?.share && pays.share.rate !== sourceBefore.pays?.share?.rate
      ? { change: "funding-share", share: pays.share.rate, where: selection }
      : undefined,
    reserve && sourceBefore.reserve ? ofReserve(reserve, sourceBefore.reserve, selection) : undefined,
  ];
  return possibleChanges.flatMap((change): readonly Proposal[] => (change ? [[[change]]] : []));
}

type Reserve = NonNullable<FundingSource["reserve"]>;

function ofReserve(
  reserveAfter: Reserve,
  reserveBefore: Reserve,
  selection: { readonly id: string },
): Change | undefined {
  const { opening, minimum } = reserveAfter;
  const otherSumsHeld = {
    ...(opening !== reserveBefore.opening && { opening }),
    ...(minimum !== reserveBefore.minimum && { minimum }),
  };
  return Object.keys(otherSumsHeld).length === 0
    ? undefined
    : { change: "funding-reserve", ...otherSumsHeld, where: selection };
}
