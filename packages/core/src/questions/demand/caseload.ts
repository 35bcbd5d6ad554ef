import { firstMonth, type MonthIndex } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { exactly } from "../../formula/index.ts";
import { MILLION, type Millionths } from "../../money/index.ts";
import { type Caseload, type NamedCosts, namesOfCost, namesPaid } from "../../plan/index.ts";
import { carriedShare, casesEach, managersNeeded, postsNeeded, workersNeeded } from "../../rules/index.ts";
import { eachAtMonthEnd } from "../../timeline/index.ts";
import { demandYears } from "./demand-years.ts";

/** A caseload on the last day of a month: cases in hundredths, people in ten-thousandths of a full-time worker, needs in whole people. */
export interface CaseloadMonth {
  readonly month: MonthIndex;
  readonly cases: number;
  /** In post: who holds cases, of them the newly qualified and those from agencies, and who manages. */
  readonly workers: number;
  readonly newlyQualified: number;
  readonly agency: number;
  readonly managers: number;
  /** Cases each carries, in hundredths; absent where nobody holds any. */
  readonly caseload?: number;
  /** Whether that is the target or fewer, exactly. */
  readonly isMet: boolean;
  /** What the target needs: workers in post, posts of which as many are filled, managers where a span is stated. */
  readonly workersNeeded: number;
  readonly postsNeeded: number;
  readonly managersNeeded?: number;
}

/** A caseload month by month, from the plan's first April on. */
export interface CaseloadForecast {
  readonly caseload: Caseload;
  readonly months: readonly CaseloadMonth[];
}

const [needed, inPosts, managing, carrying, each] = [
  exactly(workersNeeded),
  exactly(postsNeeded),
  exactly(managersNeeded),
  exactly(carriedShare),
  exactly(casesEach),
];

/**
 * Both ways between cases and posts, month by month: the posts that a target needs, and the caseload that the plan's posts give as people
 * arrive; nothing for a plan that states no caseload.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" }, demand: [{ id: "cases", opening: { count: 2800, on: "2026-03-31" } }],
 *   caseloads: [{ id: "work", cases: ["cases"], target: { cases: 18, source: "Local policy" }, workers: { posts: [] }, inPost: { workers: 140 } }] });
 * const [month] = caseloadForecasts(forecast(plan))[0]!.months;
 * [month!.workersNeeded, month!.caseload] // => [156, 2000]
 */
export function caseloadForecasts(forecast: Forecast): readonly CaseloadForecast[] {
  const { plan, years } = forecast;
  const kinds = demandYears(plan);
  const start = firstMonth(years[0]!);
  return (plan.caseloads ?? []).map((caseload) => {
    const held = kinds.filter(({ kind }) => caseload.cases.includes(kind.id));
    const people = peopleByMonth(forecast, caseload);
    return {
      caseload,
      months: people.map((inMonth, monthOfPlan): CaseloadMonth => {
        const cases = held.reduce((total, { byMonth }) => total + byMonth[monthOfPlan]!, 0);
        return { month: start + monthOfPlan, cases, ...inMonth, ...worked(caseload, cases, inMonth) };
      }),
    };
  });
}

type PeopleInMonth = Pick<CaseloadMonth, "workers" | "newlyQualified" | "agency" | "managers"> & {
  /** What all of them carry of full caseloads. */
  readonly carried: number;
};

function worked(
  { target, away = 0 as Millionths, managers }: Caseload,
  cases: number,
  { workers, carried }: PeopleInMonth,
): Pick<CaseloadMonth, "caseload" | "isMet" | "workersNeeded" | "postsNeeded" | "managersNeeded"> {
  const lost = BigInt(workers - carried);
  const inPost = needed({ cases: BigInt(cases), target: BigInt(target.cases), lost });
  return {
    isMet:
      carried > 0 &&
      BigInt(cases) * 10_000n * BigInt(MILLION) <= BigInt(target.cases) * BigInt(carried) * BigInt(MILLION - away),
    workersNeeded: Number(inPost),
    postsNeeded: Number(inPosts({ workers: inPost, away: BigInt(away) })),
    ...(managers && { managersNeeded: Number(managing({ workers: inPost, span: BigInt(managers.span) })) }),
    ...(carried > 0 && {
      caseload: Number(each({ cases: BigInt(cases), carried: BigInt(carried), away: BigInt(away) })),
    }),
  };
}

/** Who holds cases and who manages at each month's end: the plan's people as they arrive, and those who are there besides. */
function peopleByMonth({ plan, timeline }: Forecast, caseload: Caseload): readonly PeopleInMonth[] {
  const { workers, newlyQualified, managers, inPost, agencyShare = MILLION as Millionths } = caseload;
  const isAmong = (named: NamedCosts | undefined): readonly boolean[] => {
    const names = new Set(named === undefined ? [] : namesPaid(named));
    return plan.posts.map(({ id, partOf, team, tags }) =>
      [id, ...(partOf === undefined ? [] : [partOf])].some((postId) =>
        namesOfCost({ of: "post", id: postId, tags, ...(team !== undefined && { team }) }).some((name) =>
          names.has(name),
        ),
      ),
    );
  };
  const [holds, isNew, manages] = [isAmong(workers), isAmong(newlyQualified), isAmong(managers)];
  const months = Array.from({ length: timeline.months }, () => ({
    ...{ workers: inPost?.workers ?? 0, carried: inPost?.workers ?? 0, managers: inPost?.managers ?? 0 },
    ...{ newlyQualified: 0, agency: 0 },
  })) as { -readonly [Key in keyof PeopleInMonth]: number }[];
  const { post } = timeline.groups;
  eachAtMonthEnd(timeline, ({ groupIndex, monthIndex, who, fte }) => {
    const [inMonth, postIndex] = [months[monthIndex]!, post.values[groupIndex]!];
    if (manages[postIndex]) inMonth.managers += fte;
    if (!holds[postIndex]) return;
    const share = who === "agency" ? agencyShare : isNew[postIndex] ? newlyQualified!.share : MILLION;
    inMonth.workers += fte;
    if (who === "agency") inMonth.agency += fte;
    else if (isNew[postIndex]) inMonth.newlyQualified += fte;
    inMonth.carried += Number(carrying({ fte: BigInt(fte), share: BigInt(share) }));
  });
  return months;
}
