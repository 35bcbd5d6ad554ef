import {
  asPounds,
  calibrateLine,
  calibratePosts,
  dayInWords,
  type LineRamp,
  lineRampJson,
  type Pence,
  type PostsRamp,
  postsRampJson,
} from "@outturn/core";
import { type Asked, moneyAfter, percentAfter, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn calibrate` may be told. */
export interface CalibrateChoices extends Asked {
  readonly uplift?: string;
  readonly nearest: string;
  readonly printed: readonly string[];
  readonly json?: true;
}

/** `outturn calibrate PLAN`. */
export async function calibrate(path: string, choices: CalibrateChoices): Promise<void> {
  const of = await readForecast(path);
  const plan = planAsked(of, choices);
  const toNearest = moneyAfter("--nearest", choices.nearest);
  if (toNearest <= 0) throw new WrongUsage("--nearest takes an amount above nothing.");
  const line = plan.lines.find(({ kind }) => kind === "staff");
  if (plan.posts.length === 0 && line) {
    const uplifts =
      choices.uplift === undefined ? [] : [{ name: "uplift", percent: percentAfter("--uplift", choices.uplift) }];
    const found = calibrateLine(plan, line, { uplifts, toNearest });
    if (!found) throw new WrongUsage(`${line.id} has no two years with a sum in each: there is no ramp to find.`);
    if (choices.json) return printJson({ ...lineRampJson(found), fingerprint: of.fingerprint });
    return printPage((paper) =>
      answerPage(of, { says: lateInWords(found), tables: [causes(found)], notes: lineNotes(found) }, paper),
    );
  }
  const perYear = printedOf(choices.printed, plan.expect?.cost);
  if (plan.posts.length === 0)
    throw new WrongUsage("calibrating is of posts or of a staff line; the plan has neither.");
  const found = calibratePosts(plan, { perYear, toNearest });
  if (choices.json) return printJson({ ...postsRampJson(found), fingerprint: of.fingerprint });
  printPage((paper) =>
    answerPage(of, { says: shiftInWords(found), tables: [postCauses(found)], notes: [cohortsInWords(found)] }, paper),
  );
}

type PerYear = Parameters<typeof calibratePosts>[1]["perYear"];

/** `2024/25=628k`, once a year; else what the plan is held to. */
function printedOf(stated: readonly string[], expected: PerYear | undefined): PerYear {
  if (stated.length === 0) {
    if (expected) return expected;
    throw new WrongUsage("what the paper prints is not there: give --printed 2024/25=628k for each year.");
  }
  return stated.map((text) => {
    const [year = "", amount] = text.split("=");
    if (!/^\d{4}\/\d{2}$/.test(year) || amount === undefined)
      throw new WrongUsage(`--printed takes YEAR=AMOUNT; not "${text}".`);
    return { year: year as PerYear[number]["year"], amount: moneyAfter("--printed", amount) };
  });
}

/** Thousandths of a month, as a number with three decimals. */
const months = (thousandths: number): string => {
  const digits = String(Math.abs(thousandths)).padStart(4, "0");
  return `${thousandths < 0 ? "-" : ""}${digits.slice(0, -3)}.${digits.slice(-3)} months`;
};

function lateInWords({ lateBy, shift }: LineRamp): string {
  const one = shift.reproduces ? `, such as all on ${dayInWords(shift.on)}` : "; no one day reproduces the printed sum";
  return `The first year is that of starts ${months(lateBy)} late on average${one}.`;
}

const lineNotes = ({ shift, cohorts }: LineRamp): string[] => [
  `All on one day: ${shift.reproduces ? "" : "none reproduces it; the nearest is "}${dayInWords(shift.on)}, ${asPounds(shift.firstYear)} in the first year.`,
  `Equal cohorts a month apart: ${cohorts.reproduces ? "" : "none reproduces it; the nearest is "}over ${cohorts.months} months, ${asPounds(cohorts.firstYear)} in the first year.`,
];

const causes = ({ flat, causes: all, years }: LineRamp) => ({
  title: "Why the first year is not flat",
  columns: [
    { key: "cause", label: "Cause", unit: "text" as const },
    { key: "sum", label: "First year", unit: "pounds" as const },
  ],
  rows: [
    { cause: "A straight line by months", sum: flat },
    ...all.map(({ name, effect }) => ({ cause: name, sum: effect })),
  ],
  total: { cause: "As printed", sum: years.first.amount },
});

function shiftInWords({ shift: { reproduce, nearest, from, to } }: PostsRamp): string {
  if (reproduce.length === 0) {
    return `No common shift of ${from} to ${to} days reproduces the printed sums; the nearest, ${nearest.days} days, is ${asPounds(nearest.off)} off.`;
  }
  return `Starts ${reproduce.join(", ")} days later reproduce the printed sums (tried: ${from} to ${to} days).`;
}

function cohortsInWords({ cohorts: { reproduce, nearest, to } }: PostsRamp): string {
  if (reproduce.length > 0)
    return `Equal cohorts a month apart over ${reproduce.join(", ")} months reproduce them too.`;
  return `No equal cohorts a month apart over 1 to ${to} months reproduce them; the nearest, ${nearest.months}, are ${asPounds(nearest.off as Pence)} off.`;
}

const postCauses = ({ causes: all }: PostsRamp) => ({
  title: "What moves the years",
  columns: [
    { key: "cause", label: "Cause", unit: "text" as const },
    ...Object.keys(all[0]!.byYear).map((year) => ({ key: year, label: year, unit: "pounds" as const })),
  ],
  rows: all.map(({ name, byYear }) => ({ cause: name, ...byYear })),
});
