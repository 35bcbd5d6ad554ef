import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../packages/core/dist/index.js";
import { totalByRow } from "../packages/core/dist/ledger/index.js";
import { drawRisks, streamOf, whyRepriced } from "../packages/core/dist/risk/index.js";
import { applyChanges, costed } from "../packages/core/dist/scenario/index.js";
import { processorTime } from "./measure.js";
import * as verdict from "./verdicts.js";

const here = import.meta.dirname;
const SEED = 2026;
const DRAWS = 10_000;
const owner = "Bench";
const SIZES = [
  { chance: 0.5, percent: { history: [2.75, 1.75, 3.2] } },
  { chance: 0.5, flat: { history: [1925, 1915, 1290] } },
];
const EMPTY = 200_000;

/** Posts of a plan that slip, may stay empty and have one award of six; years of money that does not always reach. */
function planOf({ posts, years, slip, available, sizes = SIZES, empty = true }) {
  const perYear = Object.fromEntries(years.map((year) => [year, available]));
  return readPlan({
    ...{ outturn: 1, title: "Risks", years: { from: years[0], to: years.at(-1) } },
    conventions: { knownOn: "2025-09-01" },
    onCosts: { pension: [{ from: "2025-04-01", rate: 0.2 }], employerNi: "published", apprenticeshipLevy: "published" },
    posts: Array.from({ length: posts }, (_, n) => ({
      ...{ id: `post-${n}`, title: `Post ${n}`, start: `2025-0${5 + (n % 4)}-01` },
      pay: { scale: "njc", point: 20 + (n % 20) },
    })),
    funding: [{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed", perYear }],
    risks: [
      { id: "slip", risk: "start-slip", months: slip, owner },
      ...(empty ? [{ id: "unfilled", risk: "not-filled", chance: EMPTY / 1e6, owner }] : []),
      { id: "award", risk: "pay-award", scale: "njc", from: "2026-04-01", sizes, owner },
    ],
  });
}

/**
 * Draws of risks: looked up and priced anew, against a C loop over the same tables, and what many posts take.
 *
 * @param {readonly string[]} words - "10000" asks for the many posts as well
 */
export function benchRisk(words) {
  const years = ["2025/26", "2026/27", "2027/28"];
  const plan = planOf({ posts: 39, years, slip: { triangular: { low: 0, likely: 2, high: 6 } }, available: "£1.6m" });
  console.log(`\nDraws of 39 posts x 36 months with slips, vacancies and an award (processor time)`);
  const reasons = whyRepriced(plan);
  verdict.same("no reason against tables", reasons.length, 1);
  drawRisks(plan, { seed: 1, draws: 100, pricing: "anew" });
  const some = 300;
  const anew = processorTime(() => drawRisks(plan, { seed: SEED, draws: some, pricing: "anew" }));
  drawRisks(plan, { seed: 1, draws: DRAWS });
  const tables = processorTime(() => drawRisks(plan, { seed: SEED, draws: DRAWS }));
  const twice = processorTime(() => drawRisks(plan, { seed: SEED, draws: 2 * DRAWS }));
  const apart = Object.entries(anew.result.figures).flatMap(([figure, amounts]) =>
    [...amounts].filter((amount, index) => amount !== tables.result.figures[figure][index]),
  );
  verdict.same(`tables and anew, ${some} draws`, apart.length, some * years.length * 5);
  const [perAnew, perTable] = [anew.milliseconds / some, tables.milliseconds / DRAWS];
  const later = (twice.milliseconds - tables.milliseconds) / DRAWS;
  console.log(
    `      anew ${perAnew.toFixed(3)} ms a draw, tables ${perTable.toFixed(4)} ms with what fills them, ${later.toFixed(4)} ms from then on`,
  );
  verdict.atLeast(`anew / tables, ${DRAWS} draws`, perAnew / perTable, 10);
  benchPeer(plan, years, tables, later * DRAWS);
  if (words.includes("10000")) benchMany();
  else verdict.left("10,000 posts x 60 months", "node bench/bench.js risk 10000 measures it");
}

/** What each post costs in each year, by award and slip, as the C loop reads it; an empty post costs nothing. */
function tableOf(plan, yearCount) {
  const cells = [];
  for (const { form, size } of plan.risks.find(({ id }) => id === "award").sizes)
    for (const value of size.values)
      cells.push(
        Array.from({ length: 7 }, (_, months) => {
          const award = form === "flat" ? { flat: value } : { percent: value };
          const { ledger } = costed(
            applyChanges(plan, [
              { change: "pay-award", scale: "njc", from: "2026-04-01", award, status: "assumed" },
              ...(months === 0 ? [] : [{ change: "delay-starts", by: { months } }]),
            ]),
          );
          return totalByRow(ledger, "year");
        }),
      );
  return cells.flatMap((slips) =>
    plan.posts.flatMap((_, post) =>
      slips.flatMap((sums) => [...sums.subarray(post * yearCount, (post + 1) * yearCount)]),
    ),
  );
}

function benchPeer(plan, years, tables, later) {
  mkdirSync(join(here, "dist"), { recursive: true });
  const program = join(here, "dist", "risk-peer");
  const compiled = spawnSync("gcc", ["-O2", "-o", program, join(here, "risk-peer.c"), "-lm"], { encoding: "utf8" });
  if (compiled.error) return verdict.left("tables / C", "there is no gcc");
  const words = ({ firstWord, secondWord }) => [firstWord, secondWord];
  const numbers = [
    ...[plan.posts.length, years.length, SEED, EMPTY, ...words(streamOf("award")), 0, 0],
    ...plan.funding[0].perYear.map(({ amount }) => amount),
    ...plan.posts.flatMap(({ id }) => [...words(streamOf("slip", id)), ...words(streamOf("unfilled", id))]),
    ...tableOf(plan, years.length),
  ];
  const [input, output] = ["risk.bin", "risk-out.bin"].map((name) => join(here, "dist", name));
  writeFileSync(input, BigInt64Array.from(numbers, BigInt));
  const { status, stdout, stderr } = spawnSync(program, [input, String(DRAWS), "11", output], { encoding: "utf8" });
  if (status !== 0) throw new Error(`risk-peer: ${compiled.stderr}${stderr}`);
  const milliseconds = Number(stdout) / 1e6;
  const drawn = new BigInt64Array(Uint8Array.from(readFileSync(output)).buffer);
  const { cost, confirmed } = tables.result.figures;
  let apart = 0;
  for (let draw = 0; draw < DRAWS; draw += 1)
    for (let year = 0; year < years.length; year += 1) {
      const at = draw * years.length * 2 + year;
      if (Number(drawn[at]) !== cost[draw * years.length + year]) apart += 1;
      if (Number(drawn[at + years.length]) !== confirmed[draw * years.length + year]) apart += 1;
    }
  verdict.same("tables and C, cost and gap of every draw", apart, DRAWS * years.length * 2);
  console.log(`      C, gcc -O2, ${milliseconds.toFixed(1)} ms for ${DRAWS} draws`);
  verdict.atMost("draws from filled tables / C", later / milliseconds, 8);
}

/** Many posts: a few draws are measured, and what more would take is worked out from them and said to be. */
function benchMany() {
  const posts = 10_000;
  const years = ["2025/26", "2026/27", "2027/28", "2028/29", "2029/30"];
  const plan = planOf({
    posts,
    years,
    slip: { history: [0, 3] },
    available: "£400m",
    sizes: [{ percent: { history: [2.75, 3.2] } }],
    empty: false,
  });
  const [first, more] = [10, 10];
  const anew = processorTime(() => drawRisks(plan, { seed: SEED, draws: 2, pricing: "anew" })).milliseconds / 2;
  const few = processorTime(() => drawRisks(plan, { seed: SEED, draws: first })).milliseconds;
  const many = processorTime(() => drawRisks(plan, { seed: SEED, draws: first + more })).milliseconds;
  const later = (many - few) / more;
  const whole = (few + later * (DRAWS - first)) / 1_000;
  console.log(
    `      10,000 posts x 60 months: anew ${anew.toFixed(0)} ms a draw; tables ${(few / 1_000).toFixed(1)} s for the first ${first}, then ${later.toFixed(1)} ms a draw;`,
  );
  console.log(
    `      10,000 draws would take ${whole.toFixed(0)} s of one core (worked out from ${first + more}), and anew ${((anew * DRAWS) / 3_600_000).toFixed(1)} h; ${Math.round(process.memoryUsage().rss / 1e6)} MB in use`,
  );
  verdict.atLeast("10,000 posts: anew / tables, 10,000 draws", (anew * DRAWS) / 1_000 / whole, 10);
}
