import { type Forecast, forecast, PlanError } from "@outturn/core";
import { drawRisks, drawsJson, EVIDENCE, mergeDraws, type RiskDraws, readDraws, riskIssues } from "@outturn/core/risk";
import { riskEvidence } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { inUsage, wholeAfter } from "../options.ts";
import { riskShown } from "../pages/risk-shown.ts";
import { readBytes } from "../plan-file.ts";
import { say } from "../print.ts";
import { readPlanOf } from "../read-forecast.ts";
import { writeWhole } from "../write-file.ts";
import { oneDraw } from "./risk-draw.ts";

/** What `outturn risk` may be told. */
export interface RiskChoices extends AnswerChoices {
  readonly draws: string;
  readonly seed: string;
  readonly draw?: string;
  readonly drivers?: true;
  readonly out?: string;
}

const MOST = 999_999_999;

/** `outturn risk PLAN`: what the plan's risks come to, or what one draw of them is; or draws, to be merged with others. */
export async function risk(path: string, choices: RiskChoices): Promise<void> {
  const seed = wholeAfter("--seed", choices.seed, 0, MOST);
  const range = rangeAfter(choices.draws);
  const eachForecast = await soundForecast(path);
  const { plan, fingerprint } = eachForecast;
  if ((plan.risks ?? []).length === 0) return withoutRisks(eachForecast, choices, path);
  const { draw, out } = choices;
  if (draw !== undefined) return oneDraw(eachForecast, seed, { ...choices, draw }, path);
  const draws = inUsage(() => drawRisks(plan, { seed, draws: range }));
  if (out === undefined) return riskShown(eachForecast, draws, choices, [path]);
  writeWhole(out, `${JSON.stringify({ fingerprint, ...drawsJson(draws) })}\n`, { force: choices.force, reads: [path] });
  say(`Wrote draws ${range.from} to ${range.until - 1} of seed ${seed} to ${out}.`);
}

/** `outturn risk merge PLAN DRAWS...`: what draws that were written in ranges come to together. */
export async function mergeRisk(
  path: string,
  parts: readonly string[],
  choices: AnswerChoices & Pick<RiskChoices, "drivers">,
): Promise<void> {
  const eachForecast = await soundForecast(path);
  const draws = inUsage(() => mergeDraws(parts.map((part) => drawsIn(part, eachForecast.fingerprint))));
  await riskShown(eachForecast, draws, choices, [path, ...parts]);
}

/** The forecast of a plan whose risks can be drawn. */
async function soundForecast(path: string): Promise<Forecast> {
  const { plan, locate } = await readPlanOf(path);
  const issues = riskIssues(plan, locate);
  if (issues.length > 0) throw new PlanError(issues);
  return forecast(plan, { locate });
}

/** The draws in a file, which are of the plan as it is now. */
function drawsIn(path: string, fingerprint: string): RiskDraws {
  const text = new TextDecoder().decode(readBytes(path));
  let written: { readonly fingerprint?: unknown } | null;
  try {
    written = JSON.parse(text);
  } catch {
    throw new WrongUsage(`${path} is no JSON; outturn risk --out writes draws.`);
  }
  try {
    const draws = readDraws(written);
    if (written?.fingerprint !== fingerprint)
      throw new WrongUsage(`${path} has draws of another plan, or of this one before it was changed: draw them anew.`);
    return draws;
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUsage(`${path}: ${error.message}.`);
    throw error;
  }
}

/** So many draws from the first on, or those from one up to another, both included: 1000, or 0..4999. */
function rangeAfter(text: string): { readonly from: number; readonly until: number } {
  const [first = "", last, ...more] = text.split("..");
  if (more.length > 0)
    throw new WrongUsage(`--draws takes a number such as 1000, or a range such as 0..4999; not "${text}".`);
  if (last === undefined) return { from: 0, until: wholeAfter("--draws", first, 1, MOST) };
  const from = wholeAfter("--draws", first, 0, MOST);
  return { from, until: wholeAfter("--draws", last, from, MOST) + 1 };
}

/** A plan that states no risks is told what to state, and what was published that may be chosen from. */
async function withoutRisks(eachForecast: Forecast, choices: RiskChoices, path: string): Promise<void> {
  const [first = "", ...notes] = riskEvidence();
  const json = () => ({ risks: [], says: [first], evidence: EVIDENCE, fingerprint: eachForecast.fingerprint });
  await giveAnswer(answerOf(eachForecast, { says: first, notes }, json), choices, [path]);
}
