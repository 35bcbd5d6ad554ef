import type { Component } from "../../ledger/index.ts";
import { ON_COSTS } from "../../plan/index.ts";
import type { Meaning, Qualifiers, Timing } from "../read/index.ts";
import { added, type CostRow } from "./cost-rows.ts";
import type { PlanFigures } from "./plan-figures.ts";
import { type Missing, onlyAgreeing, type Reading } from "./readings.ts";

type CostPart = Exclude<NonNullable<Qualifiers["part"]>, "staffing" | "posts">;

const onCostNames = ON_COSTS.map(({ name }) => name);
const componentsOf = (part: CostPart): readonly Component[] => (part === "on-costs" ? onCostNames : [part]);

function nounOf(part: CostPart): string {
  if (part === "agency") return "agency cost";
  return ON_COSTS.find(({ name }) => name === part)?.words.printed ?? part;
}

/** What the words of a cost may mean of the whole plan: gross or net, a full or a part year, staffing, one-off, capital, a component. */
export function wholeCost(plan: PlanFigures, { qualifiers }: Meaning, timing: Timing): readonly Reading[] | Missing {
  const { spend, part } = qualifiers;
  if (part !== undefined && part !== "staffing" && part !== "posts") return componentCost(plan, part);
  const meant = plan.rows.filter(({ isCapital }) => spend === undefined || isCapital === (spend === "capital"));
  const noun = spend === undefined ? "" : ` ${spend}`;
  if (part === undefined) return costOfRows(plan, meant, noun, qualifiers, timing);
  // "Posts" are the listed ones, or the lines of staff with them.
  const listed = meant.filter(
    (costRow) => costRow.of === "post" && plan.forecast.years.some((year) => costRow.in(year) !== 0),
  );
  const [posts, staff] = [
    part === "posts" && listed.length > 0 ? costOfRows(plan, listed, `${noun} posts'`, qualifiers, timing) : [],
    costOfRows(
      plan,
      meant.filter(({ isStaff }) => isStaff),
      `${noun} staffing`,
      qualifiers,
      timing,
    ),
  ];
  return "missing" in staff || "missing" in posts ? staff : [...posts, ...staff];
}

function costOfRows(
  plan: PlanFigures,
  costRows: readonly CostRow[],
  noun: string,
  qualifiers: Qualifiers,
  timing: Timing,
): readonly Reading[] | Missing {
  const { side, span, recurs } = qualifiers;
  if (costRows.length === 0) return { missing: `the plan has no${noun} cost` };
  if (recurs === "one-off") return oneOff(plan, costRows, noun);
  if (span === "full-year" || span === "full-year-effect") return fullYear(plan, costRows, noun, timing, qualifiers);
  if (span === "part-year") return partYear(costRows, noun);
  const bothReadings = sides(costRows, noun, side);
  if (recurs !== "recurrent") return bothReadings;
  const inAYear = fullYear(plan, costRows, noun, timing, qualifiers);
  return onlyAgreeing("missing" in inAYear ? bothReadings : [...inAYear, ...bothReadings]);
}

/** Gross and net where they differ and the words do not choose. */
function sides(costRows: readonly CostRow[], noun: string, side: Qualifiers["side"]): readonly Reading[] {
  const net: Reading = { says: noun === "" ? "The plan costs" : `The plan's${noun} cost is`, in: added(costRows) };
  const gross: Reading = {
    says: `The plan's gross${noun} cost is`,
    in: (year) => costRows.reduce((total, costRow) => total + Math.max(0, costRow.in(year)), 0),
  };
  if (side === "gross") return [gross];
  const named: Reading = { ...net, says: `The plan's net${noun} cost is` };
  if (side === "net") return [named];
  return hasIncome(costRows) ? [named, gross] : [net];
}

const hasIncome = (costRows: readonly CostRow[]): boolean => costRows.some((costRow) => costRow.hasIncome);

function componentCost({ forecast: { cost, years } }: PlanFigures, part: CostPart): readonly Reading[] | Missing {
  const columns = componentsOf(part).map((component) => cost.byComponent[component]);
  const sum: Reading["in"] = (year) => columns.reduce((total, column) => total + column[year]!, 0);
  const noun = nounOf(part);
  return years.every((year) => sum(year) === 0)
    ? { missing: `the plan has no ${noun}` }
    : [{ says: `The plan's ${noun} ${part === "on-costs" ? "are" : "is"}`, in: sum }];
}

function oneOff(plan: PlanFigures, costRows: readonly CostRow[], noun: string): readonly Reading[] | Missing {
  const { years } = plan.forecast;
  const once = costRows.filter(({ isOneOff }) => isOneOff);
  const inOneYear = costRows.filter((costRow) => years.filter((year) => costRow.in(year) !== 0).length === 1);
  const readings = [once, years.length > 1 ? inOneYear : []].filter(({ length }) => length > 0);
  return readings.length === 0
    ? { missing: `the plan has no one-off${noun} cost` }
    : readings.map((givenCostRows) => ({ says: `The plan's one-off${noun} cost is`, in: added(givenCostRows) }));
}

/** Gross and net; a year of the plan that is whole; and, of an effect, the growth that comes after the part year. */
function fullYear(
  { forecast: { years } }: PlanFigures,
  costRows: readonly CostRow[],
  noun: string,
  timing: Timing,
  { side, span }: Qualifiers,
): readonly Reading[] | Missing {
  const amounts = costRows.flatMap((costRow) => (costRow.fullYear === undefined ? [] : [costRow.fullYear]));
  if (amounts.length === 0) return { missing: `the plan has no${noun} cost that goes on for a full year` };
  const gross = amounts.reduce((total, amount) => total + Math.max(0, amount), 0);
  const net = amounts.reduce((total, amount) => total + amount, 0);
  const inAYear = (wording: string, amount: number): Reading => ({
    says: wording,
    alone: { sum: amount, after: "in a full year" },
  });
  const sumOf = added(costRows);
  const firstYear = years.find((year) => sumOf(year) !== 0);
  const isWhole = timing.is === "year" && costRows.every((costRow) => !costRow.isPartIn(timing.year));
  const isSame = gross === net;
  return [
    ...(side === "gross" ? [] : [inAYear(`The plan's${isSame ? "" : " net"}${noun} cost is`, net)]),
    ...(side === "net" || (isSame && side === undefined) ? [] : [inAYear(`The plan's gross${noun} cost is`, gross)]),
    ...(isWhole ? sides(costRows, noun, side) : []),
    ...(span === "full-year-effect" && firstYear !== undefined
      ? [
          {
            says: `What a full year adds to the cost of ${firstYear} is`,
            alone: { sum: net - sumOf(firstYear), after: "" },
          },
        ]
      : []),
  ];
}

function partYear(costRows: readonly CostRow[], noun: string): readonly Reading[] {
  const keptCostRows = costRows.filter(({ isOneOff }) => !isOneOff);
  return [
    {
      says: `What the plan pays for part of the year${noun} costs`,
      in: (year) => added(keptCostRows.filter((costRow) => costRow.isPartIn(year)))(year),
    },
    {
      says: `The plan's gross${noun} cost without one-off costs is`,
      in: (year) => keptCostRows.reduce((total, costRow) => total + Math.max(0, costRow.in(year)), 0),
    },
    ...sides(costRows, noun, undefined),
  ];
}
