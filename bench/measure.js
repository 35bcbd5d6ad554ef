/** The median of some times: a pause of the machine in one of them counts for nothing. */
export const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** How long something takes, in milliseconds. */
export function timed(work) {
  const before = performance.now();
  const result = work();
  return { milliseconds: performance.now() - before, result };
}

/** Works until it is warm, then the median of some runs. The last result is given back, so that none can be left out. */
export function measured(work, { warmUps, runs }) {
  for (let n = 0; n < warmUps; n++) work();
  const times = [];
  let result;
  for (let n = 0; n < runs; n++) {
    const once = timed(work);
    times.push(once.milliseconds);
    result = once.result;
  }
  return { milliseconds: median(times), result };
}

/** Two things by turns, so that a machine that slows down slows both. */
export function byTurns(one, other, { warmUps, runs }) {
  for (let n = 0; n < warmUps; n++) {
    one();
    other();
  }
  const ofOne = [];
  const ofOther = [];
  for (let n = 0; n < runs; n++) {
    ofOne.push(timed(one).milliseconds);
    ofOther.push(timed(other).milliseconds);
  }
  return [median(ofOne), median(ofOther)];
}
