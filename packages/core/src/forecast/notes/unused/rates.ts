import { type Day, dayInWords, monthAt, startOf } from "../../../calendar/index.ts";
import { paydayOf } from "../../../ledger/index.ts";
import { hasSalary, ON_COSTS, type Post } from "../../../plan/index.ts";
import { agencyCharged } from "../../agency-charged.ts";
import { comesOffSome } from "../../rates-used.ts";
import { changesOf, type Findings } from "../findings.ts";
import { type PaidSpan, paidDays } from "./days.ts";

/** On-costs that are on no pay, a vacancy factor that comes off nothing, and agency rates that nobody is paid at, in words. */
export function unusedRates(findings: Findings): readonly string[] {
  const { plan, timeline } = findings;
  const changes = changesOf(plan);
  const addedPosts = changes.flatMap((change) => (change.change === "add-posts" ? change.posts : []));
  const charged = new Set([
    ...agencyCharged(timeline),
    ...addedPosts.flatMap(agencyOf),
    ...changes.flatMap((change) =>
      change.change === "use-agency" && change.use.is !== "premium" ? [change.use.rate] : [],
    ),
  ]);
  return [
    ...(addedPosts.some(hasSalary) ? [] : unusedOnCosts(findings)),
    ...(plan.vacancyFactor && addedPosts.length === 0 && !comesOffSome(findings.ledger) ? ["the vacancy factor"] : []),
    ...Object.keys(plan.agencyRates)
      .filter((name) => !charged.has(name))
      .map((name) => `the agency rate ${name}`),
  ];
}

const agencyOf = ({ cover, agencyShare }: Post): readonly string[] => [
  ...cover.map(({ agency }) => agency),
  ...(agencyShare ? [agencyShare.agency] : []),
];

/** On-costs of a plan in which nobody pays them, and dated rates that are in force on no payday. */
function unusedOnCosts({ plan, timeline }: Findings): readonly string[] {
  const days = paidDays(timeline);
  return ON_COSTS.flatMap(({ key, words, appliesTo }): readonly string[] => {
    const stated = plan.onCosts[key];
    if (typeof stated !== "object") return [];
    const spans = days.flatMap((eachPaidDays) => (appliesTo(eachPaidDays.post) ? eachPaidDays.spans : []));
    if (!isDated(stated)) return spans.length === 0 ? [`the ${words.rate}`] : [];
    return stated
      .filter(({ from }, position) => !spans.some((span) => hasPayday(span, from, stated[position + 1]?.from)))
      .map(({ from }) => `the ${words.rate} from ${dayInWords(from)}`);
  });
}

const isDated = (stated: object): stated is readonly { readonly from: Day }[] => Array.isArray(stated);

/** Whether one of the months of some days has its payday from one day on and before another. */
function hasPayday([first, pastInstant]: PaidSpan, fromDay: Day, nextDay: Day | undefined): boolean {
  const monthIndex = Math.max(monthAt(first), monthAt(startOf(fromDay)));
  const isIn = pastInstant === Number.POSITIVE_INFINITY || monthIndex <= monthAt(pastInstant - 1);
  return isIn && (nextDay === undefined || paydayOf(monthIndex) < nextDay);
}
