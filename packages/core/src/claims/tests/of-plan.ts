import type { FinancialYear } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { asFte, asPounds, type Pence } from "../../money/index.ts";
import type { Claim, Printed, Statement, When, YearSum } from "../../plan/index.ts";
import { roundedTo } from "../agree.ts";
import type { ClaimTest } from "../checked.ts";
import { countsOf } from "./counts-of-plan.ts";

/** A claim against the plan's own figures; nothing where the plan has none for it. */
export function ofPlan({ says }: Claim, claim: number, of: Forecast): readonly ClaimTest[] {
  switch (says.is) {
    case "money":
      return ofMoney(says, of).map((one) => ({ of: [claim], against: "plan", ...one }));
    case "months":
      return ofMonths(says, of).map((one) => ({ of: [claim], against: "plan", ...one }));
    case "count":
      return countsOf(says, of).map((one) => ({ of: [claim], against: "plan", ...one }));
    case "funded":
      return ofFunded(says.when, of).map((one) => ({ of: [claim], against: "plan", ...one }));
    default:
      return [];
  }
}

/** How a claim stands to the plan. */
export type Against = Pick<ClaimTest, "agrees" | "says">;

function ofMoney({ of: what, amount, when }: Extract<Statement, { is: "money" }>, of: Forecast): readonly Against[] {
  const { plan, cost, years } = of;
  const listed = when.is === "year" ? years.filter((year) => year === when.year) : years;
  const held = (sums: (year: FinancialYear) => number): readonly [string, number][] => {
    if (when.is === "total") return [["in all", years.reduce((all, year) => all + sums(year), 0)]];
    return listed.flatMap((year): [string, number][] => (sums(year) === 0 ? [] : [[`in ${year}`, sums(year)]]));
  };
  const given = (lists: readonly { readonly perYear: readonly YearSum[] }[]) => (year: FinancialYear) =>
    lists.flatMap(({ perYear }) => perYear).reduce((all, one) => (one.year === year ? all + one.amount : all), 0);
  if (what === "cost") return held((year) => cost.total[year]!).map(([at, sum]) => same("costs", at, sum, amount));
  if (what === "funding" && plan.funding.length > 0)
    return held(given(plan.funding)).map(([at, sum]) => same("has funding of", at, sum, amount));
  if (what === "savings" && plan.savings.length > 0) {
    const inYears = held(given(plan.savings)).map(([at, sum]) => same("has savings of", at, sum, amount));
    return when.is === "total"
      ? eitherWay(inYears[0]!, given(plan.savings)(years.at(-1)!), years.at(-1)!, amount)
      : inYears;
  }
  if (what === "short" && when.is === "year" && listed.length > 0)
    return [same("is short of", `in ${when.year}`, of.gap.total[when.year]!, amount)];
  return [];
}

/** Savings of several years are told as their sum or as what they have come to by the last: a claim says not which. */
function eitherWay(inAll: Against, last: number, year: FinancialYear, amount: Printed): readonly Against[] {
  const byEnd = same("has savings of", `a year by ${year}`, last, amount);
  if (inAll.agrees || byEnd.agrees) return [inAll.agrees ? inAll : byEnd];
  return [{ agrees: false, says: `${inAll.says}; ${byEnd.says.replace("The plan", "and it")}` }];
}

function same(verb: string, at: string, sum: number, printed: Printed): Against {
  const step = BigInt(Math.max(1, printed.step));
  const agrees = roundedTo({ over: BigInt(sum), under: 1n }, step) === BigInt(printed.value);
  return {
    agrees,
    says: `The plan ${verb} ${asPounds(sum as Pence)} ${at}, ${agrees ? "printed" : "not"} ${printed.text}`,
  };
}

/** Months with a cost; a plan of several rows may mean other months than the claim does, so only the same number says anything. */
function ofMonths({ count, when }: Extract<Statement, { is: "months" }>, of: Forecast): readonly Against[] {
  const { cost, ledger, years } = of;
  const inYear = (month: string): boolean =>
    when.is !== "year" || (month >= `${when.year.slice(0, 4)}-04` && month < `${Number(when.year.slice(0, 4)) + 1}-04`);
  if (when.is === "year" && !years.includes(when.year)) return [];
  const months = Object.entries(cost.byMonth).filter(([month, sum]) => sum !== 0 && inYear(month)).length;
  const agrees = count.value === months * 10_000;
  if (!agrees && ledger.rows.length !== 1) return [];
  const at = when.is === "year" ? `in ${when.year}` : "in all";
  return [
    {
      agrees,
      says: `The plan has a cost in ${asFte(months * 10_000)} months ${at}, ${agrees ? "printed" : "not"} ${count.text}`,
    },
  ];
}

function ofFunded(when: When, { plan, years, gap, cost }: Forecast): readonly Against[] {
  if (plan.funding.length === 0) return [];
  if (when.is === "total") {
    const money = plan.funding.flatMap(({ perYear }) => perYear).reduce((all, { amount }) => all + amount, 0);
    const left = money - years.reduce((all, year) => all + cost.total[year]!, 0);
    const result = `${asPounds(Math.abs(left) as Pence)} ${left < 0 ? "short" : "to spare"}`;
    return [{ agrees: left >= 0, says: `The plan's funding of all years against its cost: ${result}` }];
  }
  return years
    .filter((year) => when.is === "each-year" || year === when.year)
    .map((year) => {
      const short = gap.total[year]!;
      const says = short > 0 ? `${asPounds(short)} short` : "no gap";
      return { agrees: short === 0, says: `The plan in ${year}, with every source counted: ${says}` };
    });
}
