import type { Change } from "../../plan/index.ts";
import { selectedInWords } from "../../scenario/index.ts";
import { counted } from "../../words/index.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { type KindOfRisk, SHARED } from "./kind.ts";
import { postsDrawn, titlesDrawn } from "./posts-drawn.ts";

/** People start later than planned. */
export const startSlip: KindOfRisk<"start-slip"> = {
  things: (plan, { where, drawn }) => (drawn === "together" ? SHARED : postsDrawn(plan, where).map(({ id }) => id)),
  changes: (_anyPlan, { unit, later, drawn, where }, thingId, chances): readonly Change[] => {
    const value = valueFor(later, chances(0));
    if (value === 0) return [];
    const by = unit === "days" ? { days: value } : { months: value };
    if (drawn === "each") return [{ change: "delay-starts", by, where: { id: thingId } }];
    return [{ change: "delay-starts", by, ...(where && { where }) }];
  },
  draws: (plan, { where }) => titlesDrawn(plan, where).map((title) => `when ${title} starts`),
  says: (plan, { unit, later, drawn, where }) => {
    const words = distributionInWords(later, (value) => counted(value, unit === "days" ? "day" : "month"));
    const each = drawn === "each" ? "each record by itself" : "all together";
    return `People of ${selectedInWords(plan, where, "post")} start later by ${words}; ${each}.`;
  },
};
