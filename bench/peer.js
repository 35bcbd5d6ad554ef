import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The columns of the facts that the C loop writes, in its order. */
const COLUMNS = ["pay", "employer-ni", "pension", "apprenticeship-levy"];

const here = import.meta.dirname;
const built = join(here, "dist");
const program = join(built, "peer");

/** Compiles the C loop; false where there is no gcc. */
export function compilePeer() {
  mkdirSync(built, { recursive: true });
  const { error, status, stderr } = spawnSync("gcc", ["-O2", "-o", program, join(here, "peer.c")], {
    encoding: "utf8",
  });
  if (error) return false;
  if (status !== 0) throw new Error(`peer.c does not compile:\n${stderr}`);
  return true;
}

const number = (date) => Number(date.replaceAll("-", ""));

/** A plan of sixty months with nothing in it but employed people, as the numbers that peer.c reads. */
function asNumbers(plan, rates) {
  const scales = {
    njc: rates.njc.map(({ from, value }) => ({ from, points: value.points })),
    ...plan.payScales,
  };
  const names = Object.keys(scales);
  const orders = names.map((name) => scales[name][0].points.map(({ point }) => point));
  const at = (scale, point) => orders[names.indexOf(scale)].indexOf(point);
  const lastDay = number(`${plan.years.to.slice(0, 2)}${plan.years.to.slice(5)}-03-31`);
  const firstYear = Number(plan.years.from.slice(0, 4));

  const tables = names.flatMap((name, n) => [
    orders[n].length,
    scales[name].length,
    ...scales[name].map(({ from }) => number(from)),
    ...scales[name].flatMap(({ points }) =>
      orders[n].map((point) => points.find((one) => one.point === point)?.salary ?? 0),
    ),
  ]);
  const awards = plan.payAwards.flatMap(({ scale, from, award, points }) => {
    if (!from.endsWith("-01")) throw new Error("peer.c takes awards from the first of a month");
    const range = points?.map((point) => at(scale, point)) ?? [0, 1_000_000];
    return [names.indexOf(scale), number(from), award.percent ?? 0, award.flat ?? 0, ...range];
  });
  const ni = rates.employerNi.flatMap(({ from, value }) => [number(from), value.rate, value.monthlyThreshold]);
  const pension = plan.onCosts.pension.flatMap(({ from, rate }) => [number(from), rate, 0]);
  const levy = rates.apprenticeshipLevy.flatMap(({ from, value }) => [number(from), value.rate, 0]);
  const cohorts = plan.posts.flatMap((post, n) =>
    post.starts.flatMap(({ on, count }) => {
      const onScale = post.pay.is === "scale";
      const point = onScale ? at(post.pay.scale, post.pay.point) : 0;
      return [
        n,
        onScale ? names.indexOf(post.pay.scale) : -1,
        point,
        onScale && post.pay.top !== undefined ? at(post.pay.scale, post.pay.top) : point,
        onScale ? 0 : post.pay.salary[0].amount,
        post.fte,
        number(on),
        post.end === undefined ? lastDay : number(post.end),
        count * post.people,
      ];
    }),
  );
  const months = 12 * (Math.floor(lastDay / 10_000) - firstYear);
  const counts = [awards.length / 6, ni.length / 3, pension.length / 3, levy.length / 3, cohorts.length / 9];
  return [
    months,
    firstYear,
    names.length,
    ...counts,
    plan.posts.length,
    ...tables,
    ...awards,
    ...ni,
    ...pension,
    ...levy,
    ...cohorts,
  ];
}

/**
 * Runs the C loop on a plan and the same plan with one award changed.
 *
 * @returns {{ milliseconds: number, totals: number[], facts: BigInt64Array }}
 *   the median time of both together, their totals, and the facts of the first: by column, post and month
 */
export function runPeer(plans, rates, runs) {
  const files = plans.map((plan, n) => {
    const file = join(built, `plan-${n}.bin`);
    writeFileSync(file, BigInt64Array.from(asNumbers(plan, rates), BigInt));
    return file;
  });
  const facts = join(built, "facts.bin");
  const { status, stdout, stderr } = spawnSync(program, [...files, String(runs), facts], { encoding: "utf8" });
  if (status !== 0) throw new Error(`peer: ${stderr}`);
  const [nanoseconds, ...totals] = stdout.trim().split("\n").map(Number);
  const bytes = readFileSync(facts);
  return { milliseconds: nanoseconds / 1e6, totals, facts: new BigInt64Array(Uint8Array.from(bytes).buffer) };
}

/** The C loop's facts of a plan, as the others give theirs. */
export function* peerFacts(plan, { facts }) {
  const months = facts.length / COLUMNS.length / plan.posts.length;
  const april = Number(plan.years.from.slice(0, 4)) * 12 + 3;
  let at = 0;
  for (const component of COLUMNS)
    for (const { id } of plan.posts)
      for (let n = april; n < april + months; n++) {
        const month = `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
        yield { row: id, month, component, pence: Number(facts[at++]) };
      }
}
