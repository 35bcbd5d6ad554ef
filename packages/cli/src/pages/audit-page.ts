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
import { figureWords } from "../figure-words.ts";
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
export function auditPage(of: Forecast, because: Explanation, paper: Paper): string[] {
  const { parts = [] } = because;
  const [, reason] = explanation({ ...because, parts: [] });
  const says = reason?.text.startsWith("= ") ? [reason.text] : [];
  const head = (text: string): string => bold(text, paper);
  const figure = ({ figure: path, value, unit }: Explanation): string[] =>
    valued(named(of, path), explanation({ figure: path, value, ...(unit && { unit }) })[0]!.value!, paper);
  const given = [...givenIn(because)];
  const [stated, sourced] = [given.filter(({ source }) => !source), given.filter(({ source }) => source)];
  return [
    ...valued(
      capitalised(named(of, because.figure)),
      explanation({ ...because, parts: [], inputs: [] })[0]!.value!,
      paper,
      "",
    ).map(head),
    ...warnings(of, paper),
    "",
    ...titles(of, paper),
    "",
    head("How it is made"),
    ...says.flatMap((text) => wrap(text, paper.width, "  ", "    ")),
    ...few(parts, figure, paper, "part"),
    "",
    head("What it rests on, with its source"),
    ...few(sourced, ({ text, value }) => valued(text, value, paper), paper, "input"),
    ...(sourced.length === 0 ? ["  Nothing that names a source."] : []),
    ...(stated.length === 0 ? [] : ["", head("What the plan states without a source")]),
    ...few(stated, ({ text, value }) => valued(text, value, paper), paper, "input"),
    "",
    ...conventionsLines(of, { all: false, by: "year" }, paper),
    ...wrap(
      `Outturn ${VERSION}. Fingerprint of the plan as read, the rates used and the version, by which the same inputs can be told:`,
      paper.width,
    ),
    `  ${of.fingerprint}`,
  ];
}

const named = (of: Forecast, path: string): string => {
  const words = figureWords(of, path);
  return words === path ? path : `${words} (${path})`;
};

/** A text with its value at the right of its first line. */
function valued(text: string, value: string, { width }: Paper, indent = "  "): string[] {
  const [first = "", ...rest] = wrap(text, width, indent, `${indent}  `, widthOf(value) + 2);
  return [first + value.padStart(width - widthOf(first)), ...rest];
}

function few<One>(all: readonly One[], lines: (one: One) => string[], paper: Paper, what: string): string[] {
  const more = all.length - MOST;
  const rest = more > 0 ? wrap(`And ${counted(more, what)} more: --json --depth all has them.`, paper.width, "  ") : [];
  return [...all.slice(0, MOST).flatMap(lines), ...rest];
}

/** Every input of a tree that says what it is or where it is from, once. */
function givenIn(
  because: Explanation,
): Iterable<{ readonly text: string; readonly value: string; readonly source: boolean }> {
  const found = new Map<string, { readonly text: string; readonly value: string; readonly source: boolean }>();
  const walk = ({ inputs = [], parts = [] }: Explanation): void => {
    for (const input of inputs) {
      const [, line] = explanation({ figure: "", value: 0, inputs: [input] });
      if (line?.value === undefined || parts.some(({ as }) => as === input.name)) continue;
      found.set(`${line.text} ${line.value}`, {
        text: line.text,
        value: line.value,
        source: input.source !== undefined,
      });
    }
    for (const part of parts) walk(part);
  };
  walk(because);
  return found.values();
}

/** The figures that show an amount or bear a title, with what each is. */
export const figuresPage = (
  of: Forecast,
  asked: string,
  figures: readonly { readonly figure: string; readonly value: Pence }[],
  paper: Paper,
): string[] => [
  ...wrap(
    `${counted(figures.length, "figure")} may be meant by "${asked}". Ask for one by its name, which stands in brackets.`,
    paper.width,
  ).map((line) => bold(line, paper)),
  ...warnings(of, paper),
  "",
  ...few(figures, ({ figure, value }) => valued(named(of, figure), asPounds(value), paper), paper, "figure"),
  "",
  colophon(of, paper),
];
