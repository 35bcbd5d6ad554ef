import type { FinancialYear } from "../../calendar/index.ts";
import type { ClaimTest } from "../checked.ts";
import type { Figure, Figures } from "./figures.ts";
import { type Addend, footings } from "./footing.ts";
import { EACH_YEAR, TOTAL } from "./place.ts";

/** What a thing costs: what is claimed of it, else its net cost. */
export function costsIn(figures: Figures, topic: string, timingWords: string): readonly Figure[] {
  const ownFigures = figures.of("cost", topic, timingWords);
  return ownFigures.length > 0 ? ownFigures : figures.of("cost:net", topic, timingWords);
}

/** The money for a year: its own, what is claimed for each year, or the year's budget. */
export function moneyIn(figures: Figures, topic: string, timingWords: string): readonly Figure[] {
  const ownFigures = figures.of("funding", topic, timingWords);
  if (ownFigures.length > 0) return ownFigures;
  const every = figures.of("funding", topic, EACH_YEAR);
  return every.length > 0 && timingWords !== TOTAL ? every : figures.of("budget", topic, timingWords);
}

/** Years for which a cost is claimed. */
export const costYears = (figures: Figures, topic = ""): readonly FinancialYear[] => {
  const ownYears = figures.yearsOf("cost", topic);
  return ownYears.length > 0 ? ownYears : figures.yearsOf("cost:net", topic);
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

function ofOne(figures: Figures, topic: string, timingWords: string): readonly ClaimTest[] {
  const figuresFor = (subject: Parameters<Figures["of"]>[0]) => figures.of(subject, topic, timingWords);
  const place = /^\d/.test(timingWords) ? ` in ${timingWords}` : "";
  const less = (subject: string, moreFigures: readonly Figure[], fewer: readonly Figure[], result: readonly Figure[]) =>
    footings(subject, [{ figures: moreFigures }, { figures: fewer, minus: true }], result);
  const gross = firstOf(figuresFor("investment:gross"), figuresFor("investment"), figuresFor("bid"));
  const cost = costsIn(figures, topic, timingWords);
  const money = moneyIn(figures, topic, timingWords);
  const budget = firstOf(figuresFor("budget"), money);
  const isCarried = topic === "" && carriedInto(figures, timingWords).length > 0;
  return [
    ...less("Gross less what is built in", gross, figuresFor("built-in"), figuresFor("investment:net")),
    ...less(`Gross cost less income${place}`, figuresFor("cost:gross"), figuresFor("income"), figuresFor("cost:net")),
    ...(isCarried ? [] : less(`Short${place}`, cost, money, figuresFor("short"))),
    ...(isCarried ? [] : less(`Unspent${place}`, budget, cost, figuresFor("unspent"))),
    ...less(`Overspent${place}`, cost, budget, figuresFor("overspend")),
    ...footings(
      `The reserve${place}`,
      [
        { figures: figuresFor("reserve:opening") },
        ...moved(figuresFor("reserve:in")),
        ...moved(figuresFor("reserve:out"), true),
      ],
      figuresFor("reserve:in").length + figuresFor("reserve:out").length > 0 ? figuresFor("reserve:closing") : [],
    ),
  ];
}

const firstOf = (...lists: readonly (readonly Figure[])[]): readonly Figure[] =>
  lists.find(({ length }) => length > 0) ?? [];

const moved = (figures: readonly Figure[], isOut = false): readonly Addend[] =>
  figures.length === 0 ? [] : [isOut ? { figures, minus: true } : { figures }];

/** What is to spare of the money of all years. */
function spare(figures: Figures): readonly ClaimTest[] {
  const financialYears = costYears(figures);
  const money = financialYears.map((year) => ({ figures: moneyIn(figures, "", year) }));
  if (financialYears.length === 0) return [];
  return footings(
    "To spare in all",
    [...money, { figures: figures.of("cost", "", TOTAL), minus: true }],
    figures.of("spare", "", TOTAL),
  );
}
