import type { Days } from "../../calendar/index.ts";
import { MONTH } from "../../conventions/index.ts";
import { byValue, exactly } from "../../formula/index.ts";
import { gather, own, PlanError, unknownPost } from "../../issues/index.ts";
import { amountAt, COMPONENTS, cost, type Ledger, monthsFrom } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { type AgencyRate, type Plan, type Post, toldApart } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { agencyAWeek, agencyWeeks, personMonth } from "../../rules/index.ts";
import { compile } from "../../timeline/index.ts";
import { byDays, type DaysCompared, filledDays, type PeopleDays } from "./agency-days.ts";
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
  /** Four weeks' notice for all its people, when agency ends early; absent for a line. */
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
  rates: Rates,
  { days: which, rateOf, rate, established }: Comparison,
): Against[] {
  const { covered, coveredTogether, employed } = filledDays(plan);
  const isAsked = ({ post: at }: PeopleDays): boolean => rateOf(plan.posts[at]!) !== undefined;
  const ours = which === "every" ? employed.filter(isAsked) : [];
  const agencyCosts = costOf(
    plan,
    agencyOn(plan, [
      ...covered.filter(isAsked).map((days) => ({ ...days, agency: rate ?? days.agency })),
      ...ours.map((days) => ({ ...days, agency: rateOf(plan.posts[days.post]!)! })),
    ]),
    rates,
  );
  const standIns = costOf(plan, employedOn(plan, coveredTogether.filter(isAsked)), rates);
  const ledger = which === "every" ? cost(compile(withoutShares(plan), rates)) : undefined;
  const named = toldApart(plan).posts;
  return plan.posts.flatMap((post, at): Against[] => {
    const rate = rateOf(post);
    const days = [...coveredTogether.filter(isAsked), ...ours].filter((one) => one.post === at);
    if (rate === undefined || days.length === 0 || post.pay.is === "in-line") return [];
    const sums = {
      employed: ((standIns.get(at) ?? 0) + (ledger ? employedCost(ledger, at) : 0)) as Pence,
      agency: (agencyCosts.get(at) ?? 0) as Pence,
    };
    const people = which === "every" ? post.count * post.people : peopleOf(days);
    const notice = (people *
      weeks({ perWeek: perWeek(own(plan.agencyRates, rate)!), fte: post.fte, days: NOTICE_DAYS })) as Pence;
    const of = { id: post.id, title: named[at]!.title, rate, people, days: byDays(days) };
    return [{ ...of, ...both(sums, personMonths(days), established.has(post.id)), notice }];
  });
}

/** How many people some days are of, each counted once. */
const peopleOf = (days: readonly PeopleDays[]): number =>
  [...new Map(days.map(({ first, people }) => [first, people])).values()].reduce((sum, people) => sum + people, 0);

/** A plan in which employees are there for all of their days. */
const withoutShares = (plan: Plan): Plan => ({
  ...plan,
  posts: plan.posts.map(({ agencyShare: _, ...post }) => post),
});

/** A pair of sums with all that follows from it. */
export function both(
  { employed, agency }: { readonly employed: Pence; readonly agency: Pence },
  months: number,
  established: boolean,
): Omit<Against, "id" | "title"> {
  const monthOf = (sum: number): Pence =>
    (months === 0 ? 0 : Number(aMonthOf({ sum: BigInt(sum), months: BigInt(months), month: BigInt(MONTH) }))) as Pence;
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
  days.reduce((sum, { people, from, to }) => sum + people * monthsFrom(from, to), 0);

const AGENCY = COMPONENTS.indexOf("agency");

function employedCost(ledger: Ledger, post: number): Pence {
  const row = ledger.rows.findIndex((one) => one.of === "post" && one.at === post && !one.afterEnd);
  let sum = 0;
  COMPONENTS.forEach((_, component) => {
    if (component === AGENCY) return;
    for (let month = 0; month < ledger.months; month += 1) sum += amountAt(ledger, row, component, month);
  });
  return sum as Pence;
}

/** A week's charge; of an hourly or daily one, its hours or days a week. */
function perWeek(rate: AgencyRate): Pence {
  return rate.is === "weekly" ? rate.perWeek : (aWeekOf({ charge: rate.charge, aWeek: rate.aWeek }) as Pence);
}

const aWeekOf = byValue(agencyAWeek);

/** An id that is mistyped would leave a post without its budget, and say nothing. */
export function checkEstablished(plan: Plan, established: readonly string[]): void {
  const known = [...plan.posts, ...plan.lines].map(({ id }) => id);
  const { report, inOrder } = gather({});
  for (const id of established) if (!known.includes(id)) report(["established"], unknownPost(id, known));
  const issues = inOrder();
  if (issues.length > 0) throw new PlanError(issues);
}
