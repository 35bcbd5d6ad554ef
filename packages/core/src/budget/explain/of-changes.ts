import { daysInMonth, parts, period, startsIn, yearOfDay } from "../../calendar/index.ts";
import { type Explanation, figured, nothing, ofRecord, once, type Reason, ruled } from "../../formula/index.ts";
import { type BudgetChange, byId } from "../../plan/index.ts";
import { budgetChange, demandCost, demandGrowth, inflation, partYearEffect } from "../../rules/index.ts";
import type { LineOverYears } from "../medium-term.ts";
import { inYear, reasonOf, stated, type Telling, yearAt } from "./telling.ts";

/** What the budget holds for a change in a year. */
export function sumOfChange(telling: Telling, id: string, at: number, depth: number): Explanation {
  const { sum, line } = changeNamed(telling, id);
  const figure = inYear(telling, at, "changes", id, "sum");
  const value = sum[at]!;
  const { by, source } = line;
  if (by.is === "change" && !line.recurrent) return stated(figure, value, source);
  if (by.is === "full-year" && startsBefore(by, telling, at)) return stated(figure, by.fullYear, source);
  return once(telling, { figure, value }, (deeper) => reasonFor(telling, line, at, deeper), depth);
}

/** What a change adds to the budget of the year before. */
export function changeOf(telling: Telling, id: string, at: number, depth: number): Explanation {
  const { change, line } = changeNamed(telling, id);
  const figure = inYear(telling, at, "changes", id, "change");
  if (line.by.is === "change" && line.recurrent) return stated(figure, change[at]!, line.source);
  return once(
    telling,
    { figure, value: change[at]! },
    (deeper) =>
      ruled(budgetChange, {
        sum: sumOfChange(telling, id, at, deeper),
        before: at === 0 ? nothing() : sumOfChange(telling, id, at - 1, deeper),
      }),
    depth,
  );
}

function reasonFor(telling: Telling, line: BudgetChange, at: number, depth: number): Reason {
  const { by, id, source } = line;
  if (by.is === "change") {
    const toDate = Array.from({ length: at + 1 }, (_, year) => (deep: number) => changeOf(telling, id, year, deep));
    return reasonOf("the changes to date", toDate, depth);
  }
  if (by.is === "full-year") return partYear(telling, line, by, at);
  if (by.is === "percent") {
    const before = at === 0 ? [] : [(deep: number) => sumOfChange(telling, id, at - 1, deep)];
    const rise = figured(`the rise of ${yearAt(telling, at)}`, inflation, {
      rate: ofRecord(
        { value: rateIn(by, telling, at), unit: "rate", title: `the rise of ${yearAt(telling, at)}` },
        { source },
      ),
      of: ofRecord({ value: by.of, unit: "pence", title: `what the rise of ${line.title} is of` }, { source }),
      risen: { value: before[0]?.(0).value ?? 0, unit: "pence" },
    });
    return reasonOf("the rises before, and the year's", [...before, () => rise], depth);
  }
  return ofDemand(telling, line, by, at);
}

function partYear(telling: Telling, { title, source }: BudgetChange, by: By<"full-year">, at: number): Reason {
  if (yearAt(telling, at) < yearOfDay(by.from)) return { says: "nothing before it starts" };
  const { month, before } = parts(by.from);
  const length = daysInMonth(month);
  return ruled(partYearEffect, {
    fullYear: ofRecord({ value: by.fullYear, unit: "pence", title: `${title}, a full year` }, { source }),
    months: { value: 12 - period(month), unit: "months" },
    days: { value: length - before, unit: "days" },
    length: { value: length, unit: "days" },
  });
}

function ofDemand(telling: Telling, { title, source }: BudgetChange, by: By<"demand">, at: number): Reason {
  const driver = byId(telling.budget.demand, by.demand)!;
  const costs = (figure: string, later: number): Explanation =>
    figured(figure, demandCost(later), {
      count: ofRecord({ value: driver.count, unit: "hundredths", title: `${driver.title}, ${driver.year}` }, driver),
      growth: ofRecord({ value: driver.growth, unit: "rate" }, driver),
      each: ofRecord({ value: by.each, unit: "pence", title: `${title}, each` }, { source }),
    });
  const later = Math.max(0, startsIn(yearAt(telling, at)) - startsIn(driver.year));
  return ruled(demandGrowth, {
    grown: costs(`what they cost in ${yearAt(telling, at)}`, later),
    counted: costs(`what those of ${driver.year} cost`, 0),
  });
}

type By<Is extends BudgetChange["by"]["is"]> = Extract<BudgetChange["by"], { is: Is }>;

const rateIn = ({ perYear }: By<"percent">, telling: Telling, at: number): number =>
  perYear.find(({ year }) => year === yearAt(telling, at))?.rate ?? 0;

const startsBefore = ({ from: day }: By<"full-year">, telling: Telling, at: number): boolean =>
  yearOfDay(day) < yearAt(telling, at);

function changeNamed({ of, budget }: Telling, id: string): LineOverYears & { readonly line: BudgetChange } {
  return { ...byId(of.lines, id)!, line: byId(budget.lines, id)! };
}
