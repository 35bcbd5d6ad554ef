import { dayInWords, lastDay } from "../../calendar/index.ts";
import type { Caseload } from "../../plan/index.ts";
import { capitalised } from "../../words/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { figureOf, planSays, said, type Writer } from "../writer.ts";

/** What is the same at the end of each of so many years. */
export const everyEnd = (yearCount: number): string =>
  yearCount === 1 ? "at the end of the year" : "at the end of every year";

/** "Social work: at 18 cases each (local policy), 156 social workers are needed in post on 31 March 2019 (140 FTE are)." */
export function caseloadSays(paperWriter: Writer, { id, title, worker, target }: Caseload): readonly Run[] {
  const { years } = paperWriter.forecast;
  const valuesIn = (financialYear: (typeof years)[number]): string =>
    [`caseload.needed.${id}`, `caseload.workers.${id}`]
      .map((name) => figureOf(paperWriter, `${name}.${financialYear}`).value)
      .join();
  const stays = years.every((year) => valuesIn(year) === valuesIn(years[0]!));
  const ends = (stays ? years.slice(0, 1) : years).map((financialYear, position) => {
    const needed = `caseload.needed.${id}.${financialYear}`;
    const isOne = figureOf(paperWriter, needed).value === 1;
    const who = planSays(isOne ? worker : `${worker}s`, `caseloads.${id}.worker`);
    const day = stays ? everyEnd(years.length) : `on ${dayInWords(lastDay(financialYear))}`;
    const are = position === 0 ? sentence` ${who} ${isOne ? "is" : "are"} needed in post` : "";
    return sentence`${said(paperWriter, needed)}${are} ${day} (${said(paperWriter, `caseload.workers.${id}.${financialYear}`)} FTE are)`;
  });
  return sentence`${planSays(capitalised(title), `caseloads.${id}.title`)}: at ${said(paperWriter, `caseload.target.${id}`)} cases each (${planSays(target.source.title, `caseloads.${id}.target.source`)}), ${listedRuns(ends)}.`;
}
