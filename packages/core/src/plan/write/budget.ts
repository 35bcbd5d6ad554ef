import type { Budget, BudgetChange, BudgetGroup } from "../model/budget/budget.ts";
import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import { percent, poundsOf, sourceOf, yearsToPounds } from "./figures.ts";

/** A budget as a plan writes it. */
export function writeBudget({ base, lines, demand, funding, reserves, virements }: Budget) {
  const changes = (group: BudgetGroup) =>
    list(lines.filter((budgetLine) => budgetLine.group === group).map(writeChange));
  return givenValue({
    base: list(base.map((budgetLine) => ({ ...nameAndSource(budgetLine), amount: poundsOf(budgetLine.amount) }))),
    inflation: changes("inflation"),
    pay: changes("pay"),
    pressures: changes("pressures"),
    growth: changes("growth"),
    demand: list(
      demand.map((eachDemand) => ({
        ...nameAndSource(eachDemand),
        count: eachDemand.count / 100,
        year: eachDemand.year,
        growth: { percent: percent(eachDemand.growth) },
      })),
    ),
    funding: list(
      funding.map((budgetLine) =>
        givenValue({
          ...nameAndSource(budgetLine),
          kind: budgetLine.kind,
          recurrent: budgetLine.recurrent ? undefined : false,
          perYear: yearsToPounds(budgetLine.perYear),
          growth: budgetLine.growth === undefined ? undefined : { percent: percent(budgetLine.growth) },
        }),
      ),
    ),
    reserves: list(
      reserves.map((reserve) => ({
        ...nameAndSource(reserve),
        opening: poundsOf(reserve.opening),
        in: yearsToPounds(reserve.in),
        out: yearsToPounds(reserve.out),
      })),
    ),
    virements: list(virements.map(({ from, to, perYear }) => ({ from, to, perYear: yearsToPounds(perYear) }))),
  });
}

/** A claim as a plan writes it. */
export const writeClaim = ({ text, source }: Claim) =>
  source === undefined ? text : { says: text, source: sourceOf(source)! };

const list = <One>(writtenValue: One[]): One[] | undefined => (writtenValue.length === 0 ? undefined : writtenValue);

const nameAndSource = ({
  id,
  title,
  source,
}: {
  readonly id: string;
  readonly title: string;
  readonly source?: Source;
}) => givenValue({ id, title: title === id ? undefined : title, source: sourceOf(source) });

function writeChange(budgetLine: BudgetChange) {
  const { by, recurrent } = budgetLine;
  const common = givenValue({ ...nameAndSource(budgetLine), recurrent: recurrent ? undefined : false });
  if (by.is === "change") return { ...common, change: yearsToPounds(by.perYear) };
  if (by.is === "full-year") return { ...common, fullYear: poundsOf(by.fullYear), from: by.from };
  if (by.is === "demand") return { ...common, demand: by.demand, each: poundsOf(by.each) };
  const rates = Object.fromEntries(by.perYear.map(({ year, rate }) => [year, percent(rate)]));
  return { ...common, percent: rates, of: poundsOf(by.of) };
}
