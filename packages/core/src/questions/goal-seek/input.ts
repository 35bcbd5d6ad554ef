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

type InputNamed<Name extends InputName> = Extract<InputOf, { readonly input: Name }>;

const BASIS_POINT = 100;
const WHOLE = 1_000_000;
const HIGHEST_AWARD = 300_000;

/**
 * An input of a plan.
 *
 * @throws PlanError when what it is of is not there
 * @throws RangeError when it has no room: every start selected is at its end already
 */
export function inputOf(plan: Plan, inputWanted: InputOf): Input {
  checkWhere(plan, inputWanted);
  checkByYear(plan, inputWanted);
  const input = inputMade(plan, inputWanted);
  applyChanges(plan, input.changes(input.most), { checks: "none" });
  applyChanges(plan, input.changes(input.least), { idle: "allowed" });
  return input;
}

/** A post or a line that is named must be there: a share at a premium is of lines, all else that may name one of posts. */
function checkWhere(plan: Plan, givenInputOf: InputOf): void {
  const selection = "where" in givenInputOf ? givenInputOf.where : undefined;
  const records: readonly Selectable[] = "premium" in givenInputOf ? plan.lines : plan.posts;
  if (selection?.id === undefined || records.some((record) => selects(selection, record))) return;
  const unknown = "premium" in givenInputOf ? unknownLine : unknownPost;
  const { report, inOrder } = gather({});
  report(
    ["where"],
    unknown(
      selection.id,
      records.map(({ id }) => id),
    ),
  );
  throw new PlanError(inOrder());
}

/** A ceiling has no sum of a year, and nothing of it is carried forward: neither can be sought. */
function checkByYear(plan: Plan, givenInputOf: InputOf): void {
  if (givenInputOf.input !== "funding" && givenInputOf.input !== "carry-forward") return;
  if (byId(plan.funding, givenInputOf.source)?.ceiling === undefined) return;
  const { report, inOrder } = gather({});
  const because = `${nameOf(toldApart(plan).funding, givenInputOf.source)} is a ceiling, one sum that is drawn as needed until its last year`;
  report(["source"], doesNotApply(givenInputOf.input, because, "Name a source with a sum for each year."));
  throw new PlanError(inOrder());
}

type Selectable = Parameters<typeof selects>[1];

function inputMade(plan: Plan, inputWanted: InputOf): Input {
  switch (inputWanted.input) {
    case "agency-share":
      return agencyShare(plan, inputWanted);
    case "start-delay":
      return startDelay(plan, inputWanted);
    case "pay-award":
      return payAward(plan, inputWanted);
    case "funding":
      return funding(plan, inputWanted);
    case "carry-forward":
      return carryForward(plan, inputWanted);
  }
}

const inPercent = {
  ...({ unit: "rate", least: 0, step: BASIS_POINT, says: asPercent } as const),
  away: (values: number) =>
    asPercent(values).replace("%", values === 10_000 ? " percentage point" : " percentage points"),
} as const;
const penny = (value: number): string => toPenny(value as Pence);
const inPounds = { unit: "pence", least: 0, step: 1, says: penny, away: penny } as const;

function agencyShare(plan: Plan, inputNamed: InputNamed<"agency-share">): Input {
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

function startDelay(plan: Plan, { input, where }: InputNamed<"start-delay">): Input {
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
function payAward(plan: Plan, { input, scale, from }: InputNamed<"pay-award">): Input {
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

function funding(plan: Plan, { input, source, year }: InputNamed<"funding">): Input {
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
function carryForward(plan: Plan, { input, source }: InputNamed<"carry-forward">): Input {
  const policy = plan.funding.find(({ id }) => id === source)?.carryForward ?? "none";
  const expires = typeof policy === "object" ? policy.expiresAfterYears : undefined;
  const timeLimit = expires === undefined ? "" : ` to use within ${expires === 1 ? "a year" : `${expires} years`}`;
  const value = policy === "none" ? 0 : policy === "all" ? undefined : policy.cap;
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

const nameOf = (records: readonly NamedRecord[], recordId: string): string =>
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
