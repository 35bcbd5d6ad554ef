/** The median of some times: a pause of the machine in one of them counts for nothing. */
export const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** How long something takes, in milliseconds. */
export function timed(work) {
  const before = performance.now();
  const result = work();
  return { milliseconds: performance.now() - before, result };
}

/** Processor time in milliseconds, which a busy machine does not lengthen as it does the clock's. */
export function processorTime(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1_000, result };
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

/** The processor time of two things by turns, so that a machine that slows down slows both. Of commands it is nothing: they run elsewhere. */
export const byTurns = (one, other, how) => takenInTurns(processorTime, one, other, how);

/** The same of commands, which run in a process of their own: by the clock. */
export const commandsByTurns = (one, other, how) => takenInTurns(timed, one, other, how);

function takenInTurns(taken, one, other, { warmUps, runs }) {
  for (let n = 0; n < warmUps; n++) {
    one();
    other();
  }
  const ofOne = [];
  const ofOther = [];
  for (let n = 0; n < runs; n++) {
    ofOne.push(taken(one).milliseconds);
    ofOther.push(taken(other).milliseconds);
  }
  return [median(ofOne), median(ofOther)];
}
