import type { Pence } from "../money/index.ts";
import { insideSentence } from "../questions/index.ts";
import { levelOfPlan } from "../scenario/index.ts";
import { allYears, type ComparedFigure, differenceTable, type NamedForecast, yearlySums } from "../tables/index.ts";
import { capitalised, listed } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { hollow, type Paint, solid, tinted } from "./paint.ts";
import { type ChartRow, rowsPicture } from "./rows.ts";
import { inPoundsToDraw, inShort, less, withSign } from "./sums.ts";

/** More would be no comparison. */
const MOST = 3;

/**
 * What forecasts cost, or what of them is unfunded at a level, year by year: a bar for each, beside each other, and how far each is from
 * the first.
 *
 * @param forecasts - two or three
 * @throws RangeError for fewer or more
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * const named = (name: string) => ({ name, forecast: forecast(plan) });
 * compareChart([named("As it stands"), named("Later")], "cost").title // => "“Later” costs as much as “As it stands”"
 */
export function compareChart(forecasts: readonly NamedForecast[], figure: ComparedFigure, look?: Look): Chart {
  const [first, ...others] = forecasts;
  if (first === undefined || others.length === 0 || forecasts.length > MOST)
    throw new RangeError(`a comparison is of two or ${MOST} forecasts`);
  const subject = subjectOf(figure, first);
  const table = differenceTable(subject.table, forecasts, figure);
  const title = listed(others.map((other) => chartTitleOf(first, other, figure)));
  const { years } = first.forecast;
  const sums = forecasts.map((named) => yearlySums(named, figure));
  if (sums.every((amounts) => years.every((year) => amounts[year] === 0)))
    return nothingToDraw("compare", subject.nothing, table, look);
  const layout = layoutOf(look);
  const paints: readonly Paint[] = [
    solid(layout.colours, 0),
    tinted(layout.colours, 1),
    { ...hollow(layout.colours, 2), fillOpacity: 0.2 },
  ];
  const rows = years.map((year): ChartRow => {
    const amounts = sums.map((amountsByYear) => amountsByYear[year]!);
    return {
      heading: year,
      says: amounts.map((amount, position) => inWords(amount, amounts[0]!, position)).join("; "),
      bars: amounts.map((amount, position) =>
        amount === 0 ? [] : [{ from: 0, to: inPoundsToDraw(amount), paint: paints[position]! }],
      ),
    };
  });
  const alt = `Bar chart of ${subject.alt} by financial year, a bar for each side. ${title}. ${rows.map(({ heading, says }) => `${heading}: ${says}.`).join(" ")}`;
  return {
    ...{ name: "compare", title, alt, table },
    ...rowsPicture(layout, {
      ...{ title, alt, subtitle: subject.subtitle, rows, are: "money" },
      key: forecasts.map(({ name }, position) => ({ says: name, paint: paints[position]! })),
    }),
  };
}

function subjectOf(figure: ComparedFigure, { forecast }: NamedForecast) {
  if (figure === "cost")
    return {
      ...{ table: "Cost", alt: "cost", nothing: "Neither costs anything" },
      subtitle: "Cost in each financial year, and how far it is from the first.",
    };
  const level = levelOfPlan(figure, forecast.plan);
  const which = level === "" ? "" : ` ${level}`;
  return {
    ...{ table: `Gap${which}`, alt: `the gap${which}`, nothing: `Nothing is unfunded${which}` },
    subtitle: `What is not funded in each financial year${which}, and how far it is from the first.`,
  };
}

const inWords = (amount: Pence, firstAmount: Pence, position: number): string => {
  if (position === 0) return inShort(amount);
  const difference = less(amount, firstAmount);
  return `${inShort(amount)} (${difference === 0 ? "the same" : withSign(difference)})`;
};

function chartTitleOf(first: NamedForecast, other: NamedForecast, figure: ComparedFigure): string {
  const [amount, otherAmount] = [first, other].map((named) => allYears(yearlySums(named, figure)));
  const difference = less(otherAmount!, amount!);
  const size = `${inShort(Math.abs(difference) as Pence)} ${difference > 0 ? "more" : "less"}`;
  const [subject, than] = [capitalised(insideSentence(other.name)), insideSentence(first.name)];
  if (figure === "cost")
    return difference === 0 ? `${subject} costs as much as ${than}` : `${subject} costs ${size} than ${than}`;
  return difference === 0
    ? `${subject} leaves as much unfunded as ${than}`
    : `${subject} leaves ${size} unfunded than ${than}`;
}
