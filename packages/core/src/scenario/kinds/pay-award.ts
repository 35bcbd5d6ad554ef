import { dayInWords } from "../../calendar/index.ts";
import { asPercent, asPounds } from "../../money/index.ts";
import type { PayAward } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

type For = Pick<PayAward, "scale" | "from" | "points">;

const same = (one: For, other: For): boolean =>
  one.scale === other.scale && one.from === other.from && one.points?.join(" ") === other.points?.join(" ");

/** A pay award in place of the plan's for the same scale, day and points; or that award taken out. */
export const payAward: Kind<"pay-award"> = {
  apply: (plan, { change: _, award, ...rest }) => {
    const at = plan.payAwards.findIndex((one) => same(one, rest));
    if (award === "none") return { ...plan, payAwards: plan.payAwards.filter((_, n) => n !== at) };
    const changed: PayAward = { ...rest, award };
    const all = at < 0 ? [...plan.payAwards, changed] : plan.payAwards.map((one, n) => (n === at ? changed : one));
    return { ...plan, payAwards: all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
  },
  says: (_, { scale, from, award, points }) => {
    const whose = `${scale === "njc" ? "NJC" : scale} pay${points ? `, points ${points[0]} to ${points[1]},` : ""}`;
    const day = dayInWords(from);
    if (award === "none") return `There is no award for ${whose} on ${day}.`;
    const size = "percent" in award ? asPercent(award.percent) : `${asPounds(award.flat)} a year`;
    return `The award for ${whose} from ${day} is ${size}.`;
  },
  back: (plan, change) => {
    const held = plan.payAwards.find((one) => same(one, change));
    if (held) return [{ change: "pay-award", ...held }];
    const { scale, from, points, status } = change;
    return [{ change: "pay-award", scale, from, award: "none", status, ...(points && { points }) }];
  },
};
