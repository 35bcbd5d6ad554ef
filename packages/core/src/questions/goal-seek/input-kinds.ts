import { addDays, dayInWords, daysBetween, lastDay, yearsFrom } from "../../calendar/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../../money/index.ts";
import {
  byId,
  cappedBy,
  expiresAfter,
  givenByYear,
  MOST,
  type PayAward,
  type Plan,
  type Selection,
  toldApart,
} from "../../plan/index.ts";
import { costed, figureValue, selects } from "../../scenario/index.ts";
import type { Input, InputNamed } from "./input-type.ts";
import { toPenny } from "./to-penny.ts";

const BASIS_POINT = 100;
const WHOLE = 1_000_000;
const HIGHEST_AWARD = 300_000;

const inPercent = {
  ...({ unit: "rate", least: 0, step: BASIS_POINT, says: asPercent } as const),
  away: (values: number) =>
    asPercent(values).replace("%", values === 10_000 ? " percentage point" : " percentage points"),
} as const;
const penny = (value: number): string => toPenny(value as Pence);
const inPounds = { unit: "pence", least: 0, step: 1, says: penny, away: penny } as const;

export function agencyShare(plan: Plan, inputNamed: InputNamed<"agency-share">): Input {
  const where = inputNamed.where ? { where: inputNamed.where } : {};
  const place =
    "rate" in inputNamed
      ? inputNamed.rate
      : `${asPounds(inputNamed.premium.agency)} against ${asPounds(inputNamed.premium.employed)}`;
  const records = "rate" in inputNamed ? toldApart(plan).posts : toldApart(plan).lines;
  const shares = new Set(
    "rate" in inputNamed
      ? plan.posts
          .filter((post) => selects(inputNamed.where, post))
          .map(({ agencyShare: heldAgencyShare }) => heldAgencyShare?.share ?? 0)
      : plan.lines
          .filter((planLine) => planLine.kind === "staff" && selects(inputNamed.where, planLine))
          .map(({ agencyPremium: heldAgencyPremium }) => heldAgencyPremium?.share ?? 0),
  );
  const [share] = shares;
  const isHeldAlike = shares.size === 1 && share !== undefined && share > 0;
  return {
    ...{
      name: inputNamed.input,
      title: `share of agency at ${place}${ofWhom(records, inputNamed.where)}`,
      ...inPercent,
      most: WHOLE,
    },
    changes: (value) => {
      const use =
        "rate" in inputNamed
          ? { is: "share" as const, share: value as Millionths, rate: inputNamed.rate }
          : { is: "premium" as const, share: value as Millionths, ...inputNamed.premium };
      return [{ change: "use-agency", use, ...where }];
    },
    ...(isHeldAlike && { assumed: { value: share, says: `The plan has ${asPercent(share)} of agency` } }),
  };
}

export function startDelay(plan: Plan, { input, where }: InputNamed<"start-delay">): Input {
  const firstDay = startsOf(plan, where)
    .map(({ on }) => on)
    .sort()[0];
  const days = (value: number): string => `${value} ${value === 1 ? "day" : "days"}`;
  return {
    ...{
      name: input,
      title: `delay of the starts${ofWhom(toldApart(plan).posts, where)}`,
      unit: "days",
      least: 0,
      step: 1,
    },
    most: longestDelay(plan, where),
    says: (value) => {
      const onWords = firstDay === undefined ? "" : ` (the first on ${dayInWords(addDays(firstDay, value))})`;
      return `${days(value)} later${onWords}`;
    },
    away: days,
    changes: (value) => [{ change: "delay-starts", by: { days: value }, ...(where && { where }) }],
  };
}

/** Of the award that the plan has for the scale and day, whichever points it is for; or of one for all points. */
export function payAward(plan: Plan, { input, scale, from }: InputNamed<"pay-award">): Input {
  const heldPayAwards = plan.payAwards.filter((award) => award.scale === scale && award.from === from);
  const payAwards: readonly Omit<PayAward, "award">[] =
    heldPayAwards.length === 0
      ? [{ scale, from, status: "assumed" }]
      : heldPayAwards.map(({ award: _, ...remaining }) => remaining);
  const sizes = new Set(heldPayAwards.map(({ award }) => ("percent" in award ? award.percent : undefined)));
  const [size] = heldPayAwards.length === 0 ? [0] : sizes;
  const wording =
    heldPayAwards.length === 0 ? "The plan has no award for that day" : `The plan assumes ${asPercent(size ?? 0)}`;
  const hasOneSize = size !== undefined && sizes.size < 2;
  const whose = scale === "salaries" ? "plain salaries" : `${scale === "njc" ? "NJC" : scale} pay`;
  return {
    ...{ name: input, title: `pay award for ${whose} from ${dayInWords(from)}`, ...inPercent },
    most: Math.max(HIGHEST_AWARD, ...(hasOneSize ? [size] : [])),
    changes: (value) =>
      payAwards.map((award) => ({ change: "pay-award", ...award, award: { percent: value as Millionths } })),
    ...(hasOneSize && size >= 0 && { assumed: { value: size, says: wording } }),
  };
}

export function funding(plan: Plan, { input, source, year }: InputNamed<"funding">): Input {
  const heldFundingSource = plan.funding.find(({ id }) => id === source);
  const value = heldFundingSource?.perYear.find((yearSum) => yearSum.year === year)?.amount ?? 0;
  return {
    ...{ name: input, title: `sum of ${nameOf(toldApart(plan).funding, source)} in ${year}`, ...inPounds },
    most: Math.max(value, plenty(plan)),
    changes: (amount) => [
      {
        ...{ change: "funding-amount", where: { id: source } },
        perYear: [{ year, amount: amount as Pence }],
      },
    ],
    assumed: { value, says: `The plan has ${penny(value)}` },
  };
}

/** The cap, with the expiry that the source has. */
export function carryForward(plan: Plan, { input, source }: InputNamed<"carry-forward">): Input {
  const policy = plan.funding.find(({ id }) => id === source)?.carryForward ?? "none";
  const expires = expiresAfter(policy);
  const timeLimit = expires === undefined ? "" : ` to use within ${expires === 1 ? "a year" : `${expires} years`}`;
  const value = policy === "none" ? 0 : cappedBy(policy)?.cap;
  const wording = value === 0 ? "The plan carries nothing forward" : `The plan's cap is ${penny(value ?? 0)}`;
  return {
    ...{
      name: input,
      title: `sum that ${nameOf(toldApart(plan).funding, source)} may carry forward${timeLimit}`,
      ...inPounds,
    },
    most: Math.max(value ?? 0, plenty(plan)),
    changes: (cap) => [
      {
        ...{ change: "carry-forward", where: { id: source } },
        carryForward: { cap: cap as Pence, ...(expires !== undefined && { expiresAfterYears: expires }) },
      },
    ],
    ...(value !== undefined && { assumed: { value, says: wording } }),
  };
}

type NamedRecord = { readonly id: string; readonly title: string };

/** What a record is called: its id where there is none. */
export const nameOf = (records: readonly NamedRecord[], recordId: string): string =>
  byId(records, recordId)?.title ?? recordId;

const ofWhom = (records: readonly NamedRecord[], selection: Selection | undefined): string =>
  selection?.id === undefined ? "" : ` of ${nameOf(records, selection.id)}`;

const startsOf = (plan: Plan, selection: Selection | undefined) =>
  plan.posts
    .filter((post) => selects(selection, post))
    .flatMap(({ starts, end }) => starts.map(({ on }) => ({ on, end })));

/** Until one of the posts would start after its last day. */
function longestDelay(plan: Plan, selection: Selection | undefined): number {
  const rooms = startsOf(plan, selection).map(({ on, end }) => daysBetween(on, end ?? lastDay(plan.years.to)));
  return Math.max(1, Math.min(...(rooms.length === 0 ? [1] : rooms)));
}

/** Money enough for any question of the plan: all that it costs, and all that it has. */
function plenty(plan: Plan): number {
  const cost = figureValue(costed(plan), "cost.all")!;
  const money = plan.funding.flatMap((fundingSource) =>
    givenByYear(fundingSource, yearsFrom(plan.years.from, plan.years.to)).map(({ amount }) => amount),
  );
  return Math.min(
    MOST,
    money.reduce<number>((total, amount) => total + amount, Math.max(1, cost)),
  );
}
