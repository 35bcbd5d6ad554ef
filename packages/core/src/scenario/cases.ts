import { type Forecast, forecast } from "../forecast/index.ts";
import { type Issue, type Locate, PlanError, pathText, rangeWrongWay } from "../issues/index.ts";
import { asPounds, inPounds, type Pence } from "../money/index.ts";
import type { Change, InputRange, Plan, Source } from "../plan/index.ts";
import type { Rates } from "../rates/index.ts";
import { applyChanges } from "./apply.ts";
import { type Comparison, comparedWith } from "./compare.ts";
import { costed } from "./costed.ts";
import { without } from "./select.ts";
import { sentence } from "./sentence.ts";

/** The plan with every range at one end; as it stands it is what is likely. */
const CASES = ["low", "high"] as const;
export type CaseName = (typeof CASES)[number];

interface CaseOptions {
  readonly rates?: Rates;
  /** Finds the place of a range in the text that the plan came from, for issues. */
  readonly locate?: Locate;
}

/** What a plan's ranges at one end change, one after the other. */
export const caseChanges = (plan: Plan, caseName: CaseName): readonly Change[] =>
  inputRanges(plan).map((range) => range[caseName]);

/** A plan with all its ranges at one end; without checks where its ranges are known to be sound. */
export function casePlan(plan: Plan, caseName: CaseName, checks: "all" | "none", locate?: Locate): Plan {
  const changes = caseChanges(plan, caseName);
  const place = (changeIndex: number) => ["ranges", changeIndex, caseName];
  const options = { idle: "allowed", checks, place, ...(locate && { locate }) } as const;
  return without(applyChanges(plan, changes, options), "expect") as Plan;
}

/**
 * Three forecasts from one plan: as it stands, which is what is likely, and with every range at its low end and at its high end. Of
 * ranges that `rangeIssues` finds sound: they are not checked again.
 *
 * @throws RangeError when a plan that comes of others cannot be costed
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }],
 *   ranges: [{ id: "fees", low: { change: "line-amount", perYear: { "2024/25": "£90k" } }, high: { change: "line-amount", perYear: { "2024/25": "£130k" } } }] });
 * compareCases(plan).scenarios.map(({ scenario, forecast }) => [scenario, forecast.cost.total["2024/25"]]) // => [["low", 9000000], ["high", 13000000]]
 */
export function compareCases(plan: Plan, options: Pick<CaseOptions, "rates"> = {}): Comparison {
  const base = forecast(plan, options);
  const likely = inputRanges(plan);
  return {
    base,
    scenarios: CASES.map((caseName) => {
      const changedPlan = casePlan(plan, caseName, "none");
      const title = caseName === "low" ? "Low" : "High";
      const changes = likely.map((range) => `${sentence(range[caseName], plan)}${sourceInWords(range.source)}`);
      const changedForecast = forecast(changedPlan, { ...options, scenario: caseName });
      return comparedWith(base, { scenario: caseName, title, changes }, changedForecast);
    }),
  };
}

/** What one range comes to by itself, while all else is as the plan has it. */
export interface RangeAlone {
  readonly range: InputRange;
  readonly low: AtEnd;
  readonly high: AtEnd;
}

/** The plan at one end of a range: the change in words, its cost and what is unfunded over all years, in pence. */
interface AtEnd {
  readonly says: string;
  readonly cost: Pence;
  readonly gap: { readonly [level in keyof Forecast["gap"]]: Pence };
}

/** Each range of a plan by itself, in order. */
export function rangesAlone(plan: Plan, { rates, locate }: CaseOptions = {}): readonly RangeAlone[] {
  return inputRanges(plan).map((range, rangeIndex) => {
    const atEnd = (caseName: CaseName): AtEnd => {
      const place = () => ["ranges", rangeIndex, caseName];
      const changedPlan = applyChanges(plan, [range[caseName]], { idle: "allowed", place, ...(locate && { locate }) });
      const { cost, gap } = costed(changedPlan, rates ? { rates } : {});
      return {
        says: sentence(range[caseName], plan),
        cost: totalOf(cost),
        gap: { confirmed: totalOf(gap.confirmed), conditional: totalOf(gap.conditional), total: totalOf(gap.total) },
      };
    };
    return { range, low: atEnd("low"), high: atEnd("high") };
  });
}

/**
 * Ranges by themselves as the JSON that other programs may rely on: money as decimal texts of pounds.
 *
 * @example rangesAloneJson([]) // => []
 */
export const rangesAloneJson = (ranges: readonly RangeAlone[]) =>
  ranges.map(({ range, low, high }) => ({
    id: range.id,
    title: range.title,
    ...(range.source && { source: range.source }),
    low: endJson(low),
    high: endJson(high),
  }));

const endJson = ({ says, cost, gap }: AtEnd) => ({
  change: says,
  cost: inPounds(cost),
  gap: { confirmed: inPounds(gap.confirmed), conditional: inPounds(gap.conditional), total: inPounds(gap.total) },
});

/** Every issue of a plan's ranges: each by itself, and all together at either end. */
export function rangeIssues(plan: Plan, locate?: Locate): readonly Issue[] {
  const issues = new Map<string, Issue>();
  const add = (found: readonly Issue[]): void => {
    for (const issue of found) issues.set(`${issue.path} ${issue.problem}`, issue);
  };
  inputRanges(plan).forEach((range, rangeIndex) => {
    const atEnds = CASES.map((caseName) => {
      const place = () => ["ranges", rangeIndex, caseName];
      return issuesOf(() => applyChanges(plan, [range[caseName]], { place, ...(locate && { locate }) }));
    });
    // One end that is as the plan has it is what is likely, and may stand. Of a range with two, nothing would come.
    const isIdle = atEnds.every((found) => found.some(isWithoutEffect));
    add(atEnds.flat().filter((issue) => isIdle || !isWithoutEffect(issue)));
    add(issuesOf(() => inOrder(plan, range, rangeIndex, locate)));
  });
  for (const caseName of CASES) add(issuesOf(() => casePlan(plan, caseName, "all", locate)));
  return [...issues.values()];
}

function issuesOf(work: () => void): readonly Issue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues;
    throw error;
  }
}

const isWithoutEffect = ({ code }: Issue): boolean => code === "change-without-effect";

/** Throws where a range's low end costs more than its high end. */
function inOrder(plan: Plan, range: InputRange, rangeIndex: number, locate: Locate | undefined): void {
  const [alone] = rangesAlone({ ...plan, ranges: [range] });
  if (!alone || !costsLess(alone.high, alone.low)) return;
  const place = ["ranges", rangeIndex];
  const path = pathText(place);
  const finding = rangeWrongWay(range.title, inWords(alone.low), inWords(alone.high));
  throw new PlanError([{ ...finding, path, at: locate?.(place, "value") ?? path }]);
}

/** Whether a plan costs less at one end than at another, or as much and leaves less unfunded. */
const costsLess = (first: AtEnd, second: AtEnd): boolean =>
  first.cost < second.cost || (first.cost === second.cost && first.gap.conditional < second.gap.conditional);

const inWords = ({ cost, gap }: AtEnd): string =>
  `${asPounds(cost)}, of which ${asPounds(gap.conditional)} is unfunded`;

const inputRanges = ({ ranges = [] }: Plan): readonly InputRange[] => ranges;

const sourceInWords = (source: Source | undefined): string => (source === undefined ? "" : ` (${source.title})`);

const totalOf = (amounts: { readonly [year: string]: Pence }): Pence =>
  Object.values(amounts).reduce<number>((total, amount) => total + amount, 0) as Pence;
