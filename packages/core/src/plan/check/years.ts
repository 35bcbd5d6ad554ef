import {
  type Day,
  endOf,
  type FinancialYear,
  firstDay,
  lastDay,
  monthAt,
  startOf,
  yearsFrom,
} from "../../calendar/index.ts";
import { partMonths } from "../../conventions/index.ts";
import {
  broughtForwardInPlan,
  ceilingOutsidePlan,
  endBeforeStart,
  type IssueReport,
  limitAboveCeiling,
  limitOutsideCeiling,
  type Path,
  yearOutsideLine,
  yearOutsidePlan,
} from "../../issues/index.ts";
import { asPounds } from "../../money/index.ts";
import { percentIn } from "../model/percent-of.ts";
import type { FundingSource, Line, YearSum } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead, someRead } from "../read/unread.ts";

/** Sums by year stand in years of the plan, and a line's in years that have days of it. */
export function checkYears(planDraft: PlanDraft, issueReport: IssueReport): void {
  const checkSumYears = (sums: () => readonly Pick<YearSum, "year">[] | undefined, planPath: Path): void => {
    ifRead(() =>
      eachRead(sums() ?? [], ({ year }) => {
        const { from, to } = planDraft.years;
        if (year < from || year > to) issueReport([...planPath, year], yearOutsidePlan(year, from, to), "key");
      }),
    );
  };
  ifRead(() =>
    eachRead(planDraft.lines, (planLine, lineIndex) => {
      const planPath = ["lines", lineIndex];
      checkSumYears(() => (planLine.sum.is === "yearly" ? planLine.sum.perYear : undefined), [...planPath, "perYear"]);
      checkSumYears(() => yearsOfPercent(planLine), [...planPath, "percent"]);
      checkSumYears(() => planLine.budget, [...planPath, "budget"]);
      if (planLine.madeBy === undefined) checkSpan(planLine, planDraft, planPath, issueReport);
    }),
  );
  ifRead(() =>
    eachRead(planDraft.savings, (saving, savingIndex) =>
      checkSumYears(() => saving.perYear, ["savings", savingIndex, "perYear"]),
    ),
  );
  ifRead(() =>
    eachRead(planDraft.funding, (fundingSource, sourceIndex) => {
      checkSumYears(() => fundingSource.perYear, ["funding", sourceIndex, "perYear"]);
      ifRead(() =>
        checkBroughtForward(fundingSource, planDraft, ["funding", sourceIndex, "broughtForward", "from"], issueReport),
      );
      ifRead(() => checkCeiling(fundingSource, planDraft, ["funding", sourceIndex], issueReport));
    }),
  );
  checkSumYears(() => {
    const { vacancyFactor } = planDraft;
    return vacancyFactor && "perYear" in vacancyFactor ? vacancyFactor.perYear : undefined;
  }, ["vacancyFactor", "perYear"]);
  checkSumYears(() => planDraft.expect?.cost, ["expect", "cost"]);
}

const yearsOfPercent = ({ sum }: Line): readonly Pick<YearSum, "year">[] | undefined =>
  sum.is === "percent" && typeof sum.percent !== "number" ? sum.percent : undefined;

/** What is brought forward is of a year before the plan's first. */
function checkBroughtForward(
  { broughtForward }: FundingSource,
  { years }: PlanDraft,
  planPath: Path,
  issueReport: IssueReport,
): void {
  if (broughtForward !== undefined && broughtForward.from >= years.from)
    issueReport(planPath, broughtForwardInPlan(broughtForward.from, years.from));
}

/** A ceiling's years are years of the plan, and what may be drawn in a year is for one of them and no more than it. */
function checkCeiling(
  { ceiling, perYear }: FundingSource,
  { years }: PlanDraft,
  planPath: Path,
  issueReport: IssueReport,
): void {
  if (ceiling === undefined) return;
  const { from, to } = ceiling; // its amount may be unread
  [from, to].forEach((year, position) => {
    if (year < years.from || year > years.to)
      issueReport([...planPath, "years", position], ceilingOutsidePlan(year, years.from, years.to));
  });
  eachRead(perYear, (limit) => {
    const place = [...planPath, "perYear", limit.year];
    if (limit.year < years.from || limit.year > years.to) return;
    if (limit.year < from || limit.year > to) issueReport(place, limitOutsideCeiling(limit.year, from, to), "key");
    else if (limit.amount > ceiling.amount)
      issueReport(place, limitAboveCeiling(limit.year, asPounds(limit.amount), asPounds(ceiling.amount)));
  });
}

function checkSpan(planLine: Line, planDraft: PlanDraft, planPath: Path, issueReport: IssueReport): void {
  const { sum } = planLine;
  if (sum.is === "one-off") return;
  const fromDay = sum.from ?? firstDay(planDraft.years.from);
  const toDay = sum.to ?? lastDay(planDraft.years.to);
  if (toDay < fromDay) {
    issueReport([...planPath, sum.to === undefined ? "from" : "to"], endBeforeStart(toDay, fromDay));
    return;
  }
  const { years } = planDraft;
  // A convention by which some days weigh nothing may leave a sum without a day to be spent on.
  const lacking = (startDay: Day, finalDay: Day): { readonly lacks: string; readonly since: string } | undefined => {
    if (planLine.spread !== "months") return undefined;
    const { without, weight } = partMonths[planDraft.conventions.partMonth];
    const [start, untilInstant] = [startOf(startDay), endOf(finalDay)];
    if (!without) return undefined;
    for (let month = monthAt(start); month <= monthAt(untilInstant); month += 1) {
      if (weight(month, start, untilInstant) > 0) return undefined;
    }
    return without;
  };
  if (sum.is === "fixed") {
    const none = lacking(fromDay, toDay);
    if (none) issueReport(planPath, yearOutsideLine("no year", `${none.lacks} from ${fromDay} to ${toDay}`));
    return;
  }
  if (sum.is === "percent") {
    for (const year of yearsFrom(years.from, years.to)) {
      if (!hasMoney(sum, year, planDraft)) continue;
      const [startDay, finalDay] = [later(fromDay, firstDay(year)), earlier(toDay, lastDay(year))];
      const none = startDay <= finalDay ? lacking(startDay, finalDay) : undefined;
      if (none) issueReport(planPath, yearOutsideLine(year, `${none.lacks} from ${startDay} to ${finalDay}`));
    }
    return;
  }
  eachRead(sum.perYear, ({ year, amount }) => {
    if (year < years.from || year > years.to || amount === 0) return;
    const [startDay, finalDay] = [later(fromDay, firstDay(year)), earlier(toDay, lastDay(year))];
    const place = [...planPath, "perYear", year];
    if (finalDay < startDay) {
      issueReport(place, yearOutsideLine(year, `the line runs from ${fromDay} to ${toDay}`), "key");
      return;
    }
    const none = lacking(startDay, finalDay);
    if (none)
      issueReport(
        place,
        yearOutsideLine(year, `${none.lacks} from ${startDay} to ${finalDay} and ${none.since}`),
        "key",
      );
  });
}

/** Whether a percentage of sources comes to something in a year. */
const hasMoney = (
  { percent, of }: Extract<Line["sum"], { readonly is: "percent" }>,
  year: FinancialYear,
  { funding }: PlanDraft,
): boolean =>
  percentIn(percent, year) !== 0 &&
  of.is === "sources" &&
  someRead(
    funding,
    ({ id, perYear }) => of.sources.includes(id) && perYear.some((own) => own.year === year && own.amount !== 0),
  );

const later = <Text extends string>(first: Text, second: Text): Text => (first > second ? first : second);
const earlier = <Text extends string>(first: Text, second: Text): Text => (first < second ? first : second);
