import { dayInWords } from "../calendar/index.ts";
import { conventions } from "../conventions/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { foundOrThrow, ownProperty } from "../issues/index.ts";
import { cost, type Ledger, totalByRow } from "../ledger/index.ts";
import {
  type Conventions,
  costIssues,
  hasSalary,
  isStartOpen,
  type Plan,
  type Post,
  withConvention,
} from "../plan/index.ts";
import { compile } from "../timeline/index.ts";
import type { Cells, Table } from "./table.ts";

/** A named convention of a plan. */
export interface ConventionRow extends Cells {
  readonly name: keyof Conventions;
  readonly value: string;
  readonly says: string;
  readonly fallback: string;
  /** Whether another value of it would change a sum of this forecast: "yes" or "no". */
  readonly matters: "yes" | "no";
}

/** A convention that is a choice among values. */
type Choice = keyof typeof conventions;

const valuesOf = (name: Choice): { readonly [value: string]: { readonly says: string } } => conventions[name];

const EVERYTHING = "everything held";

/**
 * The plan's named conventions, whether stated or by default.
 *
 * @param period - whether a convention matters is asked of each row's sums by year or by month
 */
export function conventionsOf(forecast: Forecast, period: "month" | "year" = "year"): Table<ConventionRow> {
  const { knownOn } = forecast.conventions;
  const named = (Object.keys(conventions) as Choice[]).flatMap((name): readonly ConventionRow[] => {
    const value = forecast.conventions[name];
    if (value === undefined) return []; // a plan that has no use for it
    const row: ConventionRow = {
      name,
      value,
      says: foundOrThrow(ownProperty(valuesOf(name), value), "convention", value).says,
      fallback: Object.keys(valuesOf(name))[0]!,
      matters: matters(forecast, name, period) ? "yes" : "no",
    };
    return [row];
  });
  const knownConventionRow: ConventionRow = {
    name: "knownOn",
    value: knownOn ?? EVERYTHING,
    says: `published figures known ${knownOn === undefined ? "to date" : `on ${dayInWords(knownOn)}`}`,
    fallback: EVERYTHING,
    matters: forecast.notes.some(({ code, amount }) => code === "known-on" && amount !== 0) ? "yes" : "no",
  };
  return {
    title: "Conventions",
    columns: [
      { key: "name", label: "Convention", unit: "text" },
      { key: "value", label: "Value", unit: "text" },
      { key: "fallback", label: "Default", unit: "text" },
      { key: "matters", label: "Changes a figure", unit: "text" },
      { key: "says", label: "Meaning", unit: "text" },
    ],
    rows: [...named, knownConventionRow],
  };
}

/** Those that an output names: not at their default, or a figure in it would be another without them. */
export const conventionsShown = (forecast: Forecast, period: "month" | "year" = "year"): readonly ConventionRow[] =>
  conventionsOf(forecast, period).rows.filter(
    ({ value, fallback, matters: changes }) => value !== fallback || changes === "yes",
  );

/** Whom a convention can be for; one that is not named here can be for anybody, and for lines. */
const concerns: { readonly [name in Choice]?: (post: Post) => boolean } = {
  increments: ({ pay }) => pay.is === "scale" || pay.is === "grade",
  gradeAt: ({ pay }) => pay.is === "grade",
  niThreshold: hasSalary,
  startIn: isStartOpen,
};

/** Posts that are costed first: in most plans some of them answer for all. */
const FEW = 50;

/** Whether the cost of any row in any year, or month, is another under one of the other choices. */
function matters({ plan, timeline, ledger }: Forecast, name: Choice, period: "month" | "year"): boolean {
  const concerned = concerns[name];
  if (concerned && !plan.posts.some(concerned)) return false;
  const others = Object.keys(valuesOf(name)).filter((value) => value !== plan.conventions[name]);
  let lastLedger: Ledger | undefined;
  const sums = (givenPlan: Plan): Float64Array => {
    lastLedger = cost(compile(givenPlan, timeline.rates), lastLedger);
    return totalByRow(lastLedger, period);
  };
  const differs = (givenPlan: Plan, as: Float64Array): boolean =>
    others.some((value) => {
      const otherForecast = withConvention(givenPlan, name, value as Conventions[Choice]);
      // Without a pay for every day there is no cost.
      return (
        costIssues(otherForecast).length > 0 || sums(otherForecast).some((amount, position) => amount !== as[position])
      );
    });
  const few = { ...plan, posts: plan.posts.slice(0, FEW), lines: [] };
  return (plan.posts.length > FEW && differs(few, sums(few))) || differs(plan, totalByRow(ledger, period));
}
