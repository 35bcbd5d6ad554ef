import type { Forecast } from "../../forecast/index.ts";
import { asFte } from "../../money/index.ts";
import type { MonthsStatement } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";

/** Months with a cost; a plan of several rows may mean other months than the claim does, so only the same number says anything. */
export function monthsOf({ count, when }: MonthsStatement, { cost, ledger, years }: Forecast): readonly AgainstPlan[] {
  if (when.is === "year" && !years.includes(when.year))
    return [{ untested: `the plan's years do not have ${when.year}` }];
  const from = when.is === "year" ? `${when.year.slice(0, 4)}-04` : "";
  const until = when.is === "year" ? `${Number(when.year.slice(0, 4)) + 1}-04` : "9";
  const paid = Object.entries(cost.byMonth).filter(([month, amount]) => amount !== 0 && month >= from && month < until);
  const agrees = count.value === paid.length * 10_000;
  if (!agrees && ledger.rows.length !== 1)
    return [{ untested: `the plan has several posts and lines, and does not say which have ${count.text} months` }];
  const place = when.is === "year" ? `in ${when.year}` : "in all";
  const wording = `The plan has a cost in ${asFte(paid.length * 10_000)} months ${place}, ${agrees ? "printed" : "not"} ${count.text}`;
  return [{ agrees, says: wording }];
}
