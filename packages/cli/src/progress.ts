import { say } from "./print.ts";

const SOON = 1_000_000;

/**
 * Says on a terminal what is being done with a plan so large that it may take more than a second; says nothing anywhere else.
 *
 * @param bytes - how large the plan is
 */
export function progress(subject: string, bytes: number): void {
  if (bytes > SOON && process.stderr.isTTY) say(subject);
}
