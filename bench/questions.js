import { forecast } from "../packages/core/dist/index.js";
import { bridge, goalSeek, inputOf } from "../packages/core/dist/questions/index.js";
import { applyChanges, compareCases, costed, readChanges } from "../packages/core/dist/scenario/index.js";
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
  benchCases();
}

const awardOf = (percent) => ({ change: "pay-award", scale: "salaries", from: "2028-10-01", percent });

/**
 * One driver changed in four scenarios, against half the parsing of a large plan: it must fit in a frame. Every post is costed
 * afresh each time, in the memory of the scenario before; nothing else is kept.
 */
function benchSlider(plan) {
  const scenarios = [1, 2, 3, 4].map((percent) => readChanges([awardOf(percent)], plan));
  const large = JSON.stringify(planFile(10_000, 3), null, 2);
  let memory;
  const [ours, parsing] = byTurns(
    () =>
      scenarios.map((changes) => {
        const figures = costed(applyChanges(plan, changes, { checks: "none" }), memory && { reuse: memory });
        memory = figures.ledger;
        return figures;
      }),
    () => JSON.parse(large),
    HOW,
  );
  console.log(
    `      one driver changed in 4 scenarios ${ours.toFixed(2)} ms, JSON.parse of 10,000 posts ${parsing.toFixed(2)} ms`,
  );
  verdict.atMost("4 scenarios / JSON.parse", ours / parsing, 0.5);
}

/** What an exact bridge of six changes may take, in forecasts: it makes 64. */
const BRIDGE_MOST = 74;

/**
 * An exact bridge against so many forecasts in a row, so that a busy machine holds up both alike: of the plan as it is and of the plan
 * with all the changes by turns, as a vacancy factor alone is a column more to work out.
 */
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
  const changed = applyChanges(plan, changes);
  const [bridging, forecasts] = byTurns(
    () => bridge(plan, changes, options),
    () => {
      for (let n = 0; n < BRIDGE_MOST; n += 1) costed(n % 2 === 0 ? plan : changed);
    },
    { warmUps: 10, runs: 21 },
  );
  verdict.atMost("exact bridge of 6 changes / one forecast", (BRIDGE_MOST * bridging) / forecasts, BRIDGE_MOST);
}

function benchSeek(plan) {
  const input = inputOf(plan, { input: "pay-award", scale: "salaries", from: "2028-10-01" });
  const target = Object.values(costed(plan).cost).reduce((sum, one) => sum + one, 0);
  const goal = { is: "at-most", figure: "cost.all", target };
  const { result } = measured(() => goalSeek(plan, input, goal), { warmUps: 0, runs: 1 });
  verdict.atMost("values tried of a goal seek over a pay award", result.found.tried, 100);
}

/** What low, likely and high side by side may take, in forecasts: they are three. */
const CASES_MOST = 3.2;

/**
 * Low, likely and high side by side, against a forecast of each in a row of which the same is read: a busy machine holds up both alike,
 * and neither finds what was worked out for a plan that it has forecast before.
 */
function benchCases() {
  const ranges = [
    { id: "award", low: awardOf(1), high: awardOf(5) },
    {
      id: "pension",
      low: { change: "pension-rate", from: "2026-04-01", rate: 0.15 },
      high: { change: "pension-rate", from: "2026-04-01", rate: 0.25 },
    },
  ];
  const plan = load(JSON.stringify({ ...planFile(POSTS, 3), ranges }));
  const changed = [[], plan.ranges.map(({ low }) => low), plan.ranges.map(({ high }) => high)];
  const read = ({ cost, staff, funding, gap }) => [cost, staff, funding, gap];
  const [cases, three] = byTurns(
    () => {
      const { base, scenarios } = compareCases(plan);
      return [base, ...scenarios.map((compared) => compared.forecast)].map(read);
    },
    () => changed.map((changes) => read(forecast(applyChanges(plan, changes, { checks: "none" })))),
    HOW,
  );
  verdict.atMost("low, likely and high / one forecast", (3 * cases) / three, CASES_MOST);
}
