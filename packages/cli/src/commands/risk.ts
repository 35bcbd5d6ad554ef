import { type Forecast, forecast, type Pence, type Plan, PlanError } from "@outturn/core";
import {
  checkDraws,
  drawRisks,
  drawsJson,
  EVIDENCE,
  type LatinHypercube,
  mergeDraws,
  type RiskDraws,
  readDraws,
  riskIssues,
} from "@outturn/core/risk";
import { riskEvidence } from "@outturn/core/tables";
import { drawProgress } from "../draw-progress.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { fieldAfter, inUsage, wholeAfter } from "../options.ts";
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
  readonly workers: string;
  readonly sampling: string;
  readonly within?: string;
  readonly draw?: string;
  readonly drivers?: true;
  readonly out?: string;
}

const MOST = 999_999_999;
const MOST_WORKERS = 64;

/** Which draws, and how they are made. */
interface DrawsAsked {
  readonly seed: number;
  readonly draws: DrawRange;
  readonly sampling?: LatinHypercube;
}

/** Draws from one up to another. */
interface DrawRange {
  readonly from: number;
  readonly until: number;
}

/** `outturn risk PLAN`: what the plan's risks come to, or what one draw of them is; or draws, to be merged with others. */
export async function risk(path: string, choices: RiskChoices): Promise<void> {
  const seed = wholeAfter("--seed", choices.seed, 0, MOST);
  const range = rangeAfter(choices.draws);
  const workers = wholeAfter("--workers", choices.workers, 1, MOST_WORKERS);
  const eachForecast = await soundForecast(path);
  const { plan, fingerprint } = eachForecast;
  if ((plan.risks ?? []).length === 0) return withoutRisks(eachForecast, choices, path);
  const { draw, out, within, ...remaining } = choices;
  const sampling = samplingAfter(choices, range);
  if (draw !== undefined) return oneDraw(eachForecast, { seed, ...sampling }, { ...choices, draw }, path);
  const draws = await drawn(plan, { seed, draws: range, ...sampling }, workers);
  if (out === undefined) return riskShown(eachForecast, draws, { ...remaining, ...withinAfter(within) }, [path]);
  writeWhole(out, `${JSON.stringify({ fingerprint, ...drawsJson(draws) })}\n`, { force: choices.force, reads: [path] });
  say(`Wrote draws ${range.from} to ${range.until - 1} of seed ${seed} to ${out}.`);
}

/** The draws of a range, on this thread or on several; a terminal is told how many are done. */
async function drawn(plan: Plan, asked: DrawsAsked, workers: number): Promise<RiskDraws> {
  const { from, until } = asked.draws;
  const onDraw = drawProgress(until - from);
  if (workers === 1) return inUsage(() => drawRisks(plan, { ...asked, onDraw }));
  inUsage(() => checkDraws(plan, asked.draws));
  const { drawInWorkers } = await import("../workers/draw-in-workers.ts");
  return drawInWorkers(plan, { ...asked, workers }, onDraw);
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

/** How exact figures are to be, as a sum. */
const withinAfter = (text: string | undefined): { readonly within?: Pence } =>
  text === undefined ? {} : { within: fieldAfter("--within", "charge above nothing", text) };

/** How draws are made: a Latin hypercube is drawn whole, as each of its draws is in a part of all of them. */
function samplingAfter(
  { sampling, draws, out }: RiskChoices,
  { until }: DrawRange,
): { readonly sampling?: LatinHypercube } {
  if (sampling === "random") return {};
  if (sampling !== "latin-hypercube")
    throw new WrongUsage(`--sampling is random or latin-hypercube; not "${sampling}".`);
  if (draws.includes("..") || out !== undefined)
    throw new WrongUsage(
      "a Latin hypercube is drawn whole: give --draws a number, without --out. Ranges are drawn with --sampling random.",
    );
  return { sampling: { is: "latin-hypercube", draws: until } };
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
function rangeAfter(text: string): DrawRange {
  const [first = "", last, ...more] = text.split("..");
  if (more.length > 0)
    throw new WrongUsage(`--draws takes a number such as 1000, or a range such as 0..4999; not "${text}".`);
  if (last === undefined) return { from: 0, until: wholeAfter("--draws", first, 1, MOST) };
  const from = wholeAfter("--draws", first, 0, MOST);
  return { from, until: wholeAfter("--draws", last, from, MOST) + 1 };
}

/** A plan that states no risks is told what to state, and what was published that may be chosen from. */
async function withoutRisks(eachForecast: Forecast, choices: RiskChoices, path: string): Promise<void> {
  const [first = "", kinds = "", ...evidence] = riskEvidence();
  const notes = [`${kinds} docs/plan.md has each, and outturn init --full an example of each.`, ...evidence];
  const json = () => ({ risks: [], says: [first], evidence: EVIDENCE, fingerprint: eachForecast.fingerprint });
  await giveAnswer(answerOf(eachForecast, { says: first, notes }, json), choices, [path]);
}
