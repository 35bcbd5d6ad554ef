import type * as z from "zod";
import { chooseOne, doesNotApply } from "../../issues/index.ts";
import type { BudgetChange, BudgetGroup } from "../model/budget/budget.ts";
import { ifRead, orUnread } from "../read/unread.ts";
import { DayText, YearMoney } from "./dates.ts";
import { SourceSchema } from "./funding/source.ts";
import { flagSchema, givenValue, Id, mappingSchema, type RefinementContext, refuseValue, Text } from "./leaf.ts";
import { Money, PersonalSum } from "./money.ts";
import { dependencies, exactlyOneOf } from "./written.ts";
import { YearRates } from "./year-rates.ts";

const fields = mappingSchema({
  id: Id.meta({ description: "Names the budget line: letters, digits, - and _" }),
  title: Text.optional().meta({ description: "What it is called; by default its id" }),
  change: YearMoney.optional().meta({ description: "The change from the year before, in pounds" }),
  recurrent: flagSchema("true, or false for a one-off change that is reversed the next year").optional().meta({
    default: true,
    description: "Whether it stays; false for a one-off change, reversed the next year",
  }),
  fullYear: Money.optional().meta({ description: "What a full year costs; with `from`" }),
  from: DayText.optional().meta({ description: "The day on which it starts: part-year effect, then full-year effect" }),
  percent: YearRates.optional().meta({ description: "Per cent by year, compounding; with `of`" }),
  of: Money.optional().meta({ description: "The sum that the per cent is of, before the first rise" }),
  demand: Id.optional().meta({ description: "The driver of demand whose growth it costs; with `each`" }),
  each: PersonalSum.optional().meta({ description: "A year's cost for each" }),
  source: SourceSchema.optional(),
}).meta({
  ...exactlyOneOf("change", "fullYear", "percent", "demand"),
  ...dependencies({
    fullYear: ["from"],
    from: ["fullYear"],
    percent: ["of"],
    of: ["percent"],
    demand: ["each"],
    each: ["demand"],
    recurrent: ["change"],
  }),
});

type Fields = z.output<typeof fields>;

const ways = ["change", "fullYear", "percent", "demand"] as const;
const statedBeside = { change: undefined, fullYear: "from", percent: "of", demand: "each" } as const;

/** A change of the budget, in the list of its group. */
export const budgetChange = (group: BudgetGroup) =>
  fields
    .transform((specification, context): BudgetChange => {
      const by = orUnread(() => changeBy(specification, context));
      ifRead(() => {
        if (specification.recurrent === false && by.is !== "change")
          refuseValue(context, doesNotApply("recurrent", "only a change by year can be one-off"), ["recurrent"], "key");
      });
      const { id, title, recurrent = true, source } = specification;
      return { id, title: title ?? id, group, recurrent, by, ...givenValue({ source }) };
    })
    .meta({
      description:
        "A change of the budget, alike under inflation, pay, pressures and growth: by year, full year from a day, per cent of a sum, or by demand",
    });

function changeBy(specification: Fields, context: RefinementContext): BudgetChange["by"] {
  const used = ways.filter((way) => specification[way] !== undefined);
  const [way] = used;
  if (used.length !== 1 || way === undefined)
    return refuseValue(context, chooseOne("What the budget changes by", ways, used));
  for (const [firstName, key] of Object.entries(statedBeside)) {
    if (key === undefined) continue;
    if (firstName === way && specification[key] === undefined)
      return refuseValue(context, chooseOne(`"${key}" of this ${way}`, [`${way} with ${key}`], []));
    if (firstName !== way && specification[key] !== undefined)
      refuseValue(context, doesNotApply(key, `it belongs to ${firstName}`), [key], "key");
  }
  if (way === "change") return { is: "change", perYear: specification.change! };
  if (way === "fullYear") return { is: "full-year", fullYear: specification.fullYear!, from: specification.from! };
  if (way === "percent") return { is: "percent", of: specification.of!, perYear: specification.percent! };
  return { is: "demand", demand: specification.demand!, each: specification.each! };
}
