import { applyChanges, bridge, costed, leverOf, readChanges, seek } from "../packages/core/dist/scenario/index.js";
import { load } from "./engine.js";
import { byTurns, measured } from "./measure.js";
import { planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

const POSTS = 400;
const HOW = { warmUps: 40, runs: 61 };

/** Plans costed again and again: a slider, a bridge, a search. */
export function benchQuestions() {
  const plan = load(JSON.stringify(planFile(POSTS, 3)));
  console.log(`\nQuestions put to ${POSTS} posts x 60 months`);
  benchSlider(plan);
  benchBridge(plan);
  benchSeek(plan);
}

const awardOf = (percent) => ({ change: "pay-award", scale: "salaries", from: "2028-10-01", percent });

/** One driver changed in four scenarios, against half the parsing of a large plan: it must fit in a frame. */
function benchSlider(plan) {
  const scenarios = [1, 2, 3, 4].map((percent) => readChanges([awardOf(percent)], plan));
  const large = JSON.stringify(planFile(10_000, 3), null, 2);
  let kept = [];
  const [ours, parsing] = byTurns(
    () => {
      kept = scenarios.map((changes, n) =>
        costed(applyChanges(plan, changes, { checks: "none" }), kept[n] && { reuse: kept[n].ledger }),
      );
    },
    () => JSON.parse(large),
    HOW,
  );
  console.log(
    `      one driver changed in 4 scenarios ${ours.toFixed(2)} ms, JSON.parse of 10,000 posts ${parsing.toFixed(2)} ms`,
  );
  verdict.atMost("4 scenarios / JSON.parse", ours / parsing, 0.5);
}

/** An exact bridge of six changes is 64 forecasts. */
function benchBridge(plan) {
  const changes = readChanges(
    [
      awardOf(4),
      { change: "delay-starts", months: 1 },
      { change: "vacancy-factor", percent: 3 },
      { change: "increments", increments: "april" },
      { change: "pension-rate", from: "2026-04-01", rate: 0.18 },
      { change: "change-fte", fte: 0.9 },
    ],
    plan,
  );
  const options = { method: "shapley", figure: "cost.all" };
  const [bridging, one] = byTurns(
    () => bridge(plan, changes, options),
    () => costed(plan),
    { warmUps: 3, runs: 11 },
  );
  verdict.atMost("exact bridge of 6 changes / one forecast", bridging / one, 74);
}

function benchSeek(plan) {
  const lever = leverOf(plan, { lever: "pay-award", scale: "salaries", from: "2028-10-01" });
  const target = Object.values(costed(plan).cost).reduce((sum, one) => sum + one, 0);
  const { result } = measured(
    () =>
      seek({
        figureAt: (value) =>
          Object.values(
            costed(applyChanges(plan, [lever.change(value)], { idle: "allowed", checks: "none" })).cost,
          ).reduce((sum, one) => sum + one, 0),
        least: lever.least,
        most: lever.most,
        step: lever.step,
        target,
        wanted: "at-most",
      }),
    { warmUps: 0, runs: 1 },
  );
  verdict.atMost("forecasts of a seek over a pay award", result.forecasts, 40);
}
