import { type FinancialYear, firstMonth, type MonthIndex } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { type CaseloadForecast, caseloadForecasts } from "../../questions/index.ts";
import { listed } from "../../words/index.ts";
import { type CaseloadStatement, meaningOf, phraseInWords } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";
import { type NumberByMonth, numbersWhen } from "./demand-numbers.ts";
import { hasAllRoots, rootsOf, titleRoots } from "./names.ts";
import { numberHeld, numberInWords } from "./number-held.ts";
import type { PlanFigures } from "./plan-figures.ts";

/** Words that say nothing of whose cases they are. */
const GENERAL: ReadonlySet<string> = new Set(["average", "mean", "case", "caseload", "worker", "each", "per"]);
const HUNDREDTH = 100;

/** Cases each, held to the target of a caseload where the words say so, and otherwise to what the plan's people have as they arrive. */
export function caseloadOf(statement: CaseloadStatement, { forecast }: PlanFigures): AgainstPlan {
  const wordRoots = rootsOf([{ text: "", roots: meaningOf(statement.phrase).subject }]).filter(
    (root) => !GENERAL.has(root),
  );
  const found = caseloadForecasts(forecast).filter(({ caseload: { title, worker } }) =>
    hasAllRoots(new Set([...titleRoots(title), ...titleRoots(worker)]), wordRoots),
  );
  if (found.length === 0)
    return {
      untested:
        (forecast.plan.caseloads ?? []).length === 0
          ? "the plan has no caseload"
          : `the plan has no caseload that is called "${phraseInWords(statement.phrase)}"`,
    };
  if (found.length > 1) {
    const titles = found.map(({ caseload }) => `"${caseload.title}"`);
    return { untested: `it may be the caseload of ${listed(titles, "or")}: say which is meant` };
  }
  return held(statement, found[0]!, forecast);
}

function held(
  { count, bound, isTarget, on, year }: CaseloadStatement,
  { caseload, months }: CaseloadForecast,
  { plan, years }: Forecast,
): AgainstPlan {
  const target = caseload.target.cases * HUNDREDTH;
  const after = `cases for each ${caseload.worker}`;
  if (isTarget)
    return numberHeld(
      count,
      bound,
      { named: [{ amount: target, wordsAfter: "" }], least: target, most: target },
      { before: "The plan's target is", after },
    );
  const byMonth = monthsHeld(months, years);
  if (byMonth === undefined)
    return { untested: `nobody holds the cases of "${caseload.title}" in some months of the plan` };
  const when = { ...(on !== undefined && { on }), ...(year !== undefined && { year }) };
  const numbers = numbersWhen(byMonth, when, plan);
  if ("missing" in numbers) return { untested: numbers.missing };
  const first = { amount: byMonth.ends[0]!, wordsAfter: "at the end of the plan's first month" };
  const isUndated = on === undefined && year === undefined;
  const result = numberHeld(
    count,
    bound,
    { ...numbers, named: isUndated ? [first, ...numbers.named] : numbers.named, isQuotient: true },
    { before: "The plan has", after },
  );
  if ("untested" in result || result.agrees || count.value !== target) return result;
  return { ...result, says: `${result.says}: ${numberInWords(target)} is the target` };
}

/** Cases each at every month's end; nothing where nobody holds any in one. */
function monthsHeld(months: CaseloadForecast["months"], years: readonly FinancialYear[]): NumberByMonth | undefined {
  const ends = months.flatMap(({ caseload: each }) => (each === undefined ? [] : [each * HUNDREDTH]));
  const first: MonthIndex = firstMonth(years[0]!);
  return ends.length < months.length ? undefined : { first, ends, fewest: ends };
}
