import { daysInMonth, parts, period, startsIn, yearOfDay } from "../../calendar/index.ts";
import { type Explanation, figured, nothing, ofRecord, type Reason, ruled } from "../../formula/index.ts";
import { type BudgetChange, byId } from "../../plan/index.ts";
import { budgetChange, demandCost, demandGrowth, inflation, partYearEffect } from "../../rules/index.ts";
import type { LineOverYears } from "../medium-term.ts";
import { type BudgetTelling, explainedInYear, figureInYear, reasonOf, stated, yearAt } from "./telling.ts";

/** What the budget holds for a change in a year. */
export function sumOfChange(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { sum, line } = changeNamed(telling, recordId);
  const path = ["changes", recordId, "sum"];
  const figureName = figureInYear(telling, yearIndex, ...path);
  const value = sum[yearIndex]!;
  const { by, source } = line;
  if (by.is === "change" && !line.recurrent) return stated(figureName, value, source);
  if (by.is === "full-year" && startsBefore(by, telling, yearIndex)) return stated(figureName, by.fullYear, source);
  return explainedInYear(telling, yearIndex, depth, { path, value }, (deeper) =>
    reasonFor(telling, line, yearIndex, deeper),
  );
}

/** What a change adds to the budget of the year before. */
export function changeOf(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { change, line } = changeNamed(telling, recordId);
  const path = ["changes", recordId, "change"];
  const value = change[yearIndex]!;
  if (line.by.is === "change" && line.recurrent)
    return stated(figureInYear(telling, yearIndex, ...path), value, line.source);
  return explainedInYear(telling, yearIndex, depth, { path, value }, (deeper) =>
    ruled(budgetChange, {
      sum: sumOfChange(telling, recordId, yearIndex, deeper),
      before: yearIndex === 0 ? nothing() : sumOfChange(telling, recordId, yearIndex - 1, deeper),
    }),
  );
}

function reasonFor(telling: BudgetTelling, budgetLine: BudgetChange, yearIndex: number, depth: number): Reason {
  const { by, id, source } = budgetLine;
  if (by.is === "change") {
    const toDate = Array.from(
      { length: yearIndex + 1 },
      (_, yearPosition) => (deep: number) => changeOf(telling, id, yearPosition, deep),
    );
    return reasonOf("the changes to date", toDate, depth);
  }
  if (by.is === "full-year") return partYear(telling, budgetLine, by, yearIndex);
  if (by.is === "percent") {
    const before = yearIndex === 0 ? [] : [(deep: number) => sumOfChange(telling, id, yearIndex - 1, deep)];
    const rise = figured(`the rise of ${yearAt(telling, yearIndex)}`, inflation, {
      rate: ofRecord(
        { value: rateIn(by, telling, yearIndex), unit: "rate", title: `the rise of ${yearAt(telling, yearIndex)}` },
        { source },
      ),
      of: ofRecord({ value: by.of, unit: "pence", title: `what the rise of ${budgetLine.title} is of` }, { source }),
      risen: { value: before[0]?.(0).value ?? 0, unit: "pence" },
    });
    return reasonOf("the rises before, and the year's", [...before, () => rise], depth);
  }
  return ofDemand(telling, budgetLine, by, yearIndex);
}

function partYear(
  telling: BudgetTelling,
  { title, source }: BudgetChange,
  by: ChangeStated<"full-year">,
  yearIndex: number,
): Reason {
  if (yearAt(telling, yearIndex) < yearOfDay(by.from)) return { says: "nothing before it starts" };
  const { month, before } = parts(by.from);
  const length = daysInMonth(month);
  return ruled(partYearEffect, {
    fullYear: ofRecord({ value: by.fullYear, unit: "pence", title: `${title}, a full year` }, { source }),
    months: { value: 12 - period(month), unit: "months" },
    days: { value: length - before, unit: "days" },
    length: { value: length, unit: "days" },
  });
}

function ofDemand(
  telling: BudgetTelling,
  { title, source }: BudgetChange,
  by: ChangeStated<"demand">,
  yearIndex: number,
): Reason {
  const driver = byId(telling.budget.demand, by.demand)!;
  const costs = (figureName: string, later: number): Explanation =>
    figured(figureName, demandCost(later), {
      count: ofRecord({ value: driver.count, unit: "hundredths", title: `${driver.title}, ${driver.year}` }, driver),
      growth: ofRecord({ value: driver.growth, unit: "rate" }, driver),
      each: ofRecord({ value: by.each, unit: "pence", title: `${title}, each` }, { source }),
    });
  const later = Math.max(0, startsIn(yearAt(telling, yearIndex)) - startsIn(driver.year));
  return ruled(demandGrowth, {
    grown: costs(`what they cost in ${yearAt(telling, yearIndex)}`, later),
    counted: costs(`what those of ${driver.year} cost`, 0),
  });
}

type ChangeStated<Is extends BudgetChange["by"]["is"]> = Extract<BudgetChange["by"], { is: Is }>;

const rateIn = ({ perYear }: ChangeStated<"percent">, telling: BudgetTelling, yearIndex: number): number =>
  perYear.find(({ year }) => year === yearAt(telling, yearIndex))?.rate ?? 0;

const startsBefore = ({ from: day }: ChangeStated<"full-year">, telling: BudgetTelling, yearIndex: number): boolean =>
  yearOfDay(day) < yearAt(telling, yearIndex);

function changeNamed(
  { mediumTerm, budget }: BudgetTelling,
  recordId: string,
): LineOverYears & { readonly line: BudgetChange } {
  return { ...byId(mediumTerm.lines, recordId)!, line: byId(budget.lines, recordId)! };
}
