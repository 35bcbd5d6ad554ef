import { type FinancialYear, startsIn, yearFrom, yearsFrom } from "../../calendar/index.ts";
import { byValue } from "../../formula/index.ts";
import {
  budgetLineOverdrawn,
  type Finding,
  growsTooLarge,
  type Path,
  type Report,
  reserveOverdrawn,
  unknownBudgetLine,
} from "../../issues/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { budgetLineLeft, reserveClosing } from "../../rules/index.ts";
import type { Budget, BudgetChange } from "../model/budget.ts";
import { baseInYears, drawsOnLine, type LineDraws, movedByLine } from "../model/budget-draws.ts";
import { fundingInYears, lineInYears, sumsIn } from "../model/budget-years.ts";
import type { Plan } from "../model/plan.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import type { OpenBudget } from "../schema/budget.ts";
import { MOST } from "../schema/money.ts";
import { budgetLines, checkBudgetYears, checkNames, pathOf } from "./budget-names.ts";
import { certain } from "./names.ts";

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
  ifRead(() => checkDrawsOn(draft, report));
  const { budget } = draft;
  if (budget === undefined) return;
  let wrong = false;
  const say: Report = (...said) => {
    wrong = true;
    report(...said);
  };
  ifRead(() => checkNames(budget, draft, say));
  ifRead(() => checkBudgetYears(budget, draft, say));
  ifRead(() => checkSizes(budget, draft, say));
  ifRead(() => checkReserves(budget, draft.years, report));
  if (!wrong) checkDraws(budget, draft, report); // a name or a year that is wrong may be meant for any of the lines
}

function checkDrawsOn(draft: Draft, report: Report): void {
  const lines = budgetLines(draft);
  each(draft.funding, ({ drawsOn }, at) => {
    if (drawsOn !== undefined && !lines.has(drawsOn))
      report(["funding", at, "drawsOn"], unknownBudgetLine(drawsOn, lines.names));
  });
}

/** What each line of a budget holds in each year; the years of the demand are filled in once, for the lines that go by it. */
function holdingIn(budget: OpenBudget, years: Plan["years"]): (line: BudgetChange) => readonly Pence[] {
  const all = yearsFrom(years.from, years.to);
  const closed = certain(() => closedBudget(budget, years));
  return (line) => lineInYears(line, line.by.is === "demand" ? closed() : { demand: [] }, all);
}

function checkSizes(budget: OpenBudget, draft: Draft, report: Report): void {
  const { years } = draft;
  const all = yearsFrom(years.from, years.to);
  const check = (amounts: readonly Pence[], path: Path): void => {
    if (!amounts.every((amount) => Math.abs(amount) <= MOST)) report(path, growsTooLarge("these rises", "£10bn"));
  };
  const holding = holdingIn(budget, years);
  ifRead(() => each(budget.lines, (line) => check(holding(line), pathOf(draft, line.id))));
  each(budget.funding, (line, at) => check(fundingInYears(line, all), ["budget", "funding", at]));
}

function checkReserves(budget: OpenBudget, { from, to }: Plan["years"], report: Report): void {
  const years = yearsFrom(from, to);
  each(budget.reserves, (reserve, at) => {
    if ([...reserve.in, ...reserve.out].some(({ year }) => year < from || year > to)) return;
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

function checkDraws(budget: OpenBudget, draft: Draft, report: Report): void {
  const years = yearsFrom(draft.years.from, draft.years.to);
  const holding = holdingIn(budget, draft.years);
  const moved = certain(() => movedByLine(budget.virements, draft.funding));
  const lastSource = certain(() => new Map(draft.funding.map(({ drawsOn }, place) => [drawsOn, place])));
  const lastVirement = certain(() => new Map(budget.virements.map(({ from }, place) => [from, place])));
  const check = (line: Pick<LineDraws, "id" | "title" | "sum">): void => {
    const overdrawn = firstOverdrawn(drawsOnLine(line, moved(), years), years);
    if (overdrawn === undefined) return;
    const source = lastSource().get(line.id);
    const place =
      source === undefined ? ["budget", "virements", lastVirement().get(line.id)!] : ["funding", source, "drawsOn"];
    report(place, overdrawn);
  };
  each(budget.base, (line) => check({ ...line, sum: baseInYears(line, years) }));
  each(budget.lines, (line) => check({ ...line, sum: holding(line) }));
}

/** The first year in which more is taken from a line than it has. */
function firstOverdrawn(line: LineDraws, years: readonly FinancialYear[]): Finding | undefined {
  const { sum, viredIn, viredOut, drawn } = line;
  const at = years.findIndex((_, n) => {
    const taken = viredOut[n]! + drawn[n]!;
    const rest = left({ sum: sum[n]!, viredIn: viredIn[n]!, viredOut: viredOut[n]!, drawn: drawn[n]! });
    return taken > 0 && rest < 0;
  });
  if (at < 0) return undefined;
  const [taken, held] = [viredOut[at]! + drawn[at]!, sum[at]! + viredIn[at]!];
  return budgetLineOverdrawn(line.id, years[at]!, pounds(taken), pounds(held));
}
