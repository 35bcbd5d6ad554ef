import { byKey, differing, ofRows } from "./compare.js";
import { oracle } from "./dist/test/oracle/index.js";
import { againstBigInt, factsOf, load, price, rates, totalOf } from "./engine.js";
import { measured, timed } from "./measure.js";
import { compilePeer, peerFacts, runPeer } from "./peer.js";
import { MONTHS, planFile } from "./plans.js";
import * as verdict from "./verdicts.js";

/** The oracle may take this many milliseconds on one plan; beyond them a sample of the posts is costed. */
const PATIENCE = 180_000;

const hasPeer = compilePeer();
const plainly = (number) => number.toLocaleString("en-GB");

/** The oracle on a plan, or on one in so many of its posts and scaled up. */
function runOracle(plan, each) {
  const sample = { ...plan, posts: plan.posts.filter((_, n) => n % each === 0) };
  const { milliseconds, result } = timed(() =>
    oracle(sample, rates, (done) => {
      if (process.stderr.isTTY && done % 50 === 0)
        process.stderr.write(`\roracle: ${done} of ${sample.posts.length} posts`);
    }),
  );
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return {
    milliseconds: (milliseconds * plan.posts.length) / sample.posts.length,
    facts: byKey(result.facts),
    rows: new Set(sample.posts.map(({ id }) => id)),
  };
}

/**
 * The engine against the oracle, the C loop and BigInt, on a plan and the same with one award changed.
 *
 * @param {number} posts
 * @param {{ warmUps: number, runs: number }} how
 * @param {number} foreseen - milliseconds of the oracle for a post, from an earlier plan
 * @returns {number} the same, found now
 */
export function benchCosting(posts, how, foreseen) {
  const size = plainly(posts);
  const plans = [3, 3.5].map((award) => load(JSON.stringify(planFile(posts, award))));
  let kept = [];
  let totals = [];
  const pricing = () => {
    kept = plans.map((plan, n) => price(plan, kept[n]));
    totals = kept.map(totalOf); // the C loop adds up too
    return kept;
  };
  const engine = measured(pricing, how);
  const facts = byKey(factsOf(engine.result[0]));
  console.log(
    `\n${size} posts x ${MONTHS} months: ${plainly(posts * MONTHS)} post-months, ${plainly(facts.size)} facts`,
  );
  console.log(
    `      engine ${engine.milliseconds.toFixed(2)} ms for the plan and a changed award, median of ${how.runs} after ${how.warmUps} to warm up`,
  );

  if (hasPeer) benchPeer(size, plans, { ...engine, totals }, facts, how.runs);
  else verdict.left(`${size}: engine / C`, "there is no gcc");
  benchBigInt(size, plans[0], engine.result[0], Math.ceil(posts / 400));

  const each = Math.max(1, Math.ceil((posts * foreseen) / PATIENCE));
  const slow = runOracle(plans[0], each);
  const once = each === 1 ? "" : `, on one post in ${each} and scaled up`;
  console.log(`      oracle, by day: ${(slow.milliseconds / 1000).toFixed(1)} s for the plan, run once${once}`);
  verdict.atLeast(`${size}: oracle / engine`, slow.milliseconds / (engine.milliseconds / 2), 500);
  const wanted = ofRows(facts, slow.rows);
  verdict.same(`${size}: engine and oracle, every fact`, differing(wanted, slow.facts), wanted.size);
  return slow.milliseconds / posts;
}

function benchPeer(size, plans, engine, facts, runs) {
  const peer = runPeer(plans, rates, runs);
  console.log(`      C, gcc -O2, ${peer.milliseconds.toFixed(2)} ms for both, median of ${runs} after 3 to warm up`);
  verdict.atMost(`${size}: engine / C`, engine.milliseconds / peer.milliseconds, 12, 6);
  verdict.same(`${size}: engine and C, every fact`, differing(facts, byKey(peerFacts(plans[0], peer))), facts.size);
  const apart = engine.totals.filter((total, n) => total !== peer.totals[n]);
  verdict.same(`${size}: engine and C, totals of both plans`, apart.length, plans.length);
}

function benchBigInt(size, plan, ledger, each) {
  const { compared, apart } = againstBigInt(plan, ledger, each);
  const sample = each === 1 ? "" : `, of one post in ${each}`;
  verdict.same(`${size}: engine and BigInt, every fact${sample}`, apart, compared);
}
