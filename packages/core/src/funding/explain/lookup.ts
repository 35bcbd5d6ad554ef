import { byId, type FundingSource, type Line, type Saving } from "../../plan/index.ts";
import { type CostUnit, rowsByLine } from "../cost-unit.ts";
import type { Borne, Draw, Funding } from "../funding.ts";

/** Where things of a draw stand: an explanation asks for each of them again and again. */
export interface Lookup {
  readonly source: (id: string) => FundingSource;
  readonly saving: (id: string) => Saving | undefined;
  readonly line: (id: string) => Line | undefined;
  /** The rows of a line: its own, and what goes on after its end. */
  readonly rowsOfLine: (id: string) => readonly CostUnit[];
  /** What each source bears in a year of the shortfall of a saving or line, in the order of the sources that bear any. */
  readonly bearersOf: (by: string, at: number) => readonly Bearing[];
  /** What one of them bears of it. */
  readonly bearing: (source: number, by: string, at: number) => Bearing;
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
  const years = new Map<number, InYear>();
  const inYear = (at: number): InYear => {
    const found = years.get(at) ?? bearingsIn(draw, at);
    years.set(at, found);
    return found;
  };
  return {
    source: (id) => byId(plan.funding, id)!,
    saving: (id) => byId(plan.savings, id),
    line: (id) => byId(plan.lines, id),
    rowsOfLine: (id) => {
      rows ??= rowsByLine(costs);
      return rows.get(id) ?? [];
    },
    bearersOf: (by, at) => inYear(at).bearers.get(by) ?? [],
    bearing: (source, by, at) => inYear(at).bySource[source]!.get(by)!,
  };
}

interface InYear {
  readonly bearers: ReadonlyMap<string, readonly Bearing[]>;
  readonly bySource: readonly ReadonlyMap<string, Bearing>[];
}

function bearingsIn(draw: Draw, at: number): InYear {
  const bearers = new Map<string, Bearing[]>();
  const bySource = draw.sources.map(({ years }, source) => {
    const own = new Map<string, Bearing>();
    let off = 0;
    years[at]!.shortfalls.forEach((borne, place) => {
      const others = bearers.get(borne.by) ?? [];
      const bearing = { source, borne, before: others.length, place, off };
      others.push(bearing);
      bearers.set(borne.by, others);
      own.set(borne.by, bearing);
      off += borne.borne;
    });
    return own;
  });
  return { bearers, bySource };
}
