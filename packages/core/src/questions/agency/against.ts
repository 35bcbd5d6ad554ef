import type { Days } from "../../calendar/index.ts";
import { MONTH } from "../../conventions/index.ts";
import { byValue, exactly } from "../../formula/index.ts";
import { gather, PlanError, unknownPost } from "../../issues/index.ts";
import { amountAt, COMPONENTS, cost, type Ledger, monthsFrom } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { isContract, type Plan, type Post, toldApart } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { agencyAWeek, agencyWeeks, personMonth } from "../../rules/index.ts";
import { chargeOn, compile, startOf } from "../../timeline/index.ts";
import { byDays, type DaysCompared, filledDays, type PeopleDays } from "./agency-days.ts";
import { rateNamed } from "./caps.ts";
import { agencyOn, costOf, employedOn } from "./stand-ins.ts";

/** A post's or line's cost both ways on the same days. Sums are in pence; employed cost is with on-costs and any vacancy factor. */
export interface Against {
  readonly id: string;
  readonly title: string;
  /** A key of the plan's agency rates; absent for a line, which has a premium. */
  readonly rate?: string;
  /** Absent for a line, which says nothing of people. */
  readonly people?: number;
  /** The days compared, of how many people; absent for a line. */
  readonly days?: readonly (Days & { readonly people: number })[];
  readonly employed: Pence;
  readonly agency: Pence;
  /** What agency costs more. */
  readonly premium: Pence;
  /** One month of one person, or of the whole line. */
  readonly aMonth: { readonly employed: Pence; readonly agency: Pence; readonly premium: Pence };
  /** An established post that is vacant has a budget that pays for part of its agency; a new one has none. */
  readonly established: boolean;
  /** What agency costs beyond such a budget. */
  readonly net: Pence;
  /** Four weeks' notice for all its people, when agency ends early; absent for a line, and for a contract of paid time. */
  readonly notice?: Pence;
}

const aMonthOf = exactly(personMonth);
const weeks = byValue(agencyWeeks);
const NOTICE_DAYS = 28;

/** What posts are set against agency by. */
export interface Comparison {
  readonly days: DaysCompared;
  /** The agency rate of a post's employees, and of its agency workers where no other rate is asked about. */
  readonly rateOf: (post: Post) => string | undefined;
  /** The rate asked about, for every day in place of a cover's own. */
  readonly rate?: string;
  /** Posts that are established and vacant. */
  readonly established: ReadonlySet<string>;
}

/** Each post that has agency to compare, employed and agency on the same person-days, in the plan's order. */
export function postsAgainst(
  plan: Plan,
  publishedRates: Rates,
  { days: which, rateOf, rate, established }: Comparison,
): Against[] {
  const { covered, coveredTogether, employed } = filledDays(plan);
  const isAsked = ({ post: postIndex }: PeopleDays): boolean => rateOf(plan.posts[postIndex]!) !== undefined;
  const isByDays = ({ post: postIndex }: PeopleDays): boolean => {
    const name = rateOf(plan.posts[postIndex]!);
    return name !== undefined && !isContract(rateNamed(plan, name));
  };
  const ours = which === "every" ? employed.filter(isByDays) : [];
  const agencyCosts = costOf(
    plan,
    agencyOn(plan, [
      ...covered.filter(isAsked).map((days) => ({ ...days, agency: rate ?? days.agency })),
      ...ours.map((days) => ({ ...days, agency: rateOf(plan.posts[days.post]!)! })),
    ]),
    publishedRates,
  );
  const standIns = costOf(plan, employedOn(plan, coveredTogether.filter(isAsked)), publishedRates);
  const ledger = which === "every" ? cost(compile(withoutShares(plan), publishedRates)) : undefined;
  const named = toldApart(plan).posts;
  return plan.posts.flatMap((post, postIndex): Against[] => {
    const rate = rateOf(post);
    const days = [...coveredTogether.filter(isAsked), ...ours].filter((peopleDays) => peopleDays.post === postIndex);
    if (rate === undefined || days.length === 0 || post.pay.is === "in-line") return [];
    const sums = {
      employed: ((standIns.get(postIndex) ?? 0) +
        (ledger && ours.some((peopleDays) => peopleDays.post === postIndex)
          ? employedCost(ledger, postIndex)
          : 0)) as Pence,
      agency: (agencyCosts.get(postIndex) ?? 0) as Pence,
    };
    const peopleCount = which === "every" ? post.count * post.people : peopleOf(days);
    const perWeek = perWeekOn(plan, rate, days);
    const notice =
      perWeek !== undefined && ((peopleCount * weeks({ perWeek, fte: post.fte, days: NOTICE_DAYS })) as Pence);
    const postCompared = { id: post.id, title: named[postIndex]!.title, rate, people: peopleCount, days: byDays(days) };
    return [
      {
        ...postCompared,
        ...costBothWays(sums, personMonths(days), established.has(post.id)),
        ...(notice !== false && { notice }),
      },
    ];
  });
}

/** How many people some days are of, each counted once. */
const peopleOf = (days: readonly PeopleDays[]): number =>
  [...new Map(days.map(({ first, people }) => [first, people])).values()].reduce(
    (total, peopleCount) => total + peopleCount,
    0,
  );

/** A plan in which employees are there for all of their days. */
const withoutShares = (plan: Plan): Plan => ({
  ...plan,
  posts: plan.posts.map(({ agencyShare: _, ...post }) => post),
});

/** A pair of sums with all that follows from it. */
export function costBothWays(
  { employed, agency }: { readonly employed: Pence; readonly agency: Pence },
  monthCount: number,
  established: boolean,
): Omit<Against, "id" | "title"> {
  const monthOf = (amount: number): Pence =>
    (monthCount === 0
      ? 0
      : Number(aMonthOf({ sum: BigInt(amount), months: BigInt(monthCount), month: BigInt(MONTH) }))) as Pence;
  const aMonth = { employed: monthOf(employed), agency: monthOf(agency) };
  const premium = (agency - employed) as Pence;
  return {
    employed,
    agency,
    premium,
    aMonth: { ...aMonth, premium: (aMonth.agency - aMonth.employed) as Pence },
    established,
    net: established ? premium : agency,
  };
}

/** In parts of a month. */
const personMonths = (days: readonly PeopleDays[]): number =>
  days.reduce((total, { people, from, to }) => total + people * monthsFrom(from, to), 0);

const AGENCY = COMPONENTS.indexOf("agency");

function employedCost(ledger: Ledger, postIndex: number): Pence {
  const rowIndex = ledger.rows.findIndex(
    (ledgerRow) => ledgerRow.of === "post" && ledgerRow.recordIndex === postIndex && !ledgerRow.afterEnd,
  );
  let amount = 0;
  COMPONENTS.forEach((_, componentIndex) => {
    if (componentIndex === AGENCY) return;
    for (let monthIndex = 0; monthIndex < ledger.months; monthIndex += 1)
      amount += amountAt(ledger, rowIndex, componentIndex, monthIndex);
  });
  return amount as Pence;
}

/** A week's charge on the last of some days; of an hourly or daily one, its hours or days a week. A contract has none. */
function perWeekOn(plan: Plan, name: string, days: readonly PeopleDays[]): Pence | undefined {
  const last = days.map(({ to }) => to).reduce((latest, day) => (day > latest ? day : latest));
  const charge = chargeOn(plan, name, startOf(last));
  if (charge.is === "contract") return undefined;
  return charge.is === "weekly" ? charge.perWeek : (aWeekOf({ charge: charge.charge, aWeek: charge.aWeek }) as Pence);
}

const aWeekOf = byValue(agencyAWeek);

/** An id that is mistyped would leave a post without its budget, and say nothing. */
export function checkEstablished(plan: Plan, established: readonly string[]): void {
  const knownNames = [...plan.posts, ...plan.lines].map(({ id }) => id);
  const { report, inOrder } = gather({});
  for (const recordId of established)
    if (!knownNames.includes(recordId)) report(["established"], unknownPost(recordId, knownNames));
  const issues = inOrder();
  if (issues.length > 0) throw new PlanError(issues);
}
