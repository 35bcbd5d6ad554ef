import { type Day, dayInWords, monthAt, startOf } from "../../../calendar/index.ts";
import { paydayOf } from "../../../ledger/index.ts";
import type { Plan, Post } from "../../../plan/index.ts";
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

/** On-costs of a plan without pay, and dated rates that are in force on no payday. */
function unusedOnCosts({ plan, timeline }: Findings): readonly string[] {
  const { employerNi, pension, apprenticeshipLevy } = plan.onCosts;
  const spans = paidDays(timeline).flatMap((one) => (isPaid(one.post) ? one.spans : []));
  const unused = (name: string, stated: typeof employerNi | typeof pension): readonly string[] =>
    listOf(stated)
      .filter(({ from }, at, all) => !spans.some((span) => hasPayday(span, from, all[at + 1]?.from)))
      .map(({ from }) => `${name} from ${dayInWords(from)}`);
  return [
    ...unused("employer NI", employerNi),
    ...unused("the employer pension rate", pension),
    ...(spans.length === 0 && typeof apprenticeshipLevy === "object" ? ["the apprenticeship levy"] : []),
  ];
}

const listOf = (
  stated: Plan["onCosts"]["employerNi"] | Plan["onCosts"]["pension"],
): readonly { readonly from: Day }[] => (typeof stated === "object" ? stated : []);

/** Whether one of the months of some days has its payday from one day on and before another. */
function hasPayday([first, past]: Span, from: Day, next: Day | undefined): boolean {
  const month = Math.max(monthAt(first), monthAt(startOf(from)));
  const isIn = past === Number.POSITIVE_INFINITY || month <= monthAt(past - 1);
  return isIn && (next === undefined || paydayOf(month) < next);
}
