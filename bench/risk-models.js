import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { totalByRow } from "../packages/core/dist/ledger/index.js";
import { applyChanges, costed } from "../packages/core/dist/scenario/index.js";
import { squiggleModel } from "./squiggle-model.js";
import * as verdict from "./verdicts.js";

/** Awards as factors of pay, those of a sum as what they are of pay of £37,000. */
const AWARDS = [1.0275, 1.0175, 1.032, ...[1925, 1915, 1290].map((sum) => 1 + sum / 37_000)];
const AVAILABLE = 1_600_000;
const EMPTY = 0.2;
const RUNS = 5;
/** How far means of two models may be apart: what a model by the year leaves out. */
const NEAR = 0.02;

/** What each post costs by the year without an award, and what a month of slip is in the first year, in pounds. */
function postsByYear(plan) {
  const planned = (changes) => totalByRow(costed(applyChanges(plan, changes)).ledger, "year");
  const [whole, later] = [planned([]), planned([{ change: "delay-starts", by: { months: 1 } }])];
  const yearCount = whole.length / plan.posts.length;
  return plan.posts.map((_, post) => {
    const sums = whole.subarray(post * yearCount, (post + 1) * yearCount);
    const month = (sums[0] - later[post * yearCount]) / 100;
    return { first: sums[0] / 100, month, later: [...sums.subarray(1)].map((sum) => sum / 100) };
  });
}

/**
 * The small case as models by the year: in Squiggle, and in numpy where Python has it.
 *
 * @param {{ milliseconds: number, result: { figures: { cost: Float64Array } } }} tables - our draws, with what fills their tables
 * @param {number} draws
 * @param {number} later - what so many draws take from filled tables, in milliseconds
 */
export async function benchModels(plan, tables, draws, later) {
  const posts = postsByYear(plan);
  const means = meansOf(tables.result.figures.cost, posts[0].later.length + 1);
  await benchSquiggle(posts, means, draws, later);
  benchNumpy(posts, means, draws, later);
}

/** The mean of each year, in pounds. */
const meansOf = (amounts, yearCount) =>
  Array.from({ length: yearCount }, (_, year) => {
    let sum = 0;
    for (let place = year; place < amounts.length; place += yearCount) sum += amounts[place];
    return (sum * yearCount) / amounts.length / 100;
  });

async function benchSquiggle(posts, means, draws, later) {
  if (!existsSync(join(import.meta.dirname, "node_modules", "@quri", "squiggle-lang")))
    return verdict.missing("Squiggle by the year", "npm run bench installs it");
  const { run } = await import("@quri/squiggle-lang");
  const model = squiggleModel(posts, { empty: EMPTY, awards: AWARDS, available: AVAILABLE });
  const environment = { sampleCount: draws, xyPointLength: 1_000, seed: "2026" };
  const times = [];
  let cost = [];
  for (let runs = 0; runs < RUNS; runs += 1) {
    const before = process.cpuUsage();
    const { result } = await run(model, { environment });
    const { user, system } = process.cpuUsage(before);
    if (!result.ok) throw new Error(`Squiggle: ${result.value}`);
    times.push((user + system) / 1_000);
    cost = result.value.result.asJS().value.cost;
  }
  same("Squiggle's model and ours", cost, means);
  const milliseconds = Math.min(...times);
  verdict.told("a sample in Squiggle, by the year", `${(milliseconds / draws).toFixed(4)} ms`);
  verdict.atLeast("Squiggle by the year / draws from filled tables", milliseconds / later, 40);
}

function benchNumpy(posts, means, draws, later) {
  const stated = { posts, empty: EMPTY, awards: AWARDS, available: AVAILABLE, draws, runs: RUNS };
  const { status, stdout, error } = spawnSync("python3", [join(import.meta.dirname, "risk-numpy.py")], {
    input: JSON.stringify(stated),
    encoding: "utf8",
  });
  if (error || status !== 0) return verdict.left("numpy by the year", "there is no python3 with numpy");
  const { milliseconds, cost } = JSON.parse(stdout);
  same("numpy's model and ours", cost, means);
  verdict.told("a sample in numpy, by the year", `${(milliseconds / draws).toFixed(4)} ms`);
  verdict.told("draws from filled tables / numpy by the year", `${(later / milliseconds).toFixed(1)} x`);
}

const same = (what, cost, means) =>
  verdict.near(
    `${what}, mean cost of each year`,
    Math.max(...means.map((mean, year) => Math.abs(cost[year] / mean - 1))),
    NEAR,
  );
