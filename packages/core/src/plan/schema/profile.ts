import * as z from "zod";
import { isMonth } from "../../calendar/index.ts";
import { notAMonth } from "../../issues/index.ts";
import type { MonthSum } from "../model/plan.ts";
import { refuseValue } from "./leaf.ts";
import { Sum } from "./money.ts";

/** The keys of what is written by month. */
const monthKeys = { propertyNames: { pattern: "^[1-9]\\d{3}-(?:0[1-9]|1[0-2])$" } };

/** How sums by year are shared over months: each month's part, in pounds or in any other measure, in order of month. */
export const ProfileSchema = z
  .record(z.string(), Sum, { error: () => "parts by month, such as { 2024-09: 100, 2024-10: 250 }" })
  .meta({
    ...monthKeys,
    description:
      "How each year's sum is shared over its months, by month, in pounds or other parts; a year of which no month is named is spread evenly",
  })
  .transform((parts, context): readonly MonthSum[] => {
    const found: MonthSum[] = [];
    const others: never[] = [];
    for (const [month, amount] of Object.entries(parts)) {
      if (isMonth(month)) found.push({ month, amount });
      else others.push(refuseValue(context, notAMonth(month), [month], "key"));
    }
    return [...found.sort((first, second) => (first.month < second.month ? -1 : 1)), ...others];
  });
