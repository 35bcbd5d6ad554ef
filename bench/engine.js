import { monthOf } from "../packages/core/dist/calendar/index.js";
import { published } from "../packages/core/dist/index.js";
import { cost, explainFact, facts, totalInAll } from "../packages/core/dist/ledger/index.js";
import { compile } from "../packages/core/dist/timeline/index.js";
import { readPlanText } from "../packages/core/dist/yaml/index.js";

/** @typedef {import("../packages/core/src/plan/index.ts").Plan} Plan */
/** @typedef {import("../packages/core/src/ledger/index.ts").Ledger} Ledger */

/** The published figures that every version here is given. */
export const rates = published;

/**
 * Reads, checks and converts a plan file.
 *
 * @param {string} text
 * @returns {Plan}
 */
export const load = (text) => readPlanText(text, "plan.json");

/**
 * Who is in each post at what pay, and what it costs, with the fact table kept.
 *
 * @param {Plan} plan
 * @param {Ledger} [reuse] - the fact table of the run before: its memory is written over, as the C loop's is by calloc
 * @returns {Ledger}
 */
export const price = (plan, reuse) => cost(compile(plan, published), reuse);

/**
 * @param {Ledger} ledger
 * @returns {number} whole pence
 */
export const totalOf = (ledger) => totalInAll(ledger, "year").reduce((sum, ofYear) => sum + ofYear, 0);

/** @param {Ledger} ledger */
export function* factsOf(ledger) {
  for (const { row, month, component, amount } of facts(ledger)) yield { row, month, component, pence: amount };
}

/**
 * Every fact of one post in so many, by the same rules read in BigInt.
 *
 * @param {Plan} plan
 * @param {Ledger} ledger
 * @param {number} each
 * @returns {{ compared: number, apart: number }}
 */
export function againstBigInt(plan, ledger, each) {
  const timeline = compile(plan, published);
  const rows = new Map(ledger.rows.map(({ row }, at) => [row, at]));
  const months = new Map();
  for (let month = 0; month < ledger.months; month += 1) months.set(monthOf(ledger.firstMonth + month), month);
  let [compared, apart] = [0, 0];
  for (const { row, month, component, amount } of facts(ledger)) {
    if (rows.get(row) % each !== 0) continue;
    compared += 1;
    if (explainFact(timeline, ledger, rows.get(row), months.get(month), component).value !== amount) apart += 1;
  }
  return { compared, apart };
}
