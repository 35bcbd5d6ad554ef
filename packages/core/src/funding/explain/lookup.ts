import { byId, type FundingSource, type Line, poolsOf, type Saving } from "../../plan/index.ts";
import { type CostUnit, rowsByLine, sumInYear } from "../cost-unit.ts";
import type { Borne, Draw, Funding } from "../funding.ts";

/** Where things of a draw stand: an explanation asks for each of them again and again. */
export interface Lookup {
  readonly source: (dependenceId: string) => FundingSource;
  readonly saving: (dependenceId: string) => Saving | undefined;
  readonly line: (dependenceId: string) => Line | undefined;
  /** The rows of a line: its own, and what goes on after its end. */
  readonly rowsOfLine: (dependenceId: string) => readonly CostUnit[];
  /** The larger sources that a source is within, the nearest first. */
  readonly poolsOf: (dependenceId: string) => readonly string[];
  /** What the whole of a cost comes to in a year, of which sources may pay shares. */
  readonly costOf: (costUnit: CostUnit, yearIndex: number) => number;
  /** What each source bears in a year of the shortfall of a saving or line, in the order of the sources that bear any. */
  readonly bearersOf: (dependenceId: string, yearIndex: number) => readonly Bearing[];
  /** What one of them bears of it. */
  readonly bearing: (sourceIndex: number, dependenceId: string, yearIndex: number) => Bearing;
}

/** What a source bears of one shortfall in a year. */
export interface Bearing {
  /** Its place in the draw. */
  readonly source: number;
  readonly borne: Borne;
  /** How many sources bear some of it before, and how many other shortfalls this source bears before, with what they come to. */
  readonly before: number;
  readonly place: number;
  readonly off: number;
}

/** Looks things up in lists that are gone through once, when the first thing in them is asked for. */
export function lookupIn({ plan, costs }: Funding, draw: Draw): Lookup {
  let rows: ReadonlyMap<string, readonly CostUnit[]> | undefined;
  let pools: ReturnType<typeof poolsOf> | undefined;
  let wholeCosts: ReadonlyMap<string, CostUnit> | undefined;
  const years = new Map<number, InYear>();
  const inYear = (yearIndex: number): InYear => {
    const yearFound = years.get(yearIndex) ?? bearingsIn(draw, yearIndex);
    years.set(yearIndex, yearFound);
    return yearFound;
  };
  return {
    source: (dependenceId) => byId(plan.funding, dependenceId)!,
    saving: (dependenceId) => byId(plan.savings, dependenceId),
    line: (dependenceId) => byId(plan.lines, dependenceId),
    rowsOfLine: (dependenceId) => {
      rows ??= rowsByLine(costs);
      return rows.get(dependenceId) ?? [];
    },
    poolsOf: (dependenceId) => {
      pools ??= poolsOf(plan.funding);
      return (pools.get(dependenceId) ?? []).map(({ id }) => id);
    },
    costOf: (costUnit, yearIndex) => {
      wholeCosts ??= new Map(costs.map((whole) => [`${whole.of} ${whole.row}`, whole]));
      return sumInYear(wholeCosts.get(`${costUnit.of} ${costUnit.row}`)!, yearIndex);
    },
    bearersOf: (dependenceId, yearIndex) => inYear(yearIndex).bearers.get(dependenceId) ?? [],
    bearing: (sourceIndex, dependenceId, yearIndex) => inYear(yearIndex).bySource[sourceIndex]!.get(dependenceId)!,
  };
}

interface InYear {
  readonly bearers: ReadonlyMap<string, readonly Bearing[]>;
  readonly bySource: readonly ReadonlyMap<string, Bearing>[];
}

function bearingsIn(draw: Draw, yearIndex: number): InYear {
  const bearers = new Map<string, Bearing[]>();
  const bySource = draw.sources.map(({ years }, sourceIndex) => {
    const ownBearingsByName = new Map<string, Bearing>();
    let deduction = 0;
    years[yearIndex]!.shortfalls.forEach((borne, position) => {
      const otherBearings = bearers.get(borne.by) ?? [];
      const bearing = { source: sourceIndex, borne, before: otherBearings.length, place: position, off: deduction };
      otherBearings.push(bearing);
      bearers.set(borne.by, otherBearings);
      ownBearingsByName.set(borne.by, bearing);
      deduction += borne.borne;
    });
    return ownBearingsByName;
  });
  return { bearers, bySource };
}
