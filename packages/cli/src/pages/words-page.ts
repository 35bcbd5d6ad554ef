import type { Forecast } from "@outturn/core";
import { inSentences } from "@outturn/core/tables";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { conventionsLines } from "./conventions-lines.ts";
import type { Shown } from "./forecast-page.ts";
import { changedBy, colophon, warnings } from "./top.ts";

/** The paragraphs that a finance section needs. */
export function wordsPage(forecast: Forecast, { money, conventions }: Shown, paper: Paper): string[] {
  const warned = [...changedBy(forecast, {}, paper), ...warnings(forecast, paper)];
  return [
    ...(warned.length > 0 ? [...warned, ""] : []),
    ...inSentences(forecast, money).flatMap((text) => [...wrap(text, paper.width), ""]),
    ...conventionsLines(forecast, { all: conventions, by: "year" }, paper),
    colophon(forecast, paper),
  ];
}
