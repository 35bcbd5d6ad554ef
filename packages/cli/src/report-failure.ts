import { Outside, WrongUsage } from "./failure.ts";
import { plainText } from "./terminal/plain-text.ts";

const HAS_ISSUES = 1;
export const WRONG_USAGE = 2;
const OUTSIDE = 3;

/**
 * Says what went wrong, and never how deep inside: issues of a plan one a line, anything else in one sentence.
 *
 * @returns the exit status: 1 for issues, 2 for wrong usage, 3 for what failed outside the plan and what nobody foresaw
 */
export async function reportFailure(error: unknown, { json }: { readonly json: boolean }): Promise<number> {
  if (error instanceof WrongUsage) return say(`outturn: ${error.message}`, WRONG_USAGE);
  if (error instanceof Outside) return say(`outturn: ${error.message}`, OUTSIDE);
  const { PlanError } = await import("@outturn/core");
  if (error instanceof PlanError) {
    if (json) process.stdout.write(`${JSON.stringify({ issues: error.issues }, null, 2)}\n`);
    else for (const line of error.message.split("\n")) say(line, HAS_ISSUES);
    return HAS_ISSUES;
  }
  const about = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (process.env.OUTTURN_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return say(
    `outturn: something went wrong that should not (${about.split("\n")[0]}). Please report it, with the command that you gave.`,
    OUTSIDE,
  );
}

function say(line: string, status: number): number {
  process.stderr.write(`${plainText(line)}\n`);
  return status;
}
