import { asPounds, type Pence } from "../../money/index.ts";
import type { ClaimTest } from "../checked.ts";
import type { Statement, Timing, Unread } from "../read/index.ts";
import { carriedInto, costsIn, costYears, moneyIn } from "./balances.ts";
import { combinations } from "./combinations.ts";
import type { Figure, Figures } from "./figures.ts";
import { TOTAL } from "./place.ts";

/** Whether what is claimed to be funded is, by the paper's own costs and money; nothing where it does not print both. */
export function funded(statements: readonly (Statement | Unread)[], figures: Figures): readonly ClaimTest[] {
  return statements.flatMap((statement, claimIndex) =>
    statement.is === "funded" ? testsOf(statement.when, claimIndex, figures) : [],
  );
}

function testsOf(timing: Timing, claimIndex: number, figures: Figures): readonly ClaimTest[] {
  if (timing.is === "total" || timing.is === "unsaid" || (timing.is === "years" && timing.how === "sum"))
    return inTotal(claimIndex, figures);
  const financialYears =
    timing.is === "year" ? [timing.year] : timing.is === "years" ? timing.years : costYears(figures);
  return financialYears.flatMap((year) => {
    const carried = exactly(carriedInto(figures, year));
    const lists = [exactly(costsIn(figures, "", year)), exactly(moneyIn(figures, "", year))];
    return combinations(carried.length > 0 ? [...lists, carried] : lists).map(([cost, money, moreFigure]) => {
      const carriedIn = moreFigure === undefined ? "" : ` and ${moreFigure.printed.text} carried forward`;
      const allFigures = moreFigure === undefined ? [money!] : [money!, moreFigure];
      return against(claimIndex, `${year}: ${money!.printed.text}${carriedIn}`, allFigures, [cost!]);
    });
  });
}

function inTotal(claimIndex: number, figures: Figures): readonly ClaimTest[] {
  const financialYears = costYears(figures);
  const wholeFigures = exactly(figures.of("cost", "", TOTAL));
  const givenFigures = exactly(figures.of("funding", "", TOTAL));
  const costs =
    wholeFigures.length > 0 ? [wholeFigures] : financialYears.map((year) => exactly(costsIn(figures, "", year)));
  const money =
    givenFigures.length > 0 ? [givenFigures] : financialYears.map((year) => exactly(moneyIn(figures, "", year)));
  if (costs.length === 0 || money.length === 0) return [];
  return combinations([...costs, ...money]).map((way) => {
    const paid = way.slice(costs.length);
    const text = paid.map(({ printed }) => printed.text).join(" + ");
    return against(claimIndex, `In all: ${text}`, paid, way.slice(0, costs.length));
  });
}

const exactly = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ bound }) => bound === "exact");

function against(claimIndex: number, subject: string, money: readonly Figure[], costs: readonly Figure[]): ClaimTest {
  const sumOf = (figures: readonly Figure[]): bigint =>
    figures.reduce((total, { printed }) => total + BigInt(printed.value), 0n);
  const cost = sumOf(costs);
  const remaining = sumOf(money) - cost;
  const pounds = (amount: bigint): string => asPounds(Number(amount < 0n ? -amount : amount) as Pence);
  const result = remaining < 0n ? `${pounds(remaining)} short` : `${pounds(remaining)} to spare`;
  const claimNumbers = [...new Set([claimIndex, ...[...costs, ...money].flatMap(({ claims }) => claims)])].sort(
    (first, second) => first - second,
  );
  return {
    of: claimNumbers,
    against: "claims",
    agrees: remaining >= 0n,
    says: `${subject} against a cost of ${pounds(cost)}: ${result}`,
  };
}
