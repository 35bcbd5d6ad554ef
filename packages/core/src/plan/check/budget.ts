import { type FinancialYear, startsIn, yearFrom, yearsFrom } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import {
  budgetLineOverdrawn,
  type Finding,
  growsTooLarge,
  type IssueReport,
  type Path,
  reserveOverdrawn,
  unknownBudgetLine,
} from "../../issues/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { budgetLineLeft, reserveClosing } from "../../rules/index.ts";
import type { Budget, BudgetChange } from "../model/budget/budget.ts";
import { baseInYears, drawsOnLine, type LineDraws, movedByLine } from "../model/budget/budget-draws.ts";
import { fundingInYears, lineInYears, sumsIn } from "../model/budget/budget-years.ts";
import type { Plan } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { MOST } from "../schema/money.ts";
import { budgetLines, checkBudgetYears, checkNames, pathOf } from "./budget-names.ts";
import { certain } from "./names.ts";

const lineLeft = byValue(budgetLineLeft);
const closing = byValue(reserveClosing);
const pounds = (amount: number): string => asPounds(amount as Pence);

/** A budget with the years of its demand filled in. */
export function closedBudget(budget: OpenBudget, years: Plan["years"]): Budget {
  const yearBefore = yearFrom(startsIn(years.from) - 1);
  return { ...budget, demand: budget.demand.map((record) => ({ ...record, year: record.year ?? yearBefore })) };
}

/** The medium-term budget: its names, its years, and that no line and no reserve is drawn beyond what it has. */
export function checkBudget(planDraft: PlanDraft, issueReport: IssueReport): void {
  ifRead(() => checkDrawsOn(planDraft, issueReport));
  const { budget } = planDraft;
  if (budget === undefined) return;
  let wrong = false;
  const say: IssueReport = (...said) => {
    wrong = true;
    issueReport(...said);
  };
  ifRead(() => checkNames(budget, planDraft, say));
  ifRead(() => checkBudgetYears(budget, planDraft, say));
  ifRead(() => checkSizes(budget, planDraft, say));
  ifRead(() => checkReserves(budget, planDraft.years, issueReport));
  if (!wrong) checkDraws(budget, planDraft, issueReport); // a name or a year that is wrong may be meant for any of the lines
}

function checkDrawsOn(planDraft: PlanDraft, issueReport: IssueReport): void {
  const lines = budgetLines(planDraft);
  eachRead(planDraft.funding, ({ drawsOn }, sourceIndex) => {
    if (drawsOn !== undefined && !lines.has(drawsOn))
      issueReport(["funding", sourceIndex, "drawsOn"], unknownBudgetLine(drawsOn, lines.names));
  });
}

/** What each line of a budget holds in each year; the years of the demand are filled in once, for the lines that go by it. */
function holdingIn(budget: OpenBudget, years: Plan["years"]): (budgetLine: BudgetChange) => readonly Pence[] {
  const allYears = yearsFrom(years.from, years.to);
  const closed = certain(() => closedBudget(budget, years));
  return (budgetLine) => lineInYears(budgetLine, budgetLine.by.is === "demand" ? closed() : { demand: [] }, allYears);
}

function checkSizes(budget: OpenBudget, planDraft: PlanDraft, issueReport: IssueReport): void {
  const { years } = planDraft;
  const allYears = yearsFrom(years.from, years.to);
  const check = (amounts: readonly Pence[], planPath: Path): void => {
    if (!amounts.every((amount) => Math.abs(amount) <= MOST))
      issueReport(planPath, growsTooLarge("these rises", "£10bn"));
  };
  const holding = holdingIn(budget, years);
  ifRead(() => eachRead(budget.lines, (budgetLine) => check(holding(budgetLine), pathOf(planDraft, budgetLine.id))));
  eachRead(budget.funding, (budgetLine, sourceIndex) =>
    check(fundingInYears(budgetLine, allYears), ["budget", "funding", sourceIndex]),
  );
}

function checkReserves(budget: OpenBudget, { from, to }: Plan["years"], issueReport: IssueReport): void {
  const financialYears = yearsFrom(from, to);
  eachRead(budget.reserves, (reserve, reserveIndex) => {
    if ([...reserve.in, ...reserve.out].some(({ year }) => year < from || year > to)) return;
    let opening: number = reserve.opening;
    const [into, out] = [sumsIn(reserve.in, financialYears), sumsIn(reserve.out, financialYears)];
    financialYears.forEach((year, yearIndex) => {
      const heldAmount = opening + into[yearIndex]!;
      opening = closing({ opening, into: into[yearIndex]!, out: out[yearIndex]! });
      if (opening < 0 && out[yearIndex]! > 0) {
        const finding = reserveOverdrawn(reserve.id, year, pounds(out[yearIndex]!), pounds(heldAmount));
        issueReport(["budget", "reserves", reserveIndex, "out", year], finding);
      }
    });
  });
}

function checkDraws(budget: OpenBudget, planDraft: PlanDraft, issueReport: IssueReport): void {
  const financialYears = yearsFrom(planDraft.years.from, planDraft.years.to);
  const holding = holdingIn(budget, planDraft.years);
  const moved = certain(() => movedByLine(budget.virements, planDraft.funding));
  const lastSource = certain(
    () => new Map(planDraft.funding.map(({ drawsOn }, sourceIndex) => [drawsOn, sourceIndex])),
  );
  const lastVirement = certain(() => new Map(budget.virements.map(({ from }, virementIndex) => [from, virementIndex])));
  const check = (budgetLine: Pick<LineDraws, "id" | "title" | "sum">): void => {
    const overdrawn = firstOverdrawn(drawsOnLine(budgetLine, moved(), financialYears), financialYears);
    if (overdrawn === undefined) return;
    const sourceIndex = lastSource().get(budgetLine.id);
    const planPath =
      sourceIndex === undefined
        ? ["budget", "virements", lastVirement().get(budgetLine.id)!]
        : ["funding", sourceIndex, "drawsOn"];
    issueReport(planPath, overdrawn);
  };
  eachRead(budget.base, (budgetLine) => check({ ...budgetLine, sum: baseInYears(budgetLine, financialYears) }));
  eachRead(budget.lines, (budgetLine) => check({ ...budgetLine, sum: holding(budgetLine) }));
}

/** The first year in which more is taken from a line than it has. */
function firstOverdrawn(budgetLine: LineDraws, financialYears: readonly FinancialYear[]): Finding | undefined {
  const { sum, viredIn, viredOut, drawn } = budgetLine;
  const yearIndex = financialYears.findIndex((_, index) => {
    const takenAmount = viredOut[index]! + drawn[index]!;
    const remainder = lineLeft({
      sum: sum[index]!,
      viredIn: viredIn[index]!,
      viredOut: viredOut[index]!,
      drawn: drawn[index]!,
    });
    return takenAmount > 0 && remainder < 0;
  });
  if (yearIndex < 0) return undefined;
  const [taken, heldAmount] = [viredOut[yearIndex]! + drawn[yearIndex]!, sum[yearIndex]! + viredIn[yearIndex]!];
  return budgetLineOverdrawn(budgetLine.id, financialYears[yearIndex]!, pounds(taken), pounds(heldAmount));
}
