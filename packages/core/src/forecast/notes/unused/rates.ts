import { type Day, dayInWords } from "../../../calendar/index.ts";
import { hasSalary, ON_COSTS, type Plan, type Post } from "../../../plan/index.ts";
import { agencyCharged } from "../../agency-charged.ts";
import { comesOffSome } from "../../rates-used.ts";
import { changesOf, type Findings } from "../findings.ts";
import { allDays, goingOn, isAnyDay, meetsPayday, type PaidDays, unusedByAnybody } from "./days.ts";
import { paysOfChanges } from "./of-changes.ts";

/** On-costs that are on no pay, a vacancy factor that comes off nothing, and agency rates that nobody is paid at, in words. */
export function unusedRates(findings: Findings): readonly string[] {
  const { plan, timeline } = findings;
  const changes = changesOf(plan);
  const addedPosts = changes.flatMap((change) => (change.change === "add-posts" ? change.posts : []));
  const charged = new Set([
    ...agencyCharged(timeline),
    ...goingOn(timeline).flatMap(({ agencyShare }) => (agencyShare ? [agencyShare.agency] : [])),
    ...addedPosts.flatMap(agencyOf),
    ...changes.flatMap((change) =>
      change.change === "use-agency" && change.use.is !== "premium" ? [change.use.rate] : [],
    ),
  ]);
  return [
    ...(paysOfChanges(plan).some((pay) => hasSalary({ pay })) ? [] : onCostsUnused(findings)),
    ...(plan.vacancyFactor && addedPosts.length === 0 && !comesOffSome(plan, findings.ledger)
      ? ["the vacancy factor"]
      : []),
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
const onCostsUnused = ({ plan, timeline }: Findings): readonly string[] =>
  unusedByAnybody(timeline, (people) => onCostsUnusedBy(people, plan));

function onCostsUnusedBy(people: readonly PaidDays[], plan: Plan): readonly string[] {
  return ON_COSTS.flatMap(({ key, words, appliesTo }): readonly string[] => {
    const stated = plan.onCosts[key];
    if (typeof stated !== "object") return [];
    const concerned = allDays(
      people.filter(({ post }) => appliesTo(post)),
      plan,
    );
    if (!isDated(stated)) return isAnyDay(concerned) ? [] : [`the ${words.rate}`];
    return stated
      .filter(({ from }, position) => !meetsPayday(concerned, plan, from, stated[position + 1]?.from))
      .map(({ from }) => `the ${words.rate} from ${dayInWords(from)}`);
  });
}

const isDated = (stated: object): stated is readonly { readonly from: Day }[] => Array.isArray(stated);
