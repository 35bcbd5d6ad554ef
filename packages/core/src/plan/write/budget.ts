import type { Budget, BudgetChange, BudgetGroup } from "../model/budget.ts";
import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/plan.ts";
import { given } from "../schema/leaf.ts";
import { byYear, percent, pounds, sourceOf } from "./figures.ts";

/** A budget as a plan writes it. */
export function writeBudget({ base, lines, demand, funding, reserves, virements }: Budget) {
  const changes = (group: BudgetGroup) => list(lines.filter((line) => line.group === group).map(writeChange));
  return given({
    base: list(base.map((line) => ({ ...named(line), amount: pounds(line.amount) }))),
    inflation: changes("inflation"),
    pay: changes("pay"),
    pressures: changes("pressures"),
    growth: changes("growth"),
    demand: list(
      demand.map((one) => ({
        ...named(one),
        count: one.count / 100,
        year: one.year,
        growth: { percent: percent(one.growth) },
      })),
    ),
    funding: list(
      funding.map((line) =>
        given({
          ...named(line),
          kind: line.kind,
          recurrent: line.recurrent ? undefined : false,
          perYear: byYear(line.perYear),
          growth: line.growth === undefined ? undefined : { percent: percent(line.growth) },
        }),
      ),
    ),
    reserves: list(
      reserves.map((reserve) => ({
        ...named(reserve),
        opening: pounds(reserve.opening),
        in: byYear(reserve.in),
        out: byYear(reserve.out),
      })),
    ),
    virements: list(virements.map(({ from, to, perYear }) => ({ from, to, perYear: byYear(perYear) }))),
  });
}

/** A claim as a plan writes it. */
export const writeClaim = ({ text, source }: Claim) =>
  source === undefined ? text : { says: text, source: sourceOf(source)! };

const list = <One>(written: One[]): One[] | undefined => (written.length === 0 ? undefined : written);

const named = ({ id, title, source }: { readonly id: string; readonly title: string; readonly source?: Source }) =>
  given({ id, title: title === id ? undefined : title, source: sourceOf(source) });

function writeChange(line: BudgetChange) {
  const { by, recurrent } = line;
  const common = given({ ...named(line), recurrent: recurrent ? undefined : false });
  if (by.is === "change") return { ...common, change: byYear(by.perYear) };
  if (by.is === "full-year") return { ...common, fullYear: pounds(by.fullYear), from: by.from };
  if (by.is === "demand") return { ...common, demand: by.demand, each: pounds(by.each) };
  const rates = Object.fromEntries(by.perYear.map(({ year, rate }) => [year, percent(rate)]));
  return { ...common, percent: rates, of: pounds(by.of) };
}
