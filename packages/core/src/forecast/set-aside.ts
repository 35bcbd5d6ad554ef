import { capitalised } from "../words/index.ts";
import type { Forecast } from "./forecast-type.ts";
import { namedApart } from "./notes/findings.ts";
import { needlesslyAccepted } from "./notes/implausible/needless.ts";
import { inputsWithoutEffect } from "./notes/without-effect.ts";

/**
 * What of a plan was read and is in none of its forecast's figures, a sentence each: what lies outside its years, pay, rates and sums
 * that nothing is worked out from, money that is never drawn, and what is accepted though nothing is asked.
 *
 * @example setAside(forecast(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, agencyRates: { locum: { perWeek: 1800 } } }))) // => ["The agency rate locum: without effect on any figure."]
 */
export function setAside(forecast: Forecast): readonly string[] {
  const noted = (...codes: readonly string[]): readonly string[] =>
    forecast.notes.filter(({ code }) => codes.includes(code)).map(({ text }) => text);
  const findings = namedApart({ ...forecast, funding: forecast.draws });
  return [
    ...noted("outside-years"),
    ...inputsWithoutEffect(findings).map((words) => `${capitalised(words)}: without effect on any figure.`),
    ...noted("never-drawn"),
    ...needlesslyAccepted(findings).map(
      ({ about, by }) => `"accepts: ${about}" of ${by} is not needed: nothing is asked.`,
    ),
  ];
}
