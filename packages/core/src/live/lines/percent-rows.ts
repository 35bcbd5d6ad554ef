import { baseRows, COMPONENTS } from "../../ledger/index.ts";
import type { PercentOfCosts } from "../../plan/index.ts";
import { percentOf } from "../../rules/index.ts";
import { ifEqual } from "../figures/choose.ts";
import { before, type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { addFigures, nextRow, type RowFigure } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import type { PostContext } from "../posts/post-context.ts";
import type { RecordRows } from "../records.ts";
import { addCost } from "./line-cost.ts";
import { percentFigure } from "./percent-figure.ts";
import { SUMS, signed } from "./year-sums.ts";

/** A formula adds up no more than so many cells one by one. */
const MOST_TERMS = 40;
const SEEN = { least: -1_000_000_000_000, most: 1_000_000_000_000 };

/** Writes a percentage of what posts and lines cost: month by month as they do, by running total over a year. */
export function addPercentOfCosts(
  context: PostContext,
  planLine: PercentOfCosts,
  lineIndex: number,
  records: ReadonlyMap<number, RecordRows>,
): RowFigure {
  const { sheet, time, forecast, plan } = context;
  const percent = percentFigure(context, planLine, lineIndex);
  const bases = baseRows(forecast.ledger, plan, planLine.sum.of).flatMap(({ row: ledgerRow, places }) => {
    const components = new Set(places.map((place) => COMPONENTS[place]));
    const record = records.get(ledgerRow);
    if (record === undefined) throw new NotLive();
    return record.parts.filter(({ component }) => components.has(component)).map(timesOf);
  });
  const monthly = addBases(context, planLine.id, bases);
  const seenRow = nextRow(sheet);
  const values = runningInYears(monthly, time.period);
  const seenBefore = ifEqual(time.period, literal(1), literal(0), before(seenRow, values, SEEN));
  const seen = addFigures(
    sheet,
    [planLine.id, "what it is of, so far in the year", "pence"],
    { ...figureOf(`${seenBefore.text}+${monthly.text}`, values, SEEN), level: 1 },
    "pence",
  );
  const figure = ruled(percentOf, { percent, before: seenBefore, seen: { ...seen, range: SEEN } });
  return addCost(context, planLine, { ...signed(figure, planLine.income === true), range: SUMS });
}

/** What all people of a history cost in a component. */
const timesOf = ({ times, row: sheetRow }: RecordRows["parts"][number]): Figure => ({
  ...figureOf(
    times.text === "1" ? sheetRow.text : `${times.text}*${sheetRow.text}`,
    valuesOf([times, sheetRow], (people, each) => people * each),
    SEEN,
  ),
  level: 2,
});

/** Writes what some figures come to in each month: so many of them in a row that formulas stay short. */
function addBases({ sheet, time }: PostContext, id: string, figures: readonly Figure[]): Figure {
  const months = (time.period.value as readonly number[]).length;
  const nothing = { ...literal(0), value: Array.from({ length: months }, () => 0) };
  const rows: RowFigure[] = [];
  for (let first = 0; first < figures.length; first += MOST_TERMS) {
    const chunkFigures = figures.slice(first, first + MOST_TERMS);
    const says = figures.length > MOST_TERMS ? `what it is of, ${rows.length + 1}` : "what it is of";
    rows.push(addFigures(sheet, [id, says, "pence"], addedUp(chunkFigures), "pence"));
  }
  return rows.length === 0 ? nothing : { ...addedUp(rows), range: SEEN };
}

const addedUp = (figures: readonly Figure[]): Figure => ({
  text: figures.map(({ text }) => text).join("+"),
  level: 1,
  value: valuesOf(figures, (...values) => values.reduce((total, amount) => total + amount, 0)),
  range: SEEN,
});

function runningInYears(monthly: Figure, { value }: Figure): readonly number[] {
  let sum = 0;
  return (value as readonly number[]).map((period, month) => {
    sum = (period === 1 ? 0 : sum) + valueIn(monthly, month);
    return sum;
  });
}
