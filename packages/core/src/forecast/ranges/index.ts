import { yearsFrom } from "../../calendar/index.ts";
import { fund } from "../../funding/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { cost } from "../../ledger/index.ts";
import { inPounds, type Pence, poundsBy } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import { costSummary } from "../cost-summary.ts";
import { costUnits } from "../draws.ts";
import type { Forecast } from "../forecast-type.ts";
import { gapOf } from "../gap.ts";
import { grades } from "./grades.ts";
import type { Range, RangeEnd, RangeKind, RangeName } from "./range.ts";
import { starts } from "./starts.ts";

/** Everything that a plan may leave open. */
export const RANGES: { readonly [name in RangeName]: RangeKind } = { grades, starts };

/** What a plan leaves open, each with the forecast at both ends of it while the others stay as shown; empty where it leaves nothing open. */
export function rangesOf(plan: Plan, publishedRates: Rates): readonly Range[] {
  return (Object.keys(RANGES) as RangeName[]).flatMap((name): readonly Range[] => {
    const { ends, posts, planAt } = RANGES[name];
    const open = posts(plan);
    if (open.length === 0) return [];
    const endOf = (end: string): RangeEnd => costedEnd(planAt(plan, end), publishedRates);
    return [{ name, posts: open, ends: [endOf(ends[0]), endOf(ends[1])] }];
  });
}

function costedEnd(plan: Plan, publishedRates: Rates): RangeEnd {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const timeline = compile(plan, publishedRates);
  const ledger = cost(timeline);
  return {
    cost: costSummary(timeline, ledger, financialYears),
    gap: gapOf(fund(plan, costUnits(plan, ledger)), financialYears),
  };
}

/** The ranges of a forecast as JSON has them: of each, both ends; a post is named where the range is its own. */
export function rangesJson({ ranges }: Forecast) {
  if (ranges.length === 0) return {};
  const end = ({ cost, gap }: RangeEnd, posts: readonly string[]) => ({
    cost: {
      total: poundsBy(cost.total),
      byPost: Object.fromEntries(posts.map((id) => [id, poundsBy(ownProperty(cost.byPost, id) ?? {})])),
      fullYear: poundsBy(
        Object.fromEntries(posts.map((id) => [id, ownProperty(cost.fullYear, id)] as const).filter(isThere)),
      ),
      fullYearTotal: inPounds(cost.fullYearTotal),
    },
    gap: Object.fromEntries(Object.entries(gap).map(([level, amounts]) => [level, poundsBy(amounts)])),
  });
  return {
    ranges: Object.fromEntries(
      ranges.map(({ name, posts, ends }) => [
        name,
        Object.fromEntries(RANGES[name].ends.map((endName, endIndex) => [endName, end(ends[endIndex]!, posts)])),
      ]),
    ),
  };
}

const isThere = (entry: readonly [string, Pence | undefined]): entry is readonly [string, Pence] =>
  entry[1] !== undefined;
