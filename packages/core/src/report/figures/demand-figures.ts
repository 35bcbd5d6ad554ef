import { firstMonth } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import { caseloadForecasts, demandYears } from "../../questions/index.ts";
import { sum } from "./by-years.ts";
import type { Figure } from "./figure.ts";

/** How many there are of each kind of demand and what one costs a week; of each caseload what it needs and has at each year's end. */
export function demandFigures(forecast: Forecast): readonly Figure[] {
  const { plan, years } = forecast;
  const kinds = demandYears(plan).flatMap(({ kind, years: kindYears }) => [
    number(`demand.opening.${kind.id}`, kind.opening.count),
    ...kindYears.map((kindYear) => number(`demand.number.${kind.id}.${kindYear.year}`, kindYear.number)),
    ...kind.prices.map(({ from, perWeek }) => sum(`demand.price.${kind.id}.${from}`, perWeek)),
    ...(kind.fees ?? []).map(({ from, amount }) => sum(`demand.fee.${kind.id}.${from}`, amount)),
  ]);
  const caseloads = caseloadForecasts(forecast).flatMap(({ caseload: { id, target }, months }) => [
    number(`caseload.target.${id}`, target.cases),
    ...years.flatMap((financialYear): readonly Figure[] => {
      const atEnd = months[firstMonth(financialYear) - firstMonth(years[0]!) + 11]!;
      return [
        number(`caseload.cases.${id}.${financialYear}`, atEnd.cases),
        { name: `caseload.needed.${id}.${financialYear}`, unit: "count", value: atEnd.workersNeeded },
        { name: `caseload.workers.${id}.${financialYear}`, unit: "fte", value: atEnd.workers },
      ];
    }),
  ]);
  return [...kinds, ...caseloads];
}

const number = (name: string, value: number): Figure => ({ name, unit: "number", value });
