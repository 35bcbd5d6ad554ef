import { monthInWords } from "../calendar/index.ts";
import { asFte, asPercent, type Fte } from "../money/index.ts";
import type { CaseloadForecast, CaseloadMonth } from "../questions/index.ts";
import { counted, grouped, inHundredths } from "../words/index.ts";
import type { Column, Table } from "./table.ts";

/**
 * Both ways between cases and posts, a row for each month's end.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" }, demand: [{ id: "cases", opening: { count: 2800, on: "2026-03-31" } }],
 *   caseloads: [{ id: "work", cases: ["cases"], target: { cases: 18, source: "Local policy" }, workers: { posts: [] }, inPost: { workers: 140 } }] });
 * caseloadTable(caseloadForecasts(forecast(plan))[0]!).rows[0]?.["caseload"] // => "20"
 */
export function caseloadTable({ caseload, months }: CaseloadForecast): Table {
  const { away, managers, title } = caseload;
  const text = (key: string, label: string): Column => ({ key, label, unit: "text" });
  return {
    title,
    columns: [
      ...[text("name", "End of"), text("cases", "Cases"), { key: "workers", label: "In post", unit: "fte" } as const],
      ...[text("caseload", "Cases each"), text("needed", "Needed in post")],
      ...(away === undefined ? [] : [text("posts", "Posts needed")]),
      ...(managers
        ? [{ key: "managers", label: "Managers", unit: "fte" } as const, text("managersNeeded", "Managers needed")]
        : []),
    ],
    rows: months.map((inMonth) => ({
      ...{ name: monthInWords(inMonth.month), cases: inHundredths(inMonth.cases), workers: inMonth.workers },
      caseload: inMonth.caseload === undefined ? "-" : inHundredths(inMonth.caseload),
      needed: grouped(inMonth.workersNeeded),
      ...(away !== undefined && { posts: grouped(inMonth.postsNeeded) }),
      ...(inMonth.managersNeeded !== undefined && {
        managers: inMonth.managers,
        managersNeeded: grouped(inMonth.managersNeeded),
      }),
    })),
  };
}

/** A caseload in sentences: what the target needs at first and in the end, what the plan's posts give, when the target is met, and on what that rests. */
export function caseloadSays({ caseload, months }: CaseloadForecast): readonly string[] {
  const { title, worker, target, away, newlyQualified, agencyShare, managers } = caseload;
  const [first, last] = [months[0]!, months.at(-1)!];
  const needs = ({ workersNeeded, postsNeeded, managersNeeded }: CaseloadMonth): string =>
    [
      `${counted(workersNeeded, worker)} in post`,
      ...(away === undefined ? [] : [`so ${counted(postsNeeded, "post")}`]),
      ...(managersNeeded === undefined ? [] : [`and ${counted(managersNeeded, "manager")}`]),
    ].join(", ");
  const atTheEnd =
    first.cases === last.cases && needs(first) === needs(last)
      ? `so they do at the end of ${monthInWords(last.month)}`
      : `the ${inHundredths(last.cases)} at the end of ${monthInWords(last.month)} need ${needs(last)}`;
  const gives = ({ month, caseload: found, workers }: CaseloadMonth): string =>
    found === undefined
      ? `nobody is in post at the end of ${monthInWords(month)}`
      : `${asFte(workers as Fte)} FTE in post have ${inHundredths(found)} each at the end of ${monthInWords(month)}`;
  const rests = [
    ...(away === undefined ? [] : [`${asPercent(away)} of posts are taken to be vacant or away and not covered`]),
    ...(newlyQualified
      ? [`newly qualified carry ${asPercent(newlyQualified.share)} (${newlyQualified.source.title})`]
      : []),
    agencyShare === undefined
      ? "agency workers are taken to carry a full caseload"
      : `agency workers carry ${asPercent(agencyShare)}`,
    ...(managers ? [`a manager has ${inHundredths(managers.span)} (${managers.source.title})`] : []),
  ];
  const agencyMatters = months.some(({ agency }) => agency > 0);
  const basis = rests.filter((words) => agencyMatters || !words.startsWith("agency"));
  return [
    `${title}: ${inHundredths(first.cases)} cases at the end of ${monthInWords(first.month)}, at ${inHundredths(target.cases)} each (${target.source.title}), need ${needs(first)}; ${atTheEnd}.`,
    `With the plan's posts ${gives(first)}, and ${gives(last)}.`,
    metSays(months),
    ...(basis.length === 0 ? [] : [`In this, ${basis.join("; ")}.`]),
  ];
}

function metSays(months: readonly CaseloadMonth[]): string {
  const firstMet = months.findIndex(({ isMet }) => isMet);
  if (firstMet < 0) return "The target is not met at the end of any month.";
  if (firstMet === months.length - 1) return "The target is met at the end of the last month alone.";
  const notMet = months.slice(firstMet).find(({ isMet }) => !isMet);
  const since =
    firstMet === 0 ? "from the first month on" : `first at the end of ${monthInWords(months[firstMet]!.month)}`;
  return notMet === undefined
    ? `The target is met ${since}, and at each month's end after that.`
    : `The target is met ${since}, but not at the end of ${monthInWords(notMet.month)}.`;
}
