import type { FinancialYear } from "../../calendar/index.ts";
import type { ClaimTest } from "../checked.ts";
import type { Figure, Figures } from "./figures.ts";
import { type Addend, footings } from "./footing.ts";
import { EACH_YEAR, TOTAL } from "./place.ts";

/** What a thing costs: what is claimed of it, else its net cost. */
export function costsIn(figures: Figures, topic: string, when: string): readonly Figure[] {
  const own = figures.of("cost", topic, when);
  return own.length > 0 ? own : figures.of("cost:net", topic, when);
}

/** The money for a year: its own, what is claimed for each year, or the year's budget. */
export function moneyIn(figures: Figures, topic: string, when: string): readonly Figure[] {
  const own = figures.of("funding", topic, when);
  if (own.length > 0) return own;
  const every = figures.of("funding", topic, EACH_YEAR);
  return every.length > 0 && when !== TOTAL ? every : figures.of("budget", topic, when);
}

/** Years for which a cost is claimed. */
export const costYears = (figures: Figures, topic = ""): readonly FinancialYear[] => {
  const own = figures.yearsOf("cost", topic);
  return own.length > 0 ? own : figures.yearsOf("cost:net", topic);
};

/** Whether money is claimed to be carried into a year. */
export const carriedInto = (figures: Figures, year: string): readonly Figure[] => [
  ...figures.of("carried", "", year),
  ...figures.of("carried:into", "", year),
];

/** Gross and net, what is left and what is short, and reserves: claims of one thing and one time against each other. */
export const balances = (figures: Figures): readonly ClaimTest[] => [
  ...figures.things.flatMap(({ topic, when }) => ofOne(figures, topic, when)),
  ...spare(figures),
];

function ofOne(figures: Figures, topic: string, when: string): readonly ClaimTest[] {
  const of = (what: Parameters<Figures["of"]>[0]) => figures.of(what, topic, when);
  const at = /^\d/.test(when) ? ` in ${when}` : "";
  const less = (what: string, more: readonly Figure[], fewer: readonly Figure[], result: readonly Figure[]) =>
    footings(what, [{ figures: more }, { figures: fewer, minus: true }], result);
  const gross = firstOf(of("investment:gross"), of("investment"), of("bid"));
  const cost = costsIn(figures, topic, when);
  const money = moneyIn(figures, topic, when);
  const budget = firstOf(of("budget"), money);
  const isCarried = topic === "" && carriedInto(figures, when).length > 0;
  return [
    ...less("Gross less what is built in", gross, of("built-in"), of("investment:net")),
    ...less(`Gross cost less income${at}`, of("cost:gross"), of("income"), of("cost:net")),
    ...(isCarried ? [] : less(`Short${at}`, cost, money, of("short"))),
    ...(isCarried ? [] : less(`Unspent${at}`, budget, cost, of("unspent"))),
    ...less(`Overspent${at}`, cost, budget, of("overspend")),
    ...footings(
      `The reserve${at}`,
      [{ figures: of("reserve:opening") }, ...moved(of("reserve:in")), ...moved(of("reserve:out"), true)],
      of("reserve:in").length + of("reserve:out").length > 0 ? of("reserve:closing") : [],
    ),
  ];
}

const firstOf = (...lists: readonly (readonly Figure[])[]): readonly Figure[] =>
  lists.find(({ length }) => length > 0) ?? [];

const moved = (figures: readonly Figure[], isOut = false): readonly Addend[] =>
  figures.length === 0 ? [] : [isOut ? { figures, minus: true } : { figures }];

/** What is to spare of the money of all years. */
function spare(figures: Figures): readonly ClaimTest[] {
  const years = costYears(figures);
  const money = years.map((year) => ({ figures: moneyIn(figures, "", year) }));
  if (years.length === 0) return [];
  return footings(
    "To spare in all",
    [...money, { figures: figures.of("cost", "", TOTAL), minus: true }],
    figures.of("spare", "", TOTAL),
  );
}
