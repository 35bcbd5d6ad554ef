import type { Millionths, Plan } from "@outturn/core";
import type { LineOptions } from "../ask/request.ts";

type Line = Plan["lines"][number];

/** The first staff line that states a sum above nothing in two years at least: the split of them says how late people start. */
export const rampLine = ({ lines }: Plan): Line | undefined =>
  lines.find(
    ({ kind, sum }) =>
      kind === "staff" &&
      sum.is === "yearly" &&
      sum.perYear.slice(0, 2).filter(({ amount }) => amount > 0).length === 2,
  );

/** A plan of that line alone, from another first day where one is given: to see its months. */
export function lineAlone(plan: Plan, planLine: Line, from?: string): Plan {
  const { expect: _expect, budget: _budget, claims: _claims, ...remaining } = plan;
  const sum = from === undefined ? planLine.sum : ({ ...planLine.sum, from } as Line["sum"]);
  return { ...remaining, posts: [], savings: [], funding: [], scenarios: [], lines: [{ ...planLine, sum }] };
}

/** A per cent in millionths: rates are held in them. */
const PERCENT = 10_000;

/** A dearer second year, in per cent, as the library is asked about it. */
export function dearer(percent = 0): LineOptions {
  const millionths = Math.round(PERCENT * percent) as Millionths;
  return millionths === 0 ? {} : { uplifts: [{ name: "uplift", percent: millionths }] };
}
