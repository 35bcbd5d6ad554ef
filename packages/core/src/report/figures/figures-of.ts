import type { ByYear, Forecast, Note } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { type Tail, tail } from "../../questions/index.ts";
import type { Assumption } from "./assumption.ts";
import { assumptionFigures, assumptionsOf } from "./assumptions.ts";
import { budgetFigures } from "./budget-figures.ts";
import { byYears, sum } from "./by-years.ts";
import { demandFigures } from "./demand-figures.ts";
import type { Figure } from "./figure.ts";
import { gapBeforeReserves } from "./gap-before-reserves.ts";
import { openFigures } from "./open-figures.ts";
import { optionFigures } from "./option-figures.ts";
import { spendByYear } from "./spend-by-year.ts";

/** The figures that a paper may say, by their names. */
export type Figures = ReadonlyMap<string, Figure>;

/**
 * Every figure that a paper may say, by its name: the path of `explain` and of the data, with `all` for all years together, and the
 * answers to what a finance section asks besides: what goes on after the end, the gap before reserves, each option's cost.
 *
 * @param goesOn - what is left when the money stops, with nobody absorbed
 * @param assumptions - what the plan assumes, with what each adds to the cost
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * figuresOf(forecast(plan)).get("gap.confirmed")?.value // => 10000000
 */
export function figuresOf(
  forecast: Forecast,
  goesOn: Tail = goesOnAfter(forecast),
  assumptions: readonly Assumption[] = assumptionsOf(forecast),
): Figures {
  const figures: Figure[] = [
    ...costFigures(forecast),
    ...openFigures(forecast),
    ...staffFigures(forecast),
    ...fundingFigures(forecast),
    ...gapFigures(forecast),
    ...carryFigures(forecast),
    ...afterFigures(goesOn),
    ...optionFigures(forecast),
    ...assumptionFigures(assumptions),
    ...budgetFigures(forecast.plan),
    ...demandFigures(forecast),
    count("plan.years", forecast.years.length),
    count("plan.posts", forecast.plan.posts.length),
    count("plan.lines", forecast.plan.lines.length),
    ...sourceFigures(forecast),
  ];
  return new Map(figures.map((figure) => [figure.name, figure]));
}

/** What goes on after a plan with nobody absorbed, which is what a paper has to say. */
export const goesOnAfter = ({ plan, timeline }: Forecast): Tail =>
  tail(plan, { absorbing: { is: "none" }, rates: timeline.rates });

const count = (name: string, value: number): Figure => ({ name, unit: "count", value });

const byName = (name: string, amounts: { readonly [key: string]: ByYear<Pence> }): readonly Figure[] =>
  Object.entries(amounts).flatMap(([key, byYear]) => byYears(`${name}.${key}`, byYear));

const eachSum = (name: string, amounts: { readonly [key: string]: Pence }): readonly Figure[] =>
  Object.entries(amounts).map(([key, amount]) => sum(`${name}.${key}`, amount));

function costFigures(forecast: Forecast): readonly Figure[] {
  const { cost } = forecast;
  const total = byYears("cost.total", cost.total);
  const { revenue, capital } = spendByYear(forecast);
  return [
    ...total,
    sum("cost.all", total.at(-1)!.value as Pence),
    ...(cost.gross ? byYears("cost.gross", cost.gross) : []),
    ...(cost.income ? byYears("cost.income", cost.income) : []),
    ...byYears("cost.revenue", revenue),
    ...byYears("cost.capital", capital),
    ...byName("cost.byComponent", cost.byComponent),
    ...byName("cost.byPost", cost.byPost),
    ...byName("cost.byLine", cost.byLine),
    ...eachSum("cost.fullYear", cost.fullYear),
    ...eachSum("cost.fullYearByLine", cost.fullYearByLine),
    sum("cost.fullYearTotal", cost.fullYearTotal),
  ];
}

function staffFigures({ staff, years }: Forecast): readonly Figure[] {
  return years.flatMap((financialYear): readonly Figure[] => [
    count(`staff.posts.${financialYear}`, staff.posts[financialYear]!),
    count(`staff.people.${financialYear}`, staff.people[financialYear]!),
    { name: `staff.fteAverage.${financialYear}`, unit: "fte", value: staff.fteAverage[financialYear]! },
    { name: `staff.fteAtYearEnd.${financialYear}`, unit: "fte", value: staff.fteAtYearEnd[financialYear]! },
  ]);
}

function fundingFigures({ funding, plan }: Forecast): readonly Figure[] {
  return [
    ...(["available", "applied", "carriedIn", "carriedOut", "lapsed"] as const).flatMap((kind) =>
      byName(`funding.${kind}`, funding[kind]),
    ),
    ...plan.funding.flatMap(({ id, reserve, ceiling, broughtForward }) => [
      ...(reserve
        ? [sum(`funding.opening.${id}`, reserve.opening), sum(`funding.minimum.${id}`, reserve.minimum)]
        : []),
      ...(ceiling ? [sum(`funding.ceiling.${id}`, ceiling.amount)] : []),
      ...(broughtForward ? [sum(`funding.broughtForward.${id}`, broughtForward.amount)] : []),
    ]),
  ];
}

/** How many sources there are and how much of the cost they meet, in all and by how certain they are. */
function sourceFigures({ funding, plan, years }: Forecast): readonly Figure[] {
  const withStatus = STATUSES.flatMap((status) => {
    const sources = plan.funding.filter((source) => source.status === status);
    const applied = byYear(
      years,
      (financialYear) =>
        sources.reduce((total, { id }) => total + ownProperty(funding.applied, id)![financialYear]!, 0) as Pence,
    );
    return [count(`plan.sources.${status}`, sources.length), ...byYears(`funding.appliedBy.${status}`, applied)];
  });
  return [count("plan.sources", plan.funding.length), ...withStatus];
}

const STATUSES = ["confirmed", "conditional", "unconfirmed"] as const;

const byYear = (years: Forecast["years"], amountIn: (year: Forecast["years"][number]) => Pence): ByYear<Pence> =>
  Object.fromEntries(years.map((financialYear) => [financialYear, amountIn(financialYear)]));

/** `gap.confirmed` alone is that of all years. */
function gapFigures(forecast: Forecast): readonly Figure[] {
  const beforeReserves = gapBeforeReserves(forecast);
  return (["confirmed", "conditional", "total"] as const).flatMap((level) => {
    const figures = byYears(`gap.${level}`, forecast.gap[level]);
    const before = byYears(`gap.beforeReserves.${level}`, beforeReserves[level]);
    return [...figures, ...before, sum(`gap.${level}`, figures.at(-1)!.value as Pence)];
  });
}

/** What carrying forward does or would do, and what is over or lacks in all: as the notes find it. */
function carryFigures({ notes }: Forecast): readonly Figure[] {
  const found = (code: Note["code"]): readonly Note[] => notes.filter((note) => note.code === code);
  return [
    ...found("carry-forward-needed").flatMap(({ year: financialYear, amount, amounts }) => [
      sum(`carry.needed.${financialYear}`, amount!),
      sum(`carry.lapsing.${financialYear}`, amounts!.available!),
    ]),
    ...found("carried-forward").map(({ year: financialYear, amount }) => sum(`carry.used.${financialYear}`, amount!)),
    ...found("headroom").map(({ amount }) => sum("headroom", amount!)),
  ];
}

function afterFigures({ annual, cost, unfunded, money, byYear }: Tail): readonly Figure[] {
  return [
    sum("after.aYear", annual),
    sum("after.cost", cost),
    ...byYear.map(({ year: financialYear, amount }) => sum(`after.cost.${financialYear}`, amount)),
    ...(["confirmed", "conditional", "total"] as const).map((level) =>
      sum(`after.unfunded.${level}`, unfunded[level].aYear),
    ),
    ...money.goesOn.map(({ id, aYear }) => sum(`after.money.${id}`, aYear)),
  ];
}
