import { dayInWords } from "../calendar/index.ts";
import { conventions } from "../conventions/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { foundOrThrow, ownProperty } from "../issues/index.ts";
import type { Conventions } from "../plan/index.ts";
import { type ConventionChoice, conventionMatters, valuesOf } from "./convention-matters.ts";
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

const EVERYTHING = "everything held";

/**
 * The plan's named conventions, whether stated or by default.
 *
 * @param period - whether a convention matters is asked of each row's sums by year or by month
 */
export function conventionsOf(forecast: Forecast, period: "month" | "year" = "year"): Table<ConventionRow> {
  const { knownOn } = forecast.conventions;
  const named = (Object.keys(conventions) as ConventionChoice[]).flatMap((name): readonly ConventionRow[] => {
    const value = forecast.conventions[name];
    if (value === undefined) return []; // a plan that has no use for it
    const row: ConventionRow = {
      name,
      value,
      says: foundOrThrow(ownProperty(valuesOf(name), value), "convention", value).says,
      fallback: Object.keys(valuesOf(name))[0]!,
      matters: conventionMatters(forecast, name, period) ? "yes" : "no",
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
