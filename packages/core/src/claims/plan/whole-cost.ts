import type { Component } from "../../ledger/index.ts";
import { ON_COSTS } from "../../plan/index.ts";
import type { Meaning, Qualifiers, When } from "../read/index.ts";
import { added, type CostRow } from "./cost-rows.ts";
import type { PlanFigures } from "./plan-figures.ts";
import { type Missing, onlyAgreeing, type Reading } from "./readings.ts";

type Part = Exclude<NonNullable<Qualifiers["part"]>, "staffing" | "posts">;

const onCostNames = ON_COSTS.map(({ name }) => name);
const componentsOf = (part: Part): readonly Component[] => (part === "on-costs" ? onCostNames : [part]);

function nounOf(part: Part): string {
  if (part === "agency") return "agency cost";
  return ON_COSTS.find(({ name }) => name === part)?.words.printed ?? part;
}

/** What the words of a cost may mean of the whole plan: gross or net, a full or a part year, staffing, one-off, capital, a component. */
export function wholeCost(plan: PlanFigures, { qualifiers }: Meaning, when: When): readonly Reading[] | Missing {
  const { spend, part } = qualifiers;
  if (part !== undefined && part !== "staffing" && part !== "posts") return componentCost(plan, part);
  const meant = plan.rows.filter(({ isCapital }) => spend === undefined || isCapital === (spend === "capital"));
  const noun = spend === undefined ? "" : ` ${spend}`;
  if (part === undefined) return costOfRows(plan, meant, noun, qualifiers, when);
  // "Posts" are the listed ones, or the lines of staff with them.
  const listed = meant.filter((row) => row.of === "post" && plan.forecast.years.some((year) => row.in(year) !== 0));
  const [posts, staff] = [
    part === "posts" && listed.length > 0 ? costOfRows(plan, listed, `${noun} posts'`, qualifiers, when) : [],
    costOfRows(
      plan,
      meant.filter(({ isStaff }) => isStaff),
      `${noun} staffing`,
      qualifiers,
      when,
    ),
  ];
  return "missing" in staff || "missing" in posts ? staff : [...posts, ...staff];
}

function costOfRows(
  plan: PlanFigures,
  rows: readonly CostRow[],
  noun: string,
  qualifiers: Qualifiers,
  when: When,
): readonly Reading[] | Missing {
  const { side, span, recurs } = qualifiers;
  if (rows.length === 0) return { missing: `the plan has no${noun} cost` };
  if (recurs === "one-off") return oneOff(plan, rows, noun);
  if (span === "full-year" || span === "full-year-effect") return fullYear(plan, rows, noun, when, qualifiers);
  if (span === "part-year") return partYear(rows, noun);
  const both = sides(rows, noun, side);
  if (recurs !== "recurrent") return both;
  const inAYear = fullYear(plan, rows, noun, when, qualifiers);
  return onlyAgreeing("missing" in inAYear ? both : [...inAYear, ...both]);
}

/** Gross and net where they differ and the words do not choose. */
function sides(rows: readonly CostRow[], noun: string, side: Qualifiers["side"]): readonly Reading[] {
  const net: Reading = { says: noun === "" ? "The plan costs" : `The plan's${noun} cost is`, in: added(rows) };
  const gross: Reading = {
    says: `The plan's gross${noun} cost is`,
    in: (year) => rows.reduce((sum, row) => sum + Math.max(0, row.in(year)), 0),
  };
  if (side === "gross") return [gross];
  const named: Reading = { ...net, says: `The plan's net${noun} cost is` };
  if (side === "net") return [named];
  return hasIncome(rows) ? [named, gross] : [net];
}

const hasIncome = (rows: readonly CostRow[]): boolean => rows.some((row) => row.hasIncome);

function componentCost({ forecast: { cost, years } }: PlanFigures, part: Part): readonly Reading[] | Missing {
  const columns = componentsOf(part).map((component) => cost.byComponent[component]);
  const sum: Reading["in"] = (year) => columns.reduce((all, column) => all + column[year]!, 0);
  const noun = nounOf(part);
  return years.every((year) => sum(year) === 0)
    ? { missing: `the plan has no ${noun}` }
    : [{ says: `The plan's ${noun} ${part === "on-costs" ? "are" : "is"}`, in: sum }];
}

function oneOff(plan: PlanFigures, rows: readonly CostRow[], noun: string): readonly Reading[] | Missing {
  const { years } = plan.forecast;
  const once = rows.filter(({ isOneOff }) => isOneOff);
  const inOneYear = rows.filter((row) => years.filter((year) => row.in(year) !== 0).length === 1);
  const readings = [once, years.length > 1 ? inOneYear : []].filter(({ length }) => length > 0);
  return readings.length === 0
    ? { missing: `the plan has no one-off${noun} cost` }
    : readings.map((of) => ({ says: `The plan's one-off${noun} cost is`, in: added(of) }));
}

/** Gross and net; a year of the plan that is whole; and, of an effect, the growth that comes after the part year. */
function fullYear(
  { forecast: { years } }: PlanFigures,
  rows: readonly CostRow[],
  noun: string,
  when: When,
  { side, span }: Qualifiers,
): readonly Reading[] | Missing {
  const sums = rows.flatMap((row) => (row.fullYear === undefined ? [] : [row.fullYear]));
  if (sums.length === 0) return { missing: `the plan has no${noun} cost that goes on for a full year` };
  const gross = sums.reduce((all, sum) => all + Math.max(0, sum), 0);
  const net = sums.reduce((all, sum) => all + sum, 0);
  const inAYear = (says: string, sum: number): Reading => ({ says, alone: { sum, after: "in a full year" } });
  const sum = added(rows);
  const first = years.find((year) => sum(year) !== 0);
  const isWhole = when.is === "year" && rows.every((row) => !row.isPartIn(when.year));
  const isSame = gross === net;
  return [
    ...(side === "gross" ? [] : [inAYear(`The plan's${isSame ? "" : " net"}${noun} cost is`, net)]),
    ...(side === "net" || (isSame && side === undefined) ? [] : [inAYear(`The plan's gross${noun} cost is`, gross)]),
    ...(isWhole ? sides(rows, noun, side) : []),
    ...(span === "full-year-effect" && first !== undefined
      ? [{ says: `What a full year adds to the cost of ${first} is`, alone: { sum: net - sum(first), after: "" } }]
      : []),
  ];
}

function partYear(rows: readonly CostRow[], noun: string): readonly Reading[] {
  const kept = rows.filter(({ isOneOff }) => !isOneOff);
  return [
    {
      says: `What the plan pays for part of the year${noun} costs`,
      in: (year) => added(kept.filter((row) => row.isPartIn(year)))(year),
    },
    {
      says: `The plan's gross${noun} cost without one-off costs is`,
      in: (year) => kept.reduce((sum, row) => sum + Math.max(0, row.in(year)), 0),
    },
    ...sides(rows, noun, undefined),
  ];
}
