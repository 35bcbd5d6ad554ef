import { type Day, dayInWords } from "../calendar/index.ts";
import { asPounds, inPounds, type Millionths, type Pence } from "../money/index.ts";
import type { Published, Rates } from "../rates/index.ts";
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
export function publishedRates({ employerNi, apprenticeshipLevy, njc }: Rates): readonly Table<PublishedRow>[] {
  return [
    table("Employer NI, by payday", employerNi, [
      { key: "rate", label: "Rate", unit: "rate", of: ({ rate }) => rate },
      { key: "threshold", label: "A month", unit: "text", of: ({ monthlyThreshold }) => asPounds(monthlyThreshold) },
      { key: "annual", label: "A year", unit: "text", of: ({ annualThreshold }) => asPounds(annualThreshold) },
    ]),
    table("Apprenticeship levy, by payday", apprenticeshipLevy, [
      { key: "rate", label: "Rate", unit: "rate", of: ({ rate }) => rate },
    ]),
    table("National pay spine (NJC), full-time annual salaries", njc, [
      { key: "lowest", label: "Lowest point", unit: "text", of: ({ points }) => pointInWords(points[0]!) },
      { key: "highest", label: "Highest point", unit: "text", of: ({ points }) => pointInWords(points.at(-1)!) },
    ]),
  ];
}

interface Held<Value> {
  readonly key: string;
  readonly label: string;
  readonly unit: "text" | "rate";
  readonly of: (value: Value) => string | number;
}

function table<Value>(
  title: string,
  entries: readonly Published<Value>[],
  held: readonly Held<Value>[],
): Table<PublishedRow> {
  return {
    title,
    columns: [
      { key: "from", label: "From", unit: "text" },
      ...held.map(({ key, label, unit }) => ({ key, label, unit })),
      { key: "announced", label: "Known", unit: "text" },
      { key: "confidence", label: "Confidence", unit: "text" },
      { key: "sources", label: "Sources", unit: "text" },
    ],
    rows: entries.map(({ from, announced, value, confidence, sources }) => ({
      from: dayInWords(from),
      ...Object.fromEntries(held.map(({ key, of }) => [key, of(value)])),
      announced: dayInWords(announced ?? from),
      confidence,
      sources: sources.map((source) => source.title).join("; "),
    })),
  };
}

const pointInWords = ({ point, salary }: { readonly point: string; readonly salary: Pence }): string =>
  `${point}: ${asPounds(salary)}`;

/** All that is held as JSON for other programs: money as decimal texts of pounds, rates as decimal texts, dates as they are. */
export function publishedRatesJson({ employerNi, apprenticeshipLevy, njc }: Rates) {
  return {
    employerNi: employerNi.map((entry) => ({
      ...about(entry),
      rate: decimal(entry.value.rate),
      monthlyThreshold: inPounds(entry.value.monthlyThreshold),
      annualThreshold: inPounds(entry.value.annualThreshold),
    })),
    apprenticeshipLevy: apprenticeshipLevy.map((entry) => ({ ...about(entry), rate: decimal(entry.value.rate) })),
    njc: njc.map((entry) => ({
      ...about(entry),
      points: Object.fromEntries(entry.value.points.map(({ point, salary }) => [point, inPounds(salary)])),
    })),
  };
}

const decimal = (millionths: Millionths): string => String(Number(`${millionths}e-6`));

function about({ from, announced, publishedTo, confidence, note, sources }: Published<unknown>) {
  const optional: { announced?: Day; publishedTo?: Day; note?: string } = {
    ...(announced !== undefined && { announced }),
    ...(publishedTo !== undefined && { publishedTo }),
    ...(note !== undefined && { note }),
  };
  return { from, ...optional, confidence, sources };
}
