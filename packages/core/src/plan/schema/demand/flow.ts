import * as z from "zod";
import { isDay, isMonth } from "../../../calendar/index.ts";
import { notAMonthOrDay } from "../../../issues/index.ts";
import type { DatedNumber, Flow } from "../../model/demand/demand.ts";
import { numberOfThings } from "../counts.ts";
import { refuseValue } from "../leaf.ts";

const wanted = "a number a month such as 2.5, or numbers by month or day such as { 2026-09: 2, 2026-10-14: 1 }";

const datedSchema = z
  .record(z.string(), numberOfThings(), { error: () => wanted })
  .meta({
    propertyNames: {
      pattern: "^[1-9]\\d{3}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$",
    },
  })
  .transform((numbers, context): readonly DatedNumber[] => {
    const found: DatedNumber[] = [];
    const others: never[] = [];
    for (const [on, number] of Object.entries(numbers)) {
      if (isMonth(on) || isDay(on)) found.push({ on, number });
      else others.push(refuseValue(context, notAMonthOrDay(on), [on], "key"));
    }
    return [...found.sort((first, second) => (first.on < second.on ? -1 : 1)), ...others];
  });

/** What comes, goes or moves: so many a month, or so many in a month or on a day. */
export const FlowSchema = z
  .union([numberOfThings(), datedSchema], { error: () => wanted })
  .transform(
    (flow): Flow => (Array.isArray(flow) ? { perMonth: 0, dated: flow } : { perMonth: flow as number, dated: [] }),
  );

/** The same by month or day alone. */
export const DatedFlowSchema = datedSchema.transform((dated): Flow => ({ perMonth: 0, dated }));

/** Nothing. */
export const NO_FLOW: Flow = { perMonth: 0, dated: [] };
