import { addedUp, type Explanation, figured, ofRecord } from "../../formula/index.ts";
import { placeIn } from "../../issues/index.ts";
import { type Post, toldApart } from "../../plan/index.ts";
import { agencyShare, agencyWeeks, sharedEmployed, vacancyFactor } from "../../rules/index.ts";
import { AGENCY_WEEKS, explainCharge } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import { gross, type Sought } from "./gross.ts";
import { employedComponents, factorOf, type PersonMonth, personMonth, whose } from "./person-month.ts";

/** One employee's cost of a component in a month; where agency fills a share of it, what is left. */
export function keptMonth(of: PersonMonth, component: Component): Explanation {
  const post = toldApart(of.timeline.plan).posts[of.post]!;
  if (!post.agencyShare) return personMonth(of, component);
  if (component === "vacancy-factor") {
    return figured(whose(of, "vacancy factor"), vacancyFactor, {
      vacancyPercent: factorOf(of),
      employedCost: addedUp(
        whose(of, "employed cost"),
        "all that is left of it together",
        employedComponents(post).map((one) => kept(of, post, post.agencyShare!.share, one)),
      ),
    });
  }
  return kept(of, post, post.agencyShare.share, component);
}

function kept(of: PersonMonth, post: Post, share: number, component: Component): Explanation {
  const all = employedComponents(post);
  const before = all.slice(0, placeIn(all, component, "employed cost")).map((one) => personMonth(of, one));
  const cost = personMonth(of, component);
  return figured(`${cost.figure}, less agency`, sharedEmployed, {
    before: addedUp(whose(of, "employed cost before it"), "the components before it", before),
    cost,
    share: ofRecord({ value: share, unit: "rate", title: `agency share of ${post.title}` }, {}),
  });
}

/** The agency's part of one person-month's charge. */
export const agencyPart = (share: number, charge: Explanation): Explanation =>
  figured("one person's agency share", agencyShare, {
    charge,
    share: ofRecord({ value: share, unit: "rate", title: "share of the person-month that is agency" }, {}),
  });

/** The agency charge for all of one person's days of employment in a month. */
export function shareCharge(sought: Sought, month: number, days: number): Explanation {
  const { timeline, group, first } = sought;
  if (timeline.spans.kind.values[first] !== AGENCY_WEEKS) return gross(sought, month, "one person's agency charge");
  return figured("one person's agency charge", agencyWeeks, {
    perWeek: explainCharge(timeline, group, first),
    fte: { value: timeline.groups.fte.values[group]!, unit: "fte" },
    days: { value: days, unit: "days" },
  });
}
