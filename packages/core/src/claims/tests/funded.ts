import { asPounds, type Pence } from "../../money/index.ts";
import type { Claim, When } from "../../plan/index.ts";
import type { ClaimTest } from "../checked.ts";
import type { Fact, Facts } from "../facts.ts";

/** Whether what is claimed to be funded is, by the paper's own costs and money; nothing where it does not print both. */
export function funded(claims: readonly Claim[], facts: Facts): readonly ClaimTest[] {
  return claims.flatMap(({ says }, claim) => (says.is === "funded" ? testsOf(says.when, claim, facts) : []));
}

function testsOf(when: When, claim: number, facts: Facts): readonly ClaimTest[] {
  if (when.is === "total") return inTotal(claim, facts);
  const years = when.is === "year" ? [when.year] : facts.costYears;
  return years.flatMap((year): ClaimTest[] => {
    const [cost, money] = [facts.money("cost", { is: "year", year }), facts.fundingIn(year)];
    if (cost === undefined || money === undefined) return [];
    const carried = facts.money("carried", { is: "year", year });
    const all = money.printed.value + (carried?.printed.value ?? 0);
    const carriedIn = carried === undefined ? "" : ` and ${carried.printed.text} carried forward`;
    const of = [claim, cost.claim, money.claim, ...(carried ? [carried.claim] : [])];
    return [against(of, `${year}: ${money.printed.text}${carriedIn}`, all, cost.printed.value)];
  });
}

function inTotal(claim: number, facts: Facts): readonly ClaimTest[] {
  const years = facts.costYears;
  const parts = years.flatMap((year): Fact | readonly Fact[] => facts.money("cost", { is: "year", year }) ?? []);
  const whole = facts.money("cost", { is: "total" });
  const costs = whole ? [whole] : parts;
  const given = facts.money("funding", { is: "total" });
  const money = given ? [given] : years.flatMap((year): Fact | readonly Fact[] => facts.fundingIn(year) ?? []);
  if (costs.length === 0 || money.length === 0 || (!given && money.length < years.length)) return [];
  const of = [claim, ...costs.map((one) => one.claim), ...money.map((one) => one.claim)];
  const sum = (all: readonly Fact[]): number => all.reduce((total, { printed }) => total + printed.value, 0);
  const text = money.map(({ printed }) => printed.text).join(" + ");
  return [against([...new Set(of)], `In all: ${text}`, sum(money), sum(costs))];
}

function against(of: readonly number[], what: string, money: number, cost: number): ClaimTest {
  const left = money - cost;
  const pounds = (amount: number): string => asPounds(Math.abs(amount) as Pence);
  const result = left < 0 ? `${pounds(left)} short` : `${pounds(left)} to spare`;
  return { of, against: "claims", agrees: left >= 0, says: `${what} against a cost of ${pounds(cost)}: ${result}` };
}
