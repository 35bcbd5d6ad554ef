import { forecast, readPlan } from "../packages/core/dist/index.js";
import { scenarioPlan } from "../packages/core/dist/public/scenario.js";
import { byTurns } from "./measure.js";
import { MONTHS, planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

const KINDS = 120;
const POSTS = 400;
const SCENARIOS = 4;

const years = { from: "2026/27", to: "2030/31" };
const ids = Array.from({ length: SCENARIOS }, (_, n) => `scenario-${n}`);

/** Kinds that grow, come and go, leave on known days, move and are shared, each with prices that rise. */
const kindOf = (n) => ({
  id: `kind-${n}`,
  opening: { count: 200 + n, on: "2026-03-31" },
  ...(n % 3 === 0 ? { growth: { percent: 1 + (n % 8) } } : { in: 2 + (n % 4), out: 1 }),
  leavers: { "2026-09-14": 1, "2027-02": 2, "2028-06-30": 1 },
  ...(n % 4 === 0 && { moves: [{ to: `kind-${n + 1}`, number: { "2027-10": 2 }, doubleRunning: { days: 14 } }] }),
  prices: [
    { from: "2026-04-01", perWeek: 600 + 10 * n },
    { from: "2028-10-01", perWeek: 640 + 10 * n },
  ],
  inflation: { percent: 3 },
  ...(n % 5 === 0 && { paidByOthers: [{ id: "health", share: 0.2 }] }),
});

const demandPlan = () =>
  readPlan({
    ...{ outturn: 1, title: "Demand", years, demand: Array.from({ length: KINDS }, (_, n) => kindOf(n)) },
    scenarios: ids.map((id, n) => ({ id, changes: [{ change: "demand", kind: "kind-1", in: 5 + n }] })),
  });

const postsPlan = () =>
  readPlan({
    ...planFile(POSTS, 3),
    scenarios: ids.map((id, n) => ({
      id,
      changes: [{ change: "pay-award", scale: "njc", from: "2029-04-01", percent: 2 + n, status: "assumed" }],
    })),
  });

/** Demand under several scenarios, against as many scenarios of posts over the same months. */
export function benchDemand() {
  console.log(`\n${KINDS} kinds of demand, ${MONTHS} months, ${SCENARIOS} scenarios, against ${POSTS} posts`);
  const again = (plan) => () => ids.map((id) => forecast(scenarioPlan(plan, id)).cost.total);
  const [kinds, posts] = byTurns(again(demandPlan()), again(postsPlan()), { warmUps: 8, runs: 31 });
  verdict.atMost("kinds of demand / posts", kinds / posts, 1);
  console.log(`      ${kinds.toFixed(0)} ms and ${posts.toFixed(0)} ms`);
}
