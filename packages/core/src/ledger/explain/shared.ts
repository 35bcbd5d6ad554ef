import { addedUp, type Explanation, figured, ofRecord } from "../../formula/index.ts";
import { placeIn } from "../../issues/index.ts";
import { type Post, toldApart } from "../../plan/index.ts";
import { agencyShare, sharedEmployed } from "../../rules/index.ts";
import type { Component } from "../components.ts";
import { employedComponents, factorOn, type PersonMonth, personMonth, whose } from "./person-month.ts";

/** One employee's cost of a component in a month; where agency fills a share of it, what is left. */
export function keptMonth(givenPersonMonth: PersonMonth, component: Component): Explanation {
  const post = toldApart(givenPersonMonth.timeline.plan).posts[givenPersonMonth.post]!;
  if (!post.agencyShare) return personMonth(givenPersonMonth, component);
  if (component === "vacancy-factor") {
    const costs = employedComponents(post).map((eachComponent) =>
      keptShare(givenPersonMonth, post, post.agencyShare!.share, eachComponent),
    );
    return factorOn(givenPersonMonth, "all that is left of it together", costs);
  }
  return keptShare(givenPersonMonth, post, post.agencyShare.share, component);
}

function keptShare(givenPersonMonth: PersonMonth, post: Post, share: number, component: Component): Explanation {
  const allComponents = employedComponents(post);
  const explanationsBefore = allComponents
    .slice(0, placeIn(allComponents, component, "employed cost"))
    .map((eachComponent) => personMonth(givenPersonMonth, eachComponent));
  const cost = personMonth(givenPersonMonth, component);
  return figured(`${cost.figure}, less agency`, sharedEmployed, {
    before: addedUp(whose(givenPersonMonth, "employed cost before it"), "the components before it", explanationsBefore),
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
