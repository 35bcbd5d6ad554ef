import { asPounds, type Pence } from "../../money/index.ts";
import type { ClaimTest } from "../checked.ts";
import type { Statement, Unread, When } from "../read/index.ts";
import { carriedInto, costsIn, costYears, moneyIn } from "./balances.ts";
import { combinations } from "./combinations.ts";
import type { Figure, Figures } from "./figures.ts";
import { TOTAL } from "./place.ts";

/** Whether what is claimed to be funded is, by the paper's own costs and money; nothing where it does not print both. */
export function funded(statements: readonly (Statement | Unread)[], figures: Figures): readonly ClaimTest[] {
  return statements.flatMap((says, claim) => (says.is === "funded" ? testsOf(says.when, claim, figures) : []));
}

function testsOf(when: When, claim: number, figures: Figures): readonly ClaimTest[] {
  if (when.is === "total" || when.is === "unsaid" || (when.is === "years" && when.how === "sum"))
    return inTotal(claim, figures);
  const years = when.is === "year" ? [when.year] : when.is === "years" ? when.years : costYears(figures);
  return years.flatMap((year) => {
    const carried = exactly(carriedInto(figures, year));
    const lists = [exactly(costsIn(figures, "", year)), exactly(moneyIn(figures, "", year))];
    return combinations(carried.length > 0 ? [...lists, carried] : lists).map(([cost, money, more]) => {
      const carriedIn = more === undefined ? "" : ` and ${more.printed.text} carried forward`;
      const all = more === undefined ? [money!] : [money!, more];
      return against(claim, `${year}: ${money!.printed.text}${carriedIn}`, all, [cost!]);
    });
  });
}

function inTotal(claim: number, figures: Figures): readonly ClaimTest[] {
  const years = costYears(figures);
  const whole = exactly(figures.of("cost", "", TOTAL));
  const given = exactly(figures.of("funding", "", TOTAL));
  const costs = whole.length > 0 ? [whole] : years.map((year) => exactly(costsIn(figures, "", year)));
  const money = given.length > 0 ? [given] : years.map((year) => exactly(moneyIn(figures, "", year)));
  if (costs.length === 0 || money.length === 0) return [];
  return combinations([...costs, ...money]).map((way) => {
    const paid = way.slice(costs.length);
    const text = paid.map(({ printed }) => printed.text).join(" + ");
    return against(claim, `In all: ${text}`, paid, way.slice(0, costs.length));
  });
}

const exactly = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ bound }) => bound === "exact");

function against(claim: number, what: string, money: readonly Figure[], costs: readonly Figure[]): ClaimTest {
  const sum = (figures: readonly Figure[]): bigint =>
    figures.reduce((total, { printed }) => total + BigInt(printed.value), 0n);
  const cost = sum(costs);
  const left = sum(money) - cost;
  const pounds = (amount: bigint): string => asPounds(Number(amount < 0n ? -amount : amount) as Pence);
  const result = left < 0n ? `${pounds(left)} short` : `${pounds(left)} to spare`;
  const of = [...new Set([claim, ...[...costs, ...money].flatMap(({ claims }) => claims)])].sort((a, b) => a - b);
  return { of, against: "claims", agrees: left >= 0n, says: `${what} against a cost of ${pounds(cost)}: ${result}` };
}
