import {
  addDays,
  type Day,
  dayInWords,
  daysBetween,
  type FinancialYear,
  lastDay,
  yearsFrom,
} from "../../calendar/index.ts";
import { doesNotApply, gather, PlanError, unknownLine, unknownPost } from "../../issues/index.ts";
import { asPercent, asPounds, type Millionths, type Pence } from "../../money/index.ts";
import {
  byId,
  type Change,
  givenByYear,
  MOST,
  type PayAward,
  type Plan,
  type Selection,
  toldApart,
} from "../../plan/index.ts";
import { applyChanges, costed, figureValue, selects } from "../../scenario/index.ts";
import { toPenny } from "./to-penny.ts";

/** One input of a plan that has an order: whole units from a least value to a most, and the changes that set it. */
export interface Input {
  readonly name: InputName;
  /** What it is of, as `share of agency at locum` in "no share of agency at locum works". */
  readonly title: string;
  readonly unit: "rate" | "days" | "pence";
  readonly least: number;
  readonly most: number;
  /** The step that answers are given in: a basis point, a day, a penny. */
  readonly step: number;
  readonly says: (value: number) => string;
  /** How far two values are apart, in words. */
  readonly away: (values: number) => string;
  readonly changes: (value: number) => readonly Change[];
  /** What the plan has, where that is one value of the range. */
  readonly assumed?: { readonly value: number; readonly says: string };
}

/** The inputs that have an order, by name. */
export const INPUTS = ["agency-share", "start-delay", "pay-award", "funding", "carry-forward"] as const;
export type InputName = (typeof INPUTS)[number];

/** Which input, and of what. */
export type InputOf =
  /** At an agency rate of the plan, for posts; or at a premium, for staff lines. */
  | { readonly input: "agency-share"; readonly where?: Selection; readonly rate: string }
  | {
      readonly input: "agency-share";
      readonly where?: Selection;
      readonly premium: { readonly agency: Pence; readonly employed: Pence };
    }
  | { readonly input: "start-delay"; readonly where?: Selection }
  | { readonly input: "pay-award"; readonly scale: string; readonly from: Day }
  | { readonly input: "funding"; readonly source: string; readonly year: FinancialYear }
  | { readonly input: "carry-forward"; readonly source: string };

type Of<Name extends InputName> = Extract<InputOf, { readonly input: Name }>;

const BASIS_POINT = 100;
const WHOLE = 1_000_000;
const HIGHEST_AWARD = 300_000;

/**
 * An input of a plan.
 *
 * @throws PlanError when what it is of is not there
 * @throws RangeError when it has no room: every start selected is at its end already
 */
export function inputOf(plan: Plan, of: InputOf): Input {
  checkWhere(plan, of);
  checkByYear(plan, of);
  const input = made(plan, of);
  applyChanges(plan, input.changes(input.most), { checks: "none" });
  applyChanges(plan, input.changes(input.least), { idle: "allowed" });
  return input;
}

/** A post or a line that is named must be there: a share at a premium is of lines, all else that may name one of posts. */
function checkWhere(plan: Plan, of: InputOf): void {
  const where = "where" in of ? of.where : undefined;
  const records: readonly Selectable[] = "premium" in of ? plan.lines : plan.posts;
  if (where?.id === undefined || records.some((record) => selects(where, record))) return;
  const unknown = "premium" in of ? unknownLine : unknownPost;
  const { report, inOrder } = gather({});
  report(
    ["where"],
    unknown(
      where.id,
      records.map(({ id }) => id),
    ),
  );
  throw new PlanError(inOrder());
}

/** A ceiling has no sum of a year, and nothing of it is carried forward: neither can be sought. */
function checkByYear(plan: Plan, of: InputOf): void {
  if (of.input !== "funding" && of.input !== "carry-forward") return;
  if (byId(plan.funding, of.source)?.ceiling === undefined) return;
  const { report, inOrder } = gather({});
  const because = `${nameOf(toldApart(plan).funding, of.source)} is a ceiling, one sum that is drawn as needed until its last year`;
  report(["source"], doesNotApply(of.input, because, "Name a source with a sum for each year."));
  throw new PlanError(inOrder());
}

type Selectable = Parameters<typeof selects>[1];

function made(plan: Plan, of: InputOf): Input {
  switch (of.input) {
    case "agency-share":
      return agencyShare(plan, of);
    case "start-delay":
      return startDelay(plan, of);
    case "pay-award":
      return payAward(plan, of);
    case "funding":
      return funding(plan, of);
    case "carry-forward":
      return carryForward(plan, of);
  }
}

const inPercent = {
  ...({ unit: "rate", least: 0, step: BASIS_POINT, says: asPercent } as const),
  away: (values: number) =>
    asPercent(values).replace("%", values === 10_000 ? " percentage point" : " percentage points"),
} as const;
const penny = (value: number): string => toPenny(value as Pence);
const inPounds = { unit: "pence", least: 0, step: 1, says: penny, away: penny } as const;

function agencyShare(plan: Plan, of: Of<"agency-share">): Input {
  const where = of.where ? { where: of.where } : {};
  const at = "rate" in of ? of.rate : `${asPounds(of.premium.agency)} against ${asPounds(of.premium.employed)}`;
  const records = "rate" in of ? toldApart(plan).posts : toldApart(plan).lines;
  const shares = new Set(
    "rate" in of
      ? plan.posts.filter((post) => selects(of.where, post)).map(({ agencyShare: held }) => held?.share ?? 0)
      : plan.lines
          .filter((line) => line.kind === "staff" && selects(of.where, line))
          .map(({ agencyPremium: held }) => held?.share ?? 0),
  );
  const [share] = shares;
  const held = shares.size === 1 && share !== undefined && share > 0;
  return {
    ...{ name: of.input, title: `share of agency at ${at}${ofWhom(records, of.where)}`, ...inPercent, most: WHOLE },
    changes: (value) => {
      const use =
        "rate" in of
          ? { is: "share" as const, share: value as Millionths, rate: of.rate }
          : { is: "premium" as const, share: value as Millionths, ...of.premium };
      return [{ change: "use-agency", use, ...where }];
    },
    ...(held && { assumed: { value: share, says: `The plan has ${asPercent(share)} of agency` } }),
  };
}

function startDelay(plan: Plan, { input, where }: Of<"start-delay">): Input {
  const first = startsOf(plan, where)
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
      const on = first === undefined ? "" : ` (the first on ${dayInWords(addDays(first, value))})`;
      return `${days(value)} later${on}`;
    },
    away: days,
    changes: (value) => [{ change: "delay-starts", by: { days: value }, ...(where && { where }) }],
  };
}

/** Of the award that the plan has for the scale and day, whichever points it is for; or of one for all points. */
function payAward(plan: Plan, { input, scale, from }: Of<"pay-award">): Input {
  const held = plan.payAwards.filter((award) => award.scale === scale && award.from === from);
  const each: readonly Omit<PayAward, "award">[] =
    held.length === 0 ? [{ scale, from, status: "assumed" }] : held.map(({ award: _, ...rest }) => rest);
  const sizes = new Set(held.map(({ award }) => ("percent" in award ? award.percent : undefined)));
  const [size] = held.length === 0 ? [0] : sizes;
  const says = held.length === 0 ? "The plan has no award for that day" : `The plan assumes ${asPercent(size ?? 0)}`;
  const has = size !== undefined && sizes.size < 2;
  const whose = scale === "salaries" ? "plain salaries" : `${scale === "njc" ? "NJC" : scale} pay`;
  return {
    ...{ name: input, title: `pay award for ${whose} from ${dayInWords(from)}`, ...inPercent },
    most: Math.max(HIGHEST_AWARD, ...(has ? [size] : [])),
    changes: (value) =>
      each.map((award) => ({ change: "pay-award", ...award, award: { percent: value as Millionths } })),
    ...(has && size >= 0 && { assumed: { value: size, says } }),
  };
}

function funding(plan: Plan, { input, source, year }: Of<"funding">): Input {
  const held = plan.funding.find(({ id }) => id === source);
  const value = held?.perYear.find((one) => one.year === year)?.amount ?? 0;
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
function carryForward(plan: Plan, { input, source }: Of<"carry-forward">): Input {
  const policy = plan.funding.find(({ id }) => id === source)?.carryForward ?? "none";
  const expires = typeof policy === "object" ? policy.expiresAfterYears : undefined;
  const within = expires === undefined ? "" : ` to use within ${expires === 1 ? "a year" : `${expires} years`}`;
  const value = policy === "none" ? 0 : policy === "all" ? undefined : policy.cap;
  const says = value === 0 ? "The plan carries nothing forward" : `The plan's cap is ${penny(value ?? 0)}`;
  return {
    ...{
      name: input,
      title: `sum that ${nameOf(toldApart(plan).funding, source)} may carry forward${within}`,
      ...inPounds,
    },
    most: Math.max(value ?? 0, plenty(plan)),
    changes: (cap) => [
      {
        ...{ change: "carry-forward", where: { id: source } },
        carryForward: { cap: cap as Pence, ...(expires !== undefined && { expiresAfterYears: expires }) },
      },
    ],
    ...(value !== undefined && { assumed: { value, says } }),
  };
}

type Named = { readonly id: string; readonly title: string };

const nameOf = (records: readonly Named[], id: string): string => byId(records, id)?.title ?? id;

const ofWhom = (records: readonly Named[], where: Selection | undefined): string =>
  where?.id === undefined ? "" : ` of ${nameOf(records, where.id)}`;

const startsOf = (plan: Plan, where: Selection | undefined) =>
  plan.posts.filter((post) => selects(where, post)).flatMap(({ starts, end }) => starts.map(({ on }) => ({ on, end })));

/** Until one of the posts would start after its last day. */
function longestDelay(plan: Plan, where: Selection | undefined): number {
  const rooms = startsOf(plan, where).map(({ on, end }) => daysBetween(on, end ?? lastDay(plan.years.to)));
  return Math.max(1, Math.min(...(rooms.length === 0 ? [1] : rooms)));
}

/** Money enough for any question of the plan: all that it costs, and all that it has. */
function plenty(plan: Plan): number {
  const cost = figureValue(costed(plan), "cost.all")!;
  const money = plan.funding.flatMap((source) =>
    givenByYear(source, yearsFrom(plan.years.from, plan.years.to)).map(({ amount }) => amount),
  );
  return Math.min(
    MOST,
    money.reduce<number>((sum, amount) => sum + amount, Math.max(1, cost)),
  );
}
