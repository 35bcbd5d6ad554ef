import {
  asPounds,
  capitalised,
  counted,
  type Explanation,
  explanation,
  type Forecast,
  type Pence,
  VERSION,
} from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import { bold, type Paper } from "../terminal/paper.ts";
import { widthOf } from "../terminal/plain-text.ts";
import { wrap } from "../terminal/wrap.ts";
import { conventionsLines } from "./conventions-lines.ts";
import { colophon, titles, warnings } from "./top.ts";

/** So that it stays one page: all of them are in --json. */
const MOST = 30;

/**
 * One page about one figure, to be filed: what it is, what it is made of, every dated input that it rests on with its source, the
 * conventions in use, and the fingerprint by which the same inputs can be told.
 */
export function auditPage(forecast: Forecast, because: Explanation, paper: Paper): string[] {
  const { parts = [] } = because;
  const [, reason] = explanation({ ...because, parts: [] });
  const sentences = reason?.text.startsWith("= ") ? [reason.text] : [];
  const head = (text: string): string => bold(text, paper);
  const figureNameOf = ({ figure: path, value, unit }: Explanation): string[] =>
    valued(named(forecast, path), explanation({ figure: path, value, ...(unit && { unit }) })[0]!.value!, paper);
  const given = [...givenIn(because)];
  const [stated, sourced] = [given.filter(({ source }) => !source), given.filter(({ source }) => source)];
  return [
    ...valued(
      capitalised(named(forecast, because.figure)),
      explanation({ ...because, parts: [], inputs: [] })[0]!.value!,
      paper,
      "",
    ).map(head),
    ...warnings(forecast, paper),
    "",
    ...titles(forecast, paper),
    "",
    head("How it is made"),
    ...sentences.flatMap((text) => wrap(text, paper.width, "  ", "    ")),
    ...few(parts, figureNameOf, paper, "part"),
    "",
    head("What it rests on, with its source"),
    ...few(sourced, ({ text, value }) => valued(text, value, paper), paper, "input"),
    ...(sourced.length === 0 ? ["  Nothing that names a source."] : []),
    ...(stated.length === 0 ? [] : ["", head("What the plan states without a source")]),
    ...few(stated, ({ text, value }) => valued(text, value, paper), paper, "input"),
    "",
    ...conventionsLines(forecast, { all: false, by: "year" }, paper),
    ...wrap(
      `Outturn ${VERSION}. Fingerprint of the plan as read, the rates used and the version, by which the same inputs can be told:`,
      paper.width,
    ),
    `  ${forecast.fingerprint}`,
  ];
}

const named = (forecast: Forecast, path: string): string => {
  const words = figureInWords(path, forecast.plan);
  return words === path ? path : `${words} (${path})`;
};

/** A text with its value at the right of its first line. */
function valued(text: string, value: string, { width }: Paper, indent = "  "): string[] {
  const [first = "", ...remaining] = wrap(text, width, indent, `${indent}  `, widthOf(value) + 2);
  return [first + value.padStart(width - widthOf(first)), ...remaining];
}

function few<One>(
  everything: readonly One[],
  lines: (record: One) => string[],
  paper: Paper,
  subject: string,
): string[] {
  const more = everything.length - MOST;
  const remaining =
    more > 0 ? wrap(`And ${counted(more, subject)} more: --json --depth all has them.`, paper.width, "  ") : [];
  return [...everything.slice(0, MOST).flatMap(lines), ...remaining];
}

/** Every input of a tree that says what it is or where it is from, once. */
function givenIn(
  because: Explanation,
): Iterable<{ readonly text: string; readonly value: string; readonly source: boolean }> {
  const foundSoFar = new Map<string, { readonly text: string; readonly value: string; readonly source: boolean }>();
  const walk = ({ inputs = [], parts = [] }: Explanation): void => {
    for (const input of inputs) {
      const [, line] = explanation({ figure: "", value: 0, inputs: [input] });
      if (line?.value === undefined || parts.some(({ as }) => as === input.name)) continue;
      foundSoFar.set(`${line.text} ${line.value}`, {
        text: line.text,
        value: line.value,
        source: input.source !== undefined,
      });
    }
    for (const part of parts) walk(part);
  };
  walk(because);
  return foundSoFar.values();
}

/** The figures that show an amount or bear a title, with what each is. */
export const figuresPage = (
  forecast: Forecast,
  asked: string,
  figures: readonly { readonly figure: string; readonly value: Pence }[],
  paper: Paper,
): string[] => [
  ...wrap(
    `${counted(figures.length, "figure")} may be meant by "${asked}". Ask for one by its name, which stands in brackets.`,
    paper.width,
  ).map((lineId) => bold(lineId, paper)),
  ...warnings(forecast, paper),
  "",
  ...few(figures, ({ figure, value }) => valued(named(forecast, figure), asPounds(value), paper), paper, "figure"),
  "",
  colophon(forecast, paper),
];
