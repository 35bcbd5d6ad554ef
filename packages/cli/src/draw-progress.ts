import { sayInPlace } from "./print.ts";

const PARTS = 100;

/**
 * Says on a terminal how many of some draws are done, on one line that is taken away at the end; says nothing anywhere else.
 *
 * @returns what is told after each of them
 */
export function drawProgress(count: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let saidPart = 0;
  return (done) => {
    const part = Math.floor((PARTS * done) / count);
    if (part === saidPart) return;
    saidPart = part;
    const says = `${done.toLocaleString("en-GB")} of ${count.toLocaleString("en-GB")} draws (Ctrl-C stops)`;
    sayInPlace(done >= count ? "" : says);
  };
}
