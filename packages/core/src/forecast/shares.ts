import { type CostUnit, type Funding, type Level, placement } from "../funding/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { type ByYear, byYear } from "./by-year.ts";
import type { ShareOfCosts, Shares } from "./forecast-type.ts";

/** What each source's share of costs comes to, row by row, and what of it is a gap at each level; none where no source has a share. */
export function sharesOf({ funding }: Pick<Plan, "funding">, draws: Funding): Shares {
  if (!funding.some(({ pays }) => pays?.share !== undefined)) return {};
  const gaps = {
    confirmed: gapsAt(draws, "confirmed"),
    conditional: gapsAt(draws, "conditional"),
    total: gapsAt(draws, "total"),
  };
  const parts = partsBySource(draws);
  return Object.fromEntries(
    funding.flatMap(({ id, pays }) => {
      if (pays?.share === undefined) return [];
      const { rate: share, otherwise } = pays.share;
      const ownParts = parts.get(id) ?? [];
      const rowsOf = (kindOfRecord: CostUnit["of"]) =>
        Object.fromEntries(
          ownParts.filter(({ of }) => of === kindOfRecord).map(({ row, byYear: sums }) => [row, inYears(draws, sums)]),
        );
      const total = inYears(
        draws,
        draws.years.map((_, yearIndex) => totalIn(ownParts, yearIndex)),
      );
      const gapAt = (level: Level): ByYear<Pence> => inYears(draws, gaps[level].get(id) ?? []);
      const gap = { confirmed: gapAt("confirmed"), conditional: gapAt("conditional"), total: gapAt("total") };
      const figures: ShareOfCosts = {
        ...{ share, otherwise, byPost: rowsOf("post"), byLine: rowsOf("line"), total, gap },
      };
      return [[id, figures] as const];
    }),
  );
}

function partsBySource({ parts }: Funding): ReadonlyMap<string, readonly CostUnit[]> {
  const bySource = new Map<string, CostUnit[]>();
  for (const costUnit of parts) {
    const source = costUnit.part?.source;
    if (source === undefined) continue;
    const knownParts = bySource.get(source);
    if (knownParts) knownParts.push(costUnit);
    else bySource.set(source, [costUnit]);
  }
  return bySource;
}

/** What of each source's share no money pays at a level, by year. */
function gapsAt(draws: Funding, level: Level): ReadonlyMap<string, readonly Pence[]> {
  const gaps = new Map<string, Pence[]>();
  draws.years.forEach((year, yearIndex) => {
    for (const { share, amount } of placement(draws, level, year).unpaid) {
      if (share === undefined) continue;
      const byYears = gaps.get(share) ?? draws.years.map(() => 0 as Pence);
      byYears[yearIndex] = (byYears[yearIndex]! + amount) as Pence;
      gaps.set(share, byYears);
    }
  });
  return gaps;
}

const totalIn = (parts: readonly CostUnit[], yearIndex: number): Pence =>
  parts.reduce((total, { byYear: sums }) => total + sums[yearIndex]!, 0) as Pence;

const inYears = ({ years }: Funding, sums: readonly Pence[]): ByYear<Pence> =>
  byYear(years, (yearIndex) => sums[yearIndex] ?? (0 as Pence));
