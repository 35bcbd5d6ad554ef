import type { Change } from "../../plan/index.ts";
import { selectedInWords } from "../../scenario/index.ts";
import { counted } from "../../words/index.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";
import { postsDrawn, titlesDrawn } from "./posts-drawn.ts";

/** People start later than planned. */
export const startSlip: KindOfRisk<"start-slip"> = {
  things: (givenPlan, { where, drawn }) =>
    drawn === "together" ? SHARED : postsDrawn(givenPlan, where).map(({ id }) => id),
  reaches: "posts",
  draw: (_anyPlan, { later }, _thingId, chances) => valueFor(later, chances(0)),
  values: (_anyPlan, { later }) => valuesOf(later),
  ranked: risesWithChance,
  changes: (_anyPlan, { unit, drawn, where }, thingId, drawnValue): readonly Change[] => {
    if (drawnValue === 0) return [];
    const by = unit === "days" ? { days: drawnValue } : { months: drawnValue };
    if (drawn === "each") return [{ change: "delay-starts", by, where: { id: thingId } }];
    return [{ change: "delay-starts", by, ...(where && { where }) }];
  },
  draws: (givenPlan, { where }) => titlesDrawn(givenPlan, where).map((recordTitle) => `when ${recordTitle} starts`),
  says: (givenPlan, { unit, later, drawn, where }) => {
    const words = distributionInWords(later, (drawnValue) => counted(drawnValue, unit === "days" ? "day" : "month"));
    const howDrawn = drawn === "each" ? "each record by itself" : "all together";
    return `People of ${selectedInWords(givenPlan, where, "post")} start later by ${words}; ${howDrawn}.`;
  },
};
