import type { Day } from "../../calendar/index.ts";
import { cellNotRead, type Finding, payImplausible, rowBackwards, rowIncomplete } from "../../issues/index.ts";
import { asPounds, type Fte, FULL_TIME } from "../../money/index.ts";
import type { ListMapping } from "../../plan/index.ts";
import type { RowPay } from "../list.ts";
import { QUESTIONS } from "../questions.ts";
import type { Question, Troubles } from "../troubles.ts";
import type { RowValues } from "./row-values.ts";
import type { Settled } from "./settled.ts";
import { fullTimeSalary, type PayTerms, spineFrom, spinePoint } from "./spine-point.ts";

/** What a row comes to: a post, or why it is none. */
export type Decided =
  | { readonly reason: string }
  | {
      readonly count: number;
      readonly fte: Fte;
      readonly pay: RowPay;
      readonly start: Day;
      readonly end?: Day;
      readonly vacant: boolean;
    };

const ASIDE = "Correct it in the list, or set such rows aside in the mapping (setAside).";

/** What a list is read for: posts of a plan need pay; posts that are set against another list need none where the list has no column of it. */
export type Wanted = "posts with pay" | "posts";

/** Rows for which something is asked or wrong are counted as set aside, for nothing comes of the list until that is mended. */
const OPEN = { reason: "rows that are asked about" } as const;

/** Decides what rows come to, and asks what only a person can say. */
export function rowDecider(
  mapping: ListMapping,
  settled: Settled,
  grades: ReadonlySet<string>,
  troubles: Troubles,
  wanted: Wanted,
) {
  const payOf = payDecider(mapping, settled.terms, grades, troubles, wanted);
  const report = (key: string, finding: (places: string) => Finding, row: number): typeof OPEN => {
    troubles.reportRow(key, finding, row);
    return OPEN;
  };
  return (row: number, values: RowValues): Decided => {
    if (values.broken) return OPEN;
    const fte = fteOf(mapping, values);
    if (fte === undefined && mapping.blankFte === undefined) return open(troubles, row, QUESTIONS.blankFte);
    if (fte === undefined) return { reason: "no FTE" };
    if (fte === 0) return report("fte 0", (places) => rowIncomplete("FTE above 0", places, ASIDE), row);
    if (fte > FULL_TIME)
      return report(
        "fte 1",
        (places) => cellNotRead("FTE", "it is above 1; it may be hours a week, or of several posts", places, ASIDE),
        row,
      );
    const count = values.count ?? 1;
    if (count > 1 && mapping.groupRows === undefined) return open(troubles, row, QUESTIONS.groupRows);
    if (values.monthsWithout && mapping.blankMonths === undefined) return open(troubles, row, QUESTIONS.blankMonths);
    if (values.monthsWithout && mapping.blankMonths === "set-aside") return { reason: "months without pay" };
    const pay = payOf(row, values, fte);
    if ("reason" in pay) return pay;
    const vacant = values.vacant ?? (mapping.blankHolder === "vacant" && isHeld(mapping));
    if (values.vacant === undefined && isHeld(mapping) && mapping.blankHolder === undefined)
      return open(troubles, row, QUESTIONS.blankHolder);
    const start = startOf(mapping, row, values, vacant, troubles);
    if (typeof start !== "string") return start;
    if (values.end !== undefined && values.end < start)
      return report("ends", (places) => rowBackwards(places, ASIDE), row);
    return {
      count: mapping.groupRows === "each-post" ? count : 1,
      fte,
      pay,
      start,
      ...(values.end !== undefined && { end: values.end }),
      vacant,
    };
  };
}

const isHeld = ({ columns }: ListMapping): boolean => columns.holder !== undefined || columns.status !== undefined;

function open(troubles: Troubles, row: number, question: Question): typeof OPEN {
  troubles.ask(question, row);
  return OPEN;
}

/** FTE of each post of a row; of a row that is one post for several people, as the list has it. */
const fteOf = (mapping: ListMapping, values: RowValues): Fte | undefined =>
  values.fte ?? (mapping.blankFte === "full-time" ? (FULL_TIME as Fte) : undefined);

function startOf(
  mapping: ListMapping,
  row: number,
  values: RowValues,
  vacant: boolean,
  troubles: Troubles,
): Day | { readonly reason: string } {
  const { vacantStart, blankStart } = mapping;
  if (vacant && vacantStart === undefined) return open(troubles, row, QUESTIONS.vacantStart);
  if (vacant && vacantStart === "set-aside") return { reason: "vacant" };
  const start = vacant && vacantStart !== "as-listed" ? (vacantStart as Day) : (values.start ?? blankStart);
  if (start === undefined) return open(troubles, row, QUESTIONS.blankStart);
  return start === "set-aside" ? { reason: "no first day" } : start;
}

function payDecider(
  mapping: ListMapping,
  terms: PayTerms,
  grades: ReadonlySet<string>,
  troubles: Troubles,
  wanted: Wanted,
) {
  const spine = mapping.spine === undefined || mapping.spine === "none" ? [] : spineFrom(mapping.spine);
  const salaryOf = new Map(spine.map(({ point, salary }) => [point, salary]));
  const { from, to } = mapping.plausible;
  const isSettled =
    mapping.moneyIn !== undefined && mapping.salaryIs !== undefined && (mapping.payPer ?? mapping.months) !== undefined;
  const hasPay = mapping.columns.salary ?? mapping.columns.charge ?? mapping.months;
  const byGrade = hasPay === undefined || mapping.blankPay === "grade";
  return (row: number, { money, point, grade, weeks }: RowValues, fte: Fte): RowPay | { readonly reason: string } => {
    if (money === undefined && point !== undefined && salaryOf.has(point))
      return { is: "salary", salary: salaryOf.get(point)!, point };
    if (money === undefined && grade !== undefined && grades.has(grade) && byGrade) return { is: "grade" };
    if (wanted === "posts" && hasPay === undefined) return { is: "grade" };
    if (
      money === undefined &&
      (mapping.blankPay === undefined || grades.size === 0) &&
      mapping.blankPay !== "set-aside"
    )
      return open(troubles, row, grades.size === 0 ? QUESTIONS.blankPay : QUESTIONS.blankPayOrGrade);
    if (money === undefined)
      return { reason: mapping.blankPay === "grade" ? "no pay, and no grade of the plan" : "no pay" };
    if (money < 0) {
      troubles.reportRow("below", (places) => rowIncomplete("pay above nothing", places, ASIDE), row);
      return OPEN;
    }
    if (mapping.columns.charge !== undefined) return chargeOf(row, money, terms, troubles);
    const part = { fte, ...(weeks !== undefined && { weeks }) };
    const proved = spinePoint(money, spine, terms, part);
    const salary = proved?.salary ?? fullTimeSalary(money, terms, part);
    if (isSettled && (salary < from || salary > to)) {
      const bounds = `${asPounds(from)} to ${asPounds(to)}`;
      troubles.reportRow("implausible", (places) => payImplausible(places, bounds, ""), row);
      return OPEN;
    }
    if (point !== undefined && salaryOf.has(point) && point !== proved?.point) {
      const finding = (places: string) =>
        cellNotRead("Pay", "it is not the salary of the point beside it", places, ASIDE);
      troubles.reportRow("point", finding, row);
      return OPEN;
    }
    return { is: "salary", salary, ...(proved && { point: proved.point }) };
  };
}

function chargeOf(
  row: number,
  charge: NonNullable<RowValues["money"]>,
  { per }: PayTerms,
  troubles: Troubles,
): RowPay | typeof OPEN {
  if (per === "hour" || per === "day" || per === "week") return { is: "charge", charge, per };
  return open(troubles, row, QUESTIONS.chargePer);
}
