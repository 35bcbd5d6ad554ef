import { yearsFrom } from "../calendar/index.ts";
import type { CostUnit, Funding, SourceYear } from "../funding/index.ts";
import { type Ledger, totalByRow } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { byYear } from "./by-year.ts";
import type { BySource, FundingSummary } from "./forecast-type.ts";

/** Every row of the ledger as a cost that money can be found for. */
export function costUnits(plan: Plan, ledger: Ledger): readonly CostUnit[] {
  const totals = totalByRow(ledger, "year");
  const width = ledger.months / 12;
  return ledger.rows.map(({ row, of, at }, n): CostUnit => {
    const byYear: Pence[] = [];
    for (let year = 0; year < width; year += 1) byYear.push(totals[n * width + year]! as Pence);
    const from = of === "post" ? plan.posts[at]! : plan.lines[at]!;
    const spend = "spend" in from ? from.spend : "revenue";
    const { id, team, tags } = from;
    return team === undefined ? { row, id, of, tags, spend, byYear } : { row, id, of, team, tags, spend, byYear };
  });
}

/** What became of each source's money, of the draw with all of them. */
export function fundingSummary(plan: Plan, { draws }: Funding): FundingSummary {
  const years = yearsFrom(plan.years.from, plan.years.to);
  const of = (figure: (year: SourceYear) => Pence): BySource =>
    Object.fromEntries(
      draws.total.sources.map(({ source: id, years: drawn }) => {
        return [id, byYear(years, (at) => figure(drawn[at]!))];
      }),
    );
  return {
    available: of((year) => year.available),
    applied: of((year) => year.applied),
    carriedIn: of((year) => year.carriedIn),
    carriedOut: of((year) => year.carriedOut),
    lapsed: of((year) => year.lapsed),
  };
}
