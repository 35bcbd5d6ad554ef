import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { PayAward } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

type AwardScope = Pick<PayAward, "scale" | "from" | "points">;

const same = (awardScope: AwardScope, otherAwardScope: AwardScope): boolean =>
  awardScope.scale === otherAwardScope.scale &&
  awardScope.from === otherAwardScope.from &&
  awardScope.points?.join(" ") === otherAwardScope.points?.join(" ");

/** A pay award in place of the plan's for the same scale, day and points; or that award taken out. */
export const payAward: Kind<"pay-award"> = {
  apply: (plan, { change: _, award, ...remaining }) => {
    const awardIndex = plan.payAwards.findIndex((eachPayAward) => same(eachPayAward, remaining));
    if (award === "none") return { ...plan, payAwards: plan.payAwards.filter((_, index) => index !== awardIndex) };
    const changedPayAward: PayAward = { ...remaining, award };
    const allPayAwards =
      awardIndex < 0
        ? [...plan.payAwards, changedPayAward]
        : plan.payAwards.map((eachPayAward, index) => (index === awardIndex ? changedPayAward : eachPayAward));
    return {
      ...plan,
      payAwards: inOrderOf(allPayAwards, ({ from }) => from),
    };
  },
  says: (_, { scale, from, award, points }) => {
    const whose = `${scale === "njc" ? "NJC" : scale} pay${points ? `, points ${points[0]} to ${points[1]},` : ""}`;
    const day = dayInWords(from);
    if (award === "none") return `There is no award for ${whose} on ${day}.`;
    const size = "percent" in award ? asPercent(award.percent) : `${asPounds(award.flat)} a year`;
    return `The award for ${whose} from ${day} is ${size}.`;
  },
  back: (plan, change) => {
    const heldPayAward = plan.payAwards.find((eachPayAward) => same(eachPayAward, change));
    if (heldPayAward) return [{ change: "pay-award", ...heldPayAward }];
    const { scale, from, points, status } = change;
    return [{ change: "pay-award", scale, from, award: "none", status, ...(points && { points }) }];
  },
};
