import type { Day } from "../calendar/index.ts";
import { type ByYear, type Forecast, isPlaceholder, type Note, placeholderSums } from "../forecast/index.ts";
import { toNearest } from "../formula/index.ts";
import { foundOrThrow } from "../issues/index.ts";
import { asFte, type Pence } from "../money/index.ts";
import type { MoneyRegister, PaperSettings } from "../plan/index.ts";
import type { Tail } from "../questions/index.ts";
import { grouped, inHundredths } from "../words/index.ts";
import { listedRuns, type Run, type SaidAs, sentence } from "./document/run.ts";
import type { Assumption } from "./figures/assumption.ts";
import { assumptionsOf } from "./figures/assumptions.ts";
import type { Figure } from "./figures/figure.ts";
import { type Figures, figuresOf, goesOnAfter } from "./figures/figures-of.ts";
import { moneyInCell, moneyInWords } from "./figures/money-words.ts";
import { type OptionCosted, optionsOf } from "./figures/option-figures.ts";

/** What every sentence and table of a paper is written from. */
export interface Writer {
  readonly forecast: Forecast;
  readonly settings: PaperSettings;
  readonly figures: Figures;
  /** What goes on after the plan, with nobody absorbed. */
  readonly goesOn: Tail;
  readonly options: readonly OptionCosted[];
  readonly assumptions: readonly Assumption[];
  /** Whether the paper is kept from the public: only then it shows what fewer than five people cost. */
  readonly exempt: boolean;
}

/** A writer of a forecast's papers, as a council has settled them. */
export function writerOf(forecast: Forecast, settings: PaperSettings, exempt: boolean): Writer {
  const goesOn = goesOnAfter(forecast);
  const assumptions = assumptionsOf(forecast);
  const figures = figuresOf(forecast, goesOn, assumptions);
  return { forecast, settings, goesOn, figures, assumptions, options: optionsOf(forecast), exempt };
}

/** A figure by its name. */
export const figureOf = ({ figures }: Writer, name: string): Figure => foundOrThrow(figures.get(name), "figure", name);

/** A figure as a sentence says it. */
export const said = (writer: Writer, name: string): Run => saidIn(writer, name, "words");

/** A figure as a sentence says it where its sign is said in words beside it. */
export const sizeSaid = (writer: Writer, name: string): Run => saidIn(writer, name, "size");

/** A figure as a cell of a table shows it. */
export const inCell = (writer: Writer, name: string): Run => saidIn(writer, name, "cell");

/** The same where it is taken off. */
export const takenInCell = (writer: Writer, name: string): Run => saidIn(writer, name, "taken");

function saidIn(writer: Writer, name: string, saidAs: SaidAs): Run {
  const figure = figureOf(writer, name);
  return {
    is: "figure",
    text: figureText(figure, saidAs, writer.settings.register),
    figure: name,
    value: figure.value,
    saidAs,
  };
}

/** The text of a figure, as money is written. */
export function figureText({ unit, value }: Figure, saidAs: SaidAs, register: MoneyRegister): string {
  const shown = saidAs === "size" ? Math.abs(value) : saidAs === "taken" ? 0 - value : value;
  const isCell = saidAs === "cell" || saidAs === "taken";
  if (unit === "pence") return (isCell ? moneyInCell : moneyInWords)(shown as Pence, register);
  if (unit === "number") return inHundredths(shown < TEN ? shown : toNearest(shown, HUNDREDTH));
  return unit === "fte" ? asFte(toNearest(shown, HUNDREDTH)) : grouped(shown);
}

/** Ten, in hundredths: of so many or more nobody says parts. */
const TEN = 1000;

/** A hundredth of a full-time post, to which FTE are shown; one, of what is held in hundredths. */
const HUNDREDTH = 100;

/** "£628k in 2024/25 and £1.359m in 2025/26", of those years of a figure that are asked for. */
export const perYear = (
  writer: Writer,
  room: string,
  years: Forecast["years"],
  says: (writer: Writer, name: string) => Run = said,
): readonly Run[] =>
  listedRuns(
    years.map((financialYear) => {
      const name = `${room}.${financialYear}`;
      const figure = says(writer, name);
      return sentence`${figureOf(writer, name).value === 0 ? { ...figure, text: "nothing" } : figure} in ${financialYear}`;
    }),
  );

/** Words that the plan says, by where they stand in it. */
export const planSays = (text: string, path: string): Run => ({ is: "plan", text: text.trim(), path });

/** The years in which a figure is not nothing; under a pound is nothing, as of a gap (Outturn convention C21). */
export const yearsWith = ({ years }: Forecast, amounts: ByYear<number>): Forecast["years"] =>
  years.filter((financialYear) => Math.abs(amounts[financialYear]!) >= POUND);

const POUND = 100;

export const notesOf = ({ notes }: Forecast, code: Note["code"]): readonly Note[] =>
  notes.filter((note) => note.code === code);

/** The day that a paper's figures are of: as settled, else the day up to which published figures are used, else its source's. */
export const asAtOf = ({ conventions, source }: Forecast, { asAt }: PaperSettings): Day | undefined =>
  asAt ?? conventions.knownOn ?? source?.date;

/** What in a forecast only holds a place until the real figure is known: rates, posts, lines and sources by their titles. */
export const placeholdersIn = (
  { plan, ratesUsed }: Forecast,
  rateSaid: (rate: Forecast["ratesUsed"][number]) => string,
) => [
  ...ratesUsed.filter(({ sources }) => sources.some(isPlaceholder)).map(rateSaid),
  ...placeholderSums(plan).map(({ title }) => title),
];
