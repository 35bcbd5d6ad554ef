import * as verdict from "../verdicts.js";
import { commandTime } from "./command.js";
import { families } from "./families.js";
import { largestCount } from "./inputs.js";

/** What nobody waits longer for, in seconds, below 1 MB. */
const MOST_SECONDS = 2;

/** With twice the work at most about twice the time. */
const MOST_TIMES = 2.5;

/** What a plan's size adds to its time must be more than this before it says how the time grows, in seconds. */
const TELLING = 0.25;

/**
 * The whole command on files that are large in one thing, at just under 1 MB and at half of it: how long it takes, and how many times as
 * long with twice as much.
 *
 * @param {readonly string[]} words - only what has one of them in its name, where there are any
 */
export function benchGrowth(words = []) {
  console.log("\nGrowth: the whole command on files that are large in one thing");
  const isWanted = (what) => words.length === 0 || words.some((word) => what.includes(word));
  for (const { command, of } of families)
    for (const [what, make] of Object.entries(of)) if (isWanted(what)) benchFamily(command, what, make);
}

function benchFamily(command, what, make) {
  const count = largestCount(make);
  const [least, half, whole] = [1, Math.floor(count / 2), count].map((of) => commandTime(command, make, of));
  const more = whole.seconds - least.seconds;
  verdict.grows(`${command}, ${what}`, {
    ...{ size: whole.size, seconds: whole.seconds, most: MOST_SECONDS, mostTimes: MOST_TIMES },
    ...(more > TELLING && { times: more / (half.seconds - least.seconds) }),
  });
}
