import type { Forecast } from "../../forecast/index.ts";
import { asFte } from "../../money/index.ts";
import type { MonthsStatement } from "../read/index.ts";
import type { Against } from "./against.ts";

/** Months with a cost; a plan of several rows may mean other months than the claim does, so only the same number says anything. */
export function monthsOf({ count, when }: MonthsStatement, { cost, ledger, years }: Forecast): readonly Against[] {
  if (when.is === "year" && !years.includes(when.year))
    return [{ untested: `the plan's years do not have ${when.year}` }];
  const from = when.is === "year" ? `${when.year.slice(0, 4)}-04` : "";
  const until = when.is === "year" ? `${Number(when.year.slice(0, 4)) + 1}-04` : "9";
  const paid = Object.entries(cost.byMonth).filter(([month, sum]) => sum !== 0 && month >= from && month < until);
  const agrees = count.value === paid.length * 10_000;
  if (!agrees && ledger.rows.length !== 1)
    return [{ untested: `the plan has several posts and lines, and does not say which have ${count.text} months` }];
  const at = when.is === "year" ? `in ${when.year}` : "in all";
  const says = `The plan has a cost in ${asFte(paid.length * 10_000)} months ${at}, ${agrees ? "printed" : "not"} ${count.text}`;
  return [{ agrees, says }];
}
