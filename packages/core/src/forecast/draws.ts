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
  return ledger.rows.map(({ row, of, recordIndex }, rowIndex): CostUnit => {
    const byYear: Pence[] = [];
    for (let yearIndex = 0; yearIndex < width; yearIndex += 1)
      byYear.push(totals[rowIndex * width + yearIndex]! as Pence);
    const planRecord = of === "post" ? plan.posts[recordIndex]! : plan.lines[recordIndex]!;
    const spend = "spend" in planRecord ? planRecord.spend : "revenue";
    const { id, team, tags } = planRecord;
    const status = "status" in planRecord ? planRecord.status : undefined;
    const costUnit: CostUnit =
      team === undefined ? { row, id, of, tags, spend, byYear } : { row, id, of, team, tags, spend, byYear };
    return status === undefined ? costUnit : { ...costUnit, status };
  });
}

/** What became of each source's money, of the draw with all of them. */
export function fundingSummary(plan: Plan, { byLevel }: Funding): FundingSummary {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const byId = new Map(byLevel.total.sources.map(({ source, years }) => [source, years]));
  const bySource = (figureOf: (year: SourceYear) => Pence): BySource =>
    Object.fromEntries(
      plan.funding.map(({ id }) => {
        const drawnSourceYears = byId.get(id)!;
        return [id, byYear(financialYears, (yearIndex) => figureOf(drawnSourceYears[yearIndex]!))];
      }),
    );
  return {
    available: bySource((year) => year.available),
    applied: bySource((year) => year.applied),
    carriedIn: bySource((year) => year.carriedIn),
    carriedOut: bySource((year) => year.carriedOut),
    lapsed: bySource((year) => year.lapsed),
  };
}
