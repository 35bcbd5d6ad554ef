import { calibrateLine, calibratePosts, lineRampJson, postsRampJson } from "@outturn/core/questions";
import { type Asked, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { fieldAfter, once, yearAfter } from "../options.ts";
import { lineRampShown, postsRampShown } from "../pages/ramp-shown.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn calibrate` may be told. */
export interface CalibrateChoices extends Asked, AnswerChoices {
  readonly uplift: readonly string[];
  readonly nearest: string;
  readonly printed: readonly string[];
}

/** `outturn calibrate PLAN`. */
export async function calibrate(path: string, choices: CalibrateChoices): Promise<void> {
  const forecast = await readForecast(path);
  const plan = planAsked(forecast, choices);
  const toNearest = fieldAfter("--nearest", "charge above nothing", choices.nearest);
  const line = plan.lines.find(({ kind }) => kind === "staff");
  if (plan.posts.length === 0 && line) {
    const foundLineRamp = calibrateLine(plan, line, { uplifts: upliftsOf(choices.uplift), toNearest });
    if (!foundLineRamp)
      throw new WrongUsage(`${line.id} has no two years with a sum in each: there is no ramp to find.`);
    const json = () => ({ ...lineRampJson(foundLineRamp), fingerprint: forecast.fingerprint });
    const shown = { ...lineRampShown(foundLineRamp), after: choices };
    return giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
  }
  const perYear = printedOf(choices.printed, forecast.years, plan.expect?.cost);
  if (plan.posts.length === 0)
    throw new WrongUsage("calibrating is of posts or of a staff line; the plan has neither.");
  const foundPostsRamp = calibratePosts(plan, { perYear, toNearest });
  const json = () => ({ ...postsRampJson(foundPostsRamp), fingerprint: forecast.fingerprint });
  const shown = { ...postsRampShown(foundPostsRamp, { perYear, toNearest }), after: choices };
  await giveAnswer(answerOf(forecast, shown, json), choices, [path, choices.changes]);
}

type PerYear = Parameters<typeof calibratePosts>[1]["perYear"];

/** `2024/25=628k`, once a year; else what the plan is held to. */
function printedOf(stated: readonly string[], years: readonly string[], expected: PerYear | undefined): PerYear {
  if (stated.length === 0) {
    if (expected) return expected;
    throw new WrongUsage("what the paper prints is not there: give --printed 2024/25=628k for each year.");
  }
  const sums = stated.map((text) => {
    const [year = "", amount, ...more] = text.split("=");
    if (amount === undefined || more.length > 0) throw new WrongUsage(`--printed takes YEAR=AMOUNT; not "${text}".`);
    return {
      year: yearAfter("--printed", year, years) as PerYear[number]["year"],
      amount: fieldAfter("--printed", "sum", amount),
    };
  });
  once(
    "--printed",
    sums.map(({ year }) => year),
  );
  return sums;
}

/** `award=3`, a cause by name with its per cent; a per cent alone is an uplift. */
function upliftsOf(texts: readonly string[]) {
  const uplifts = texts.map((text) => {
    const [name, percent] = text.includes("=") ? (text.split("=") as [string, string]) : ["uplift", text];
    return { name, percent: fieldAfter("--uplift", "percent", percent) };
  });
  once(
    "--uplift",
    uplifts.map(({ name }) => name),
  );
  return uplifts;
}
