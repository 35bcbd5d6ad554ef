import type { Forecast, Pence } from "@outturn/core";
import {
  correlationsJson,
  type RiskDraws,
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

/** Draws from which shares of drivers are worked out at most: each is drawn twice for every risk. */
const MOST_DRIVEN = 1_000;

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
  const [first = "", ...notes] = [...says, ...risksSay(plan)];
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
