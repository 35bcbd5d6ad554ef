import type { FinancialYear, Month } from "../calendar/index.ts";
import type { Claim, MoneyOf, Printed, Statement, When } from "../plan/index.ts";

/** A figure that a claim prints, and which claim that is. */
export interface Fact {
  readonly claim: number;
  readonly printed: Printed;
}

/** The figures of a paper by what they are of: the first claim of each counts, others are held to it. */
export interface Facts {
  readonly money: (of: MoneyOf, when: When) => Fact | undefined;
  readonly months: (when: When) => (Fact & { readonly from?: Month }) | undefined;
  /** Years for which months, or a sum of a kind, are claimed, in order. */
  readonly yearsOf: (what: MoneyOf | "months") => readonly FinancialYear[];
  /** Years for which a cost is claimed, in order. */
  readonly costYears: readonly FinancialYear[];
  /** Funding of a year: its own, else what is claimed for each year. */
  readonly fundingIn: (year: FinancialYear) => Fact | undefined;
  /** Claims of the same thing, two or more. */
  readonly twice: readonly (readonly Fact[])[];
}

type Figures = Extract<Statement, { is: "money" | "months" | "count" }>;

const whenKey = (when: When): string => (when.is === "year" ? when.year : when.is);

function keyOf(says: Figures): string {
  if (says.is === "money") return `${says.of} ${whenKey(says.when)}`;
  return says.is === "months" ? `months ${whenKey(says.when)}` : `count ${says.about}`;
}

/** The facts that a paper's claims state. */
export function factsOf(claims: readonly Claim[]): Facts {
  const held = new Map<string, (Fact & { readonly from?: Month })[]>();
  const years = new Map<MoneyOf | "months", Set<FinancialYear>>();
  claims.forEach(({ says }, claim) => {
    if (says.is !== "money" && says.is !== "months" && says.is !== "count") return;
    const printed = says.is === "money" ? says.amount : says.count;
    const from = says.is === "months" && says.from !== undefined ? { from: says.from } : {};
    const key = keyOf(says);
    held.set(key, [...(held.get(key) ?? []), { claim, printed, ...from }]);
    if (says.is === "count" || says.when.is !== "year") return;
    const what = says.is === "money" ? says.of : "months";
    years.set(what, (years.get(what) ?? new Set()).add(says.when.year));
  });
  const yearsOf: Facts["yearsOf"] = (what) => [...(years.get(what) ?? [])].sort();
  const first = (key: string) => held.get(key)?.[0];
  const money: Facts["money"] = (of, when) => first(`${of} ${whenKey(when)}`);
  return {
    money,
    months: (when) => {
      const all = held.get(`months ${whenKey(when)}`) ?? [];
      return all.find(({ from }) => from !== undefined) ?? all[0];
    },
    yearsOf,
    costYears: yearsOf("cost"),
    fundingIn: (year) => money("funding", { is: "year", year }) ?? money("funding", { is: "each-year" }),
    twice: [...held].flatMap(([key, facts]) => (facts.length > 1 && !key.startsWith("unsaid") ? [facts] : [])),
  };
}
