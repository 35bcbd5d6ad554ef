import type { Line } from "../../model/plan.ts";
import { ifRead, orUnread, readValue } from "../../read/unread.ts";
import { givenValue } from "../leaf.ts";
import { type Fields, LineFields } from "./line-fields.ts";
import { lineSumOf, received, wrongKey } from "./line-sum.ts";

/** A cost that is not a listed post, or with a minus an income. */
export const LineSchema = LineFields.transform((specification, context): Line => {
  const { id, kind, team, spend, contract, budget, afterEnd, agencyPremium, accepts, source } = specification;
  const isIncome = orUnread(() => readValue(specification.income) === true);
  ifRead(() => {
    if (readValue(isIncome) && budget)
      wrongKey(context, "budget", "a budget is held against a cost, not against income");
  });
  ifRead(() => {
    if (readValue(isIncome) && readValue(kind) === "staff")
      wrongKey(context, "income", "a line of kind staff is what people cost");
  });
  ifRead(() => {
    if (specification.status !== undefined && !readValue(isIncome))
      wrongKey(context, "status", "only income is more or less certain: a line with income: true");
  });
  ifRead(() => {
    if (readValue(kind) === "staff") return;
    if (afterEnd) wrongKey(context, "afterEnd", "only a line of kind staff goes on after its end");
    if (agencyPremium) wrongKey(context, "agencyPremium", "only a line of kind staff can be agency");
  });
  const common = {
    id,
    title: specification.title ?? id,
    kind,
    spend,
    contract,
    spread: specification.spread ?? "months",
  } as const;
  return {
    ...common,
    sum: orUnread(() =>
      readValue(isIncome) ? received(lineSumOf(specification, context), context) : lineSumOf(specification, context),
    ),
    ...(orUnread(() => readValue(isIncome)) === true && { income: true as const }),
    ...uncertain(specification.status),
    tags: specification.tags ?? {},
    ...givenValue({ team, budget, afterEnd, agencyPremium, accepts, source }),
  };
}).meta({
  id: "line",
  description:
    "Cost that is not a listed post: one-off, fixed over its days, by year, or a percentage; income with a minus",
});

const uncertain = (status: Fields["status"]): Pick<Line, "status"> =>
  status === undefined || status === "confirmed" ? {} : { status };
