import type { Plan } from "@outturn/core";
import { type InvestAnswer, investBetween, type TwoPaths } from "@outturn/core/questions";
import { WrongUsage } from "./failure.ts";
import { inUsage } from "./options.ts";
import { checkScenario } from "./read-forecast.ts";

/** Two paths of a plan as they are asked for, and what the one costs and avoids against the other. */
export function investAsked(
  plan: Plan,
  { act, instead }: TwoPaths,
  locate?: Parameters<typeof investBetween>[2],
): InvestAnswer {
  checkScenario(plan, act, "--act");
  checkScenario(plan, instead, "--instead");
  if (act === instead) throw new WrongUsage(`--act and --instead are both ${act}: give two paths.`);
  if (plan.demand === undefined)
    throw new WrongUsage('the plan has no demand. Add some under "demand:", with what each path changes of it.');
  return inUsage(() => investBetween(plan, { act, instead }, locate));
}
