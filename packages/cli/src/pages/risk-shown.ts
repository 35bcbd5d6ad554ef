import type { Forecast } from "@outturn/core";
import {
  type RiskDraws,
  riskAnswer,
  riskDrivers,
  riskDriversJson,
  riskJson,
  risksByThemselves,
} from "@outturn/core/risk";
import {
  aloneAt,
  levelsSaid,
  riskAloneTable,
  riskDriversTable,
  riskSays,
  risksSay,
  riskTables,
} from "@outturn/core/tables";
import { printJson, printPage } from "../print.ts";
import { answerPage } from "./answer-page.ts";

/** Draws from which shares of drivers are worked out at most: each is drawn twice for every risk. */
const MOST_DRIVEN = 1_000;

/** Prints what draws of a plan's risks come to. */
export function riskShown(
  eachForecast: Forecast,
  draws: RiskDraws,
  choices: { readonly drivers?: true; readonly json?: true },
): void {
  const { plan, fingerprint } = eachForecast;
  const { seed, from, until } = draws;
  const answer = riskAnswer(plan, draws);
  const level = aloneAt(plan);
  const alone = risksByThemselves(plan, { seed, draws: { from, until } }, level);
  const says = riskSays(plan, answer, alone);
  const drivers = choices.drivers && riskDrivers(plan, { seed, draws: Math.min(until - from, MOST_DRIVEN) }, level);
  if (choices.json) {
    const moved = drivers && { drivers: riskDriversJson(drivers) };
    printJson({ ...riskJson(answer, alone), ...moved, says, fingerprint });
    return;
  }
  const [first = "", ...notes] = [...says, ...risksSay(plan)];
  const tables = [
    ...riskTables(answer, levelsSaid(plan)),
    riskAloneTable(alone, level),
    ...(drivers ? [riskDriversTable(drivers, level)] : []),
  ];
  printPage((paper) => answerPage(eachForecast, { says: first, tables, notes }, paper));
}
