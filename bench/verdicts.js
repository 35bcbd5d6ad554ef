/** @typedef {{ what: string, came: string, must: string, passed: boolean }} Verdict */

/** @type {Verdict[]} */
let all = [];
let isPassed = true;

/** What has been found since this was last asked, in its order. */
export function taken() {
  const found = all;
  all = [];
  return found;
}

function give(verdict) {
  all.push(verdict);
  isPassed &&= verdict.passed;
  console.log(
    `${verdict.passed ? "PASS" : "FAIL"}  ${verdict.what.padEnd(46)} ${verdict.came.padStart(16)}   ${verdict.must}`,
  );
}

const times = (ratio) => `${ratio < 20 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString("en-GB")} x`;

/** A ratio of two times of this run: the same on a slow machine and a fast one. */
export const atMost = (what, ratio, most, aim) =>
  give({
    what,
    came: times(ratio),
    must: `at most ${most}${aim === undefined ? "" : `, aim ${aim}`}`,
    passed: ratio <= most,
  });

export const atLeast = (what, ratio, least) =>
  give({ what, came: times(ratio), must: `at least ${least}`, passed: ratio >= least });

/** A figure that is told beside the others, and held to nothing. */
export function told(what, came) {
  all.push({ what, came, must: "", passed: true });
  console.log(`      ${what.padEnd(46)} ${came.padStart(16)}`);
}

/** Two models of one thing that need not be equal: how far apart they are, as a part of the whole. */
export const near = (what, apart, most) =>
  give({
    what,
    came: `${(100 * apart).toFixed(2)}% apart`,
    must: `at most ${100 * most}%`,
    passed: apart <= most,
  });

/** A measure with a unit, of this machine: where people wait for it, it is the time itself that counts. */
export const below = (what, measure, most, unit) =>
  give({
    what,
    came: `${measure < 10 ? measure.toFixed(2) : measure.toFixed(0)} ${unit}`,
    must: `below ${Math.round(most * 10) / 10} ${unit}`,
    passed: measure < most,
  });

/**
 * How long something takes, and how many times as long with twice as much of it; this is left out where it takes no time to speak of.
 *
 * @param {string} what
 * @param {{ size: number, seconds: number, times?: number, most: number, mostTimes: number }} measured - the size in bytes
 */
export const grows = (what, { size, seconds, times: ratio, most, mostTimes }) =>
  give({
    what: `${what} (${Math.round(size / 1000).toLocaleString("en-GB")} kB)`,
    came: `${Number.isFinite(seconds) ? `${seconds.toFixed(2)} s` : "no end"}${ratio === undefined ? "" : `, ${times(ratio)}`}`,
    must: `below ${most} s, at most ${mostTimes} x`,
    passed: seconds < most && !(ratio > mostTimes),
  });

export const same = (what, differences, compared) =>
  give({
    what,
    came: differences === 0 ? "equal" : `${differences} differ`,
    must: `${compared.toLocaleString("en-GB")} figures, to the penny`,
    passed: differences === 0 && compared > 0,
  });

/** Something that must be measured and could not be. */
export const missing = (what, why) => give({ what, came: "not measured", must: why, passed: false });

/** Something that is measured only where the machine has the means. */
export const left = (what, why) => console.log(`----  ${what.padEnd(46)} ${"left out".padStart(16)}   ${why}`);

export const allPassed = () => isPassed;
