import { type Day, dayInWords, monthAt, startOf } from "../../../calendar/index.ts";
import { paydayOf } from "../../../ledger/index.ts";
import { ON_COSTS, type Post } from "../../../plan/index.ts";
import { agencyCharged } from "../../agency-charged.ts";
import { comesOffSome } from "../../rates-used.ts";
import type { Findings } from "../findings.ts";
import { paidDays, type Span } from "./days.ts";

/** On-costs that are on no pay, a vacancy factor that comes off nothing, and agency rates that nobody is paid at, in words. */
export function unusedRates(on: Findings): readonly string[] {
  const { plan, timeline } = on;
  const changes = plan.scenarios.flatMap((scenario) => scenario.changes);
  const added = changes.flatMap((change) => (change.change === "add-posts" ? change.posts : []));
  const charged = new Set([
    ...agencyCharged(timeline),
    ...added.flatMap(agencyOf),
    ...changes.flatMap((change) =>
      change.change === "use-agency" && change.use.is !== "premium" ? [change.use.rate] : [],
    ),
  ]);
  return [
    ...(added.some(isPaid) ? [] : unusedOnCosts(on)),
    ...(plan.vacancyFactor && added.length === 0 && !comesOffSome(on.ledger) ? ["the vacancy factor"] : []),
    ...Object.keys(plan.agencyRates)
      .filter((name) => !charged.has(name))
      .map((name) => `the agency rate ${name}`),
  ];
}

const isPaid = ({ pay }: Post): boolean => pay.is === "scale" || pay.is === "salary";

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
    const spans = days.flatMap((one) => (appliesTo(one.post) ? one.spans : []));
    if (!isDated(stated)) return spans.length === 0 ? [`the ${words.rate}`] : [];
    return stated
      .filter(({ from }, at) => !spans.some((span) => hasPayday(span, from, stated[at + 1]?.from)))
      .map(({ from }) => `the ${words.rate} from ${dayInWords(from)}`);
  });
}

const isDated = (stated: object): stated is readonly { readonly from: Day }[] => Array.isArray(stated);

/** Whether one of the months of some days has its payday from one day on and before another. */
function hasPayday([first, past]: Span, from: Day, next: Day | undefined): boolean {
  const month = Math.max(monthAt(first), monthAt(startOf(from)));
  const isIn = past === Number.POSITIVE_INFINITY || month <= monthAt(past - 1);
  return isIn && (next === undefined || paydayOf(month) < next);
}
