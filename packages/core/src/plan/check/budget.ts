import { startsIn, yearFrom, yearsFrom } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import {
  budgetLineOverdrawn,
  growsTooLarge,
  type Report,
  reserveOverdrawn,
  unknownBudgetLine,
} from "../../issues/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { budgetLineLeft, reserveClosing } from "../../rules/index.ts";
import type { Budget } from "../budget.ts";
import { drawsOnLines } from "../budget-draws.ts";
import { fundingInYears, lineInYears, sumsIn } from "../budget-years.ts";
import { type Draft, each } from "../draft.ts";
import type { FundingSource, Plan } from "../plan.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { MOST } from "../schema/money.ts";
import { checkBudgetYears, checkNames, lineIds, pathOf } from "./budget-names.ts";

const left = byValue(budgetLineLeft);
const closing = byValue(reserveClosing);
const pounds = (amount: number): string => asPounds(amount as Pence);

/** A budget with the years of its demand filled in. */
export function closedBudget(budget: OpenBudget, years: Plan["years"]): Budget {
  const before = yearFrom(startsIn(years.from) - 1);
  return { ...budget, demand: budget.demand.map((one) => ({ ...one, year: one.year ?? before })) };
}

/** The medium-term budget: its names, its years, and that no line and no reserve is drawn beyond what it has. */
export function checkBudget(draft: Draft, report: Report): void {
  const { budget: open, years } = draft;
  if (draft.raw.budget === undefined || open !== undefined) checkDrawsOn(draft, report);
  if (open === undefined || years === undefined) return;
  const budget = closedBudget(open, years);
  if (checkNames(budget, draft, report) + checkBudgetYears(budget, years, draft, report) > 0) return;
  const all = yearsFrom(years.from, years.to);
  const sums = [
    ...budget.lines.map((line) => [lineInYears(line, budget, all), pathOf(draft, line.id)] as const),
    ...budget.funding.map((line, at) => [fundingInYears(line, all), ["budget", "funding", at]] as const),
  ];
  const large = sums.filter(([amounts]) => !amounts.every((amount) => Math.abs(amount) <= MOST));
  for (const [, path] of large) report(path, growsTooLarge("these rises", "£10bn"));
  if (large.length > 0) return;
  checkReserves(budget, all, report);
  checkDraws(budget, draft, all, report);
}

function checkDrawsOn(draft: Draft, report: Report): void {
  const known = lineIds(draft.budget);
  each(draft.funding, ({ drawsOn }, at) => {
    if (drawsOn !== undefined && !known.includes(drawsOn))
      report(["funding", at, "drawsOn"], unknownBudgetLine(drawsOn, known));
  });
}

function checkReserves(budget: Budget, years: readonly Plan["years"]["from"][], report: Report): void {
  budget.reserves.forEach((reserve, at) => {
    let opening: number = reserve.opening;
    const [into, out] = [sumsIn(reserve.in, years), sumsIn(reserve.out, years)];
    years.forEach((year, n) => {
      const held = opening + into[n]!;
      opening = closing({ opening, into: into[n]!, out: out[n]! });
      if (opening < 0 && out[n]! > 0) {
        const finding = reserveOverdrawn(reserve.id, year, pounds(out[n]!), pounds(held));
        report(["budget", "reserves", at, "out", year], finding);
      }
    });
  });
}

function checkDraws(budget: Budget, draft: Draft, years: readonly Plan["years"]["from"][], report: Report): void {
  const funding = draft.funding.filter((source): source is FundingSource => source !== undefined);
  for (const line of drawsOnLines(budget, funding, years)) {
    const { sum, viredIn, viredOut, drawn } = line;
    const at = years.findIndex((_, n) => {
      const taken = viredOut[n]! + drawn[n]!;
      const rest = left({ sum: sum[n]!, viredIn: viredIn[n]!, viredOut: viredOut[n]!, drawn: drawn[n]! });
      return taken > 0 && rest < 0;
    });
    if (at < 0) continue;
    const last = draft.funding.findLastIndex((source) => source?.drawsOn === line.id);
    const virement = budget.virements.findLastIndex(({ from }) => from === line.id);
    const finding = budgetLineOverdrawn(
      line.id,
      years[at]!,
      pounds(viredOut[at]! + drawn[at]!),
      pounds(sum[at]! + viredIn[at]!),
    );
    report(last >= 0 ? ["funding", last, "drawsOn"] : ["budget", "virements", virement], finding);
  }
}
