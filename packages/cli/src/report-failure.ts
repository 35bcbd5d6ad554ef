import { Outside, Stopped, WrongUsage } from "./failure.ts";
import { printJson, say } from "./print.ts";

const HAS_ISSUES = 1;
export const WRONG_USAGE = 2;
const OUTSIDE = 3;
const STOPPED = 130;

/**
 * Says what went wrong, and never how deep inside: issues of a plan one a line, anything else in one sentence.
 *
 * @returns the exit status: 1 for issues, 2 for wrong usage, 3 for what failed outside the plan and what nobody foresaw, 130 after Ctrl-C
 */
export async function reportFailure(error: unknown, { json }: { readonly json: boolean }): Promise<number> {
  if (error instanceof WrongUsage) return failed(`outturn: ${error.message}`, WRONG_USAGE);
  if (error instanceof Outside) return failed(`outturn: ${error.message}`, OUTSIDE);
  if (error instanceof Stopped) return failed(`outturn: ${error.message}`, STOPPED);
  const { PlanError } = await import("@outturn/core");
  if (error instanceof PlanError) {
    if (json) printJson({ issues: error.issues });
    else for (const { at, code, problem, mend } of error.issues) say(`${at} ${code}: ${problem} ${mend}`);
    return HAS_ISSUES;
  }
  const about = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (process.env.OUTTURN_DEBUG && error instanceof Error)
    for (const lineId of `${error.stack}`.split("\n")) say(lineId);
  return failed(
    `outturn: something went wrong that should not (${about.split("\n")[0]}). Please report it, with the command that you gave.`,
    OUTSIDE,
  );
}

function failed(lineId: string, status: number): number {
  say(lineId);
  return status;
}
