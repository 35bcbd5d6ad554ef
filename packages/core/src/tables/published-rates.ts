import { type Day, dayInWords } from "../calendar/index.ts";
import { asPounds, inPounds, type Millionths, type Pence } from "../money/index.ts";
import { ON_COSTS, type PublishedColumn, type PublishedFigures, type PublishedOnCostKey } from "../plan/index.ts";
import type { Published, RateOfPay, Rates } from "../rates/index.ts";
import type { Cells, Table } from "./table.ts";

/** A published figure: its dates as words, and how sure it is. */
export interface PublishedRow extends Cells {
  readonly from: string;
  /** When it was announced or agreed; where that is not held it counts as known from `from`. */
  readonly announced: string;
  readonly confidence: string;
  readonly sources: string;
}

/** All that is held, a table for each kind of rate. */
export function publishedRates(rates: Rates): readonly Table<PublishedRow>[] {
  const onCosts = publishedOnCosts.map(({ title, entries, columns }) =>
    table(title, entries(rates), columns.map(rateColumn)),
  );
  return [
    ...onCosts,
    table("National pay spine (NJC), full-time annual salaries", rates.njc, [
      { key: "lowest", label: "Lowest point", unit: "text", of: ({ points }) => pointInWords(points[0]!) },
      { key: "highest", label: "Highest point", unit: "text", of: ({ points }) => pointInWords(points.at(-1)!) },
    ]),
  ];
}

const publishedOnCosts = ON_COSTS.flatMap(({ published }) => (published ? [published] : []));

interface RateColumn<Value> {
  readonly key: string;
  readonly label: string;
  readonly unit: "text" | "rate";
  readonly of: (value: Value) => string | number;
}

const rateColumn = ({ column, label, ...figureReader }: PublishedColumn): RateColumn<RateOfPay> =>
  figureReader.unit === "rate"
    ? { key: column, label, unit: "rate", of: figureReader.of }
    : { key: column, label, unit: "text", of: (figures) => asPounds(figureReader.of(figures)) };

function table<Value>(
  title: string,
  publishedEntries: readonly Published<Value>[],
  heldRateColumns: readonly RateColumn<Value>[],
): Table<PublishedRow> {
  return {
    title,
    columns: [
      { key: "from", label: "From", unit: "text" },
      ...heldRateColumns.map(({ key, label, unit }) => ({ key, label, unit })),
      { key: "announced", label: "Known", unit: "text" },
      { key: "confidence", label: "Confidence", unit: "text" },
      { key: "sources", label: "Sources", unit: "text" },
    ],
    rows: publishedEntries.map(({ from, announced, value, confidence, sources }) => ({
      from: dayInWords(from),
      ...Object.fromEntries(heldRateColumns.map(({ key, of }) => [key, of(value)])),
      announced: dayInWords(announced ?? from),
      confidence,
      sources: sources.map((source) => source.title).join("; "),
    })),
  };
}

const pointInWords = ({ point, salary }: { readonly point: string; readonly salary: Pence }): string =>
  `${point}: ${asPounds(salary)}`;

/** All that is held as JSON for other programs: money as decimal texts of pounds, rates as decimal texts, dates as they are. */
export function publishedRatesJson(rates: Rates) {
  const onCosts = ON_COSTS.flatMap(({ key, published }) =>
    published
      ? [
          [
            key,
            published
              .entries(rates)
              .map((publishedEntry) => ({ ...about(publishedEntry), ...figuresOf(published, publishedEntry.value) })),
          ],
        ]
      : [],
  );
  return {
    ...(Object.fromEntries(onCosts) as {
      readonly [key in PublishedOnCostKey]: readonly (About & { readonly rate: string })[];
    }),
    njc: rates.njc.map((publishedEntry) => ({
      ...about(publishedEntry),
      points: Object.fromEntries(publishedEntry.value.points.map(({ point, salary }) => [point, inPounds(salary)])),
    })),
  };
}

const figuresOf = ({ columns }: PublishedFigures, figures: RateOfPay): { readonly rate: string } =>
  Object.fromEntries(
    columns.map(({ key, ...figureReader }) => [
      key,
      figureReader.unit === "rate" ? decimal(figureReader.of(figures)) : inPounds(figureReader.of(figures)),
    ]),
  ) as { readonly rate: string };

const decimal = (millionths: Millionths): string => String(Number(`${millionths}e-6`));

type About = ReturnType<typeof about>;

function about({ from, announced, publishedTo, confidence, note, sources }: Published<unknown>) {
  const optional: { announced?: Day; publishedTo?: Day; note?: string } = {
    ...(announced !== undefined && { announced }),
    ...(publishedTo !== undefined && { publishedTo }),
    ...(note !== undefined && { note }),
  };
  return { from, ...optional, confidence, sources };
}
