import type { Forecast, Pence } from "@outturn/core";
import {
  correlationsJson,
  MOST_DRIVEN,
  type RiskAnswer,
  type RiskDraws,
  type RiskLevel,
  riskAnswer,
  riskDrivers,
  riskDriversJson,
  riskJson,
  risksByThemselves,
} from "@outturn/core/risk";
import {
  aloneAt,
  drawsNeededSays,
  driversSay,
  levelsSaid,
  type NamedTable,
  namedTables,
  riskAloneTable,
  riskDriversTable,
  riskPartsTable,
  riskSays,
  risksSay,
  riskTables,
  type Table,
} from "@outturn/core/tables";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";

/** Gives what draws of a plan's risks come to. */
export async function riskShown(
  eachForecast: Forecast,
  draws: RiskDraws,
  choices: AnswerChoices & { readonly drivers?: true; readonly within?: Pence },
  reads: readonly string[],
): Promise<void> {
  const { plan, fingerprint } = eachForecast;
  const { seed, from, until, sampling } = draws;
  const answer = riskAnswer(plan, draws);
  const level = aloneAt(plan);
  const alone = risksByThemselves(plan, { seed, draws: { from, until }, ...(sampling && { sampling }) }, level);
  const { within } = choices;
  const needed = within === undefined ? [] : [drawsNeededSays(answer, level, within)];
  const drivers = choices.drivers && riskDrivers(plan, { seed, draws: Math.min(until - from, MOST_DRIVEN) }, level);
  const says = [...riskSays(plan, answer, alone), ...needed, ...(drivers ? driversSay(drivers) : [])];
  const [first = "", ...notes] = [...says, replaySays(answer, level), ...risksSay(plan)];
  const tables = [
    ...tablesOf(riskTables(answer, levelsSaid(plan))),
    ...namedTables("risk_alone", riskAloneTable(alone, level)),
    ...namedTables("risk_drivers", drivers && riskDriversTable(drivers, level)),
    ...namedTables("risk_parts", drivers && riskPartsTable(drivers, level)),
  ];
  const moved = drivers && { drivers: riskDriversJson(drivers) };
  const together = plan.correlations && { correlations: correlationsJson(plan) };
  const json = () => ({ ...riskJson(answer, alone), ...together, ...moved, says, fingerprint });
  await giveAnswer(answerOf(eachForecast, { says: first, tables, notes }, json), choices, reads);
}

/** How to read the draw that is a worst credible case. */
function replaySays({ levels, sampling, until }: RiskAnswer, level: RiskLevel): string {
  const { worstCredible } = levels[level];
  const sameDraws = sampling ? ` --draws ${until} --sampling ${sampling.is}` : "";
  return `What happens in the worst credible case: outturn risk with --draw ${worstCredible}${sameDraws} and the same --seed.`;
}

/** The cost, then the gap at each level, whether it is funded, and what a reserve covers at each level. */
function tablesOf([cost, ...others]: readonly Table[]): readonly NamedTable[] {
  const levels = (others.length - 1) / 2;
  return [
    ...namedTables("risk_cost", cost),
    ...namedTables("risk_gap", others.slice(0, levels)),
    ...namedTables("risk_funded", others[levels]),
    ...namedTables("risk_reserve", others.slice(levels + 1)),
  ];
}
