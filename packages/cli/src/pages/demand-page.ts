import type { Forecast } from "@outturn/core";
import { type DemandOfKind, hidesAny, type Suppressed, type VolumeMixPrice } from "@outturn/core/questions";
import { demandInWords, demandTables, shownTable, type Table, volumeMixPriceTable } from "@outturn/core/tables";
import type { Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, titles, warnings } from "./top.ts";

const NAMES = 32;

export interface DemandShown {
  readonly suppressed?: Suppressed;
  readonly against?: readonly VolumeMixPrice[];
  /** What the forecast is called that it is set against. */
  readonly before?: string | undefined;
  readonly isInWords: boolean;
}

/** Numbers, days and costs of each kind by year. */
export const kindTables = (kinds: readonly DemandOfKind[], { suppressed }: DemandShown): readonly Table[] =>
  demandTables(kinds, suppressed);

/** Why it costs another sum than in the forecast it is set against. */
export const mixTable = (
  { scenario }: Forecast,
  { against, before = "base", suppressed }: DemandShown,
): Table | undefined =>
  against && !(suppressed && hidesAny(suppressed))
    ? volumeMixPriceTable(against, { before, after: scenario })
    : undefined;

/** How many there are of each kind, how long they stay and what that costs; and why that differs from another forecast. */
export function demandPage(
  forecast: Forecast,
  kinds: readonly DemandOfKind[],
  paper: Paper,
  shown: DemandShown,
): string[] {
  const { suppressed, against, isInWords } = shown;
  const few = suppressed ? [] : forecast.notes.filter(({ code }) => code === "few-of-a-kind").map(({ text }) => text);
  const words = [...demandInWords(kinds, suppressed), ...few].flatMap((sentence) => wrap(sentence, paper.width, "- "));
  if (isInWords) return words;
  const mix = mixTable(forecast, shown);
  const tables = [...kindTables(kinds, shown), ...(mix ? [mix] : [])];
  return [
    ...warnings(forecast, paper),
    ...titles(forecast, paper),
    "",
    ...tables.flatMap((table) => [...tableLines(shownTable(table), paper, { names: NAMES }), ""]),
    ...(against && !mix
      ? wrap(
          "Volume, mix and price are left out: with the plan's prices they would give those figures away.",
          paper.width,
        )
      : []),
    ...(mix
      ? wrap("Volume is at the average price before; price is for the days after; mix is the rest.", paper.width)
      : []),
    ...(suppressed ? wrap("c: left out, as so few may identify someone or give those away.", paper.width) : []),
    ...words,
    "",
    colophon(forecast, paper),
  ];
}
