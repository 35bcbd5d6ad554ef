import { type Forecast, forecast, type Plan, PlanError } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import {
  actionsChart,
  budgetChart,
  type Chart,
  caseloadChart,
  forecastCharts,
  investChart,
  type Look,
  lookOf,
  reservesChart,
  riskDriversChart,
  riskExceedanceChart,
  riskFanChart,
  riskReserveChart,
  sharesChart,
  tailChart,
  tornadoChart,
  waterfallChart,
} from "@outturn/core/charts";
import { actionsAnswer, bridge, caseloadForecasts, tail, tornado } from "@outturn/core/questions";
import {
  drawRisks,
  MOST_DRIVEN,
  type RiskDraws,
  type RiskLevel,
  riskAnswer,
  riskDrivers,
  riskIssues,
} from "@outturn/core/risk";
import { costed, figureValue } from "@outturn/core/scenario";
import { aloneAt } from "@outturn/core/tables";
import { type Asked, bridgeAsked, planAsked } from "./asked.ts";
import { WrongUsage } from "./failure.ts";
import { type InputChoices, inputsBetween } from "./inputs-asked.ts";
import { investAsked } from "./invest-asked.ts";
import { fieldAfter, inUsage, wholeAfter } from "./options.ts";

/** What pictures of answers may be told, each its own part. */
export interface ChartAsked {
  readonly input: readonly string[];
  readonly figure: string;
  readonly absorbed?: string;
  readonly months: string;
  readonly draws: string;
  readonly seed: string;
  readonly on?: string;
  readonly act?: string;
  readonly instead: string;
}

type Choices = ChartAsked & Asked & InputChoices;
type Draw = (givenForecast: Forecast, choices: Choices, look: Look) => Chart;

/** A picture of the forecast of the plan that is asked about. */
const ofForecast =
  (draw: (givenForecast: Forecast, look: Look) => Chart): Draw =>
  (givenForecast, choices, look) =>
    draw(forecastAsked(givenForecast, choices), look);

/** The pictures that every forecast has. */
const chartsOfForecast = () =>
  Object.fromEntries(Object.entries(forecastCharts).map(([name, draw]) => [name, ofForecast(draw)])) as {
    readonly [name in keyof typeof forecastCharts]: Draw;
  };

function forecastAsked(givenForecast: Forecast, choices: Asked): Forecast {
  const scenario = nameOf(choices);
  return scenario === undefined ? givenForecast : forecast(planAsked(givenForecast, choices), { scenario });
}

/** The scenario and the file of changes that are asked for. */
function nameOf({ scenario, changes }: Asked): string | undefined {
  const names = [scenario, changes].filter((candidate) => candidate !== undefined);
  return names.length === 0 ? undefined : names.join(" and ");
}

/** A picture of an answer, with the plan that it is of below. */
const ofAnswer =
  (draw: Draw): Draw =>
  (givenForecast, choices, look) =>
    draw(
      givenForecast,
      choices,
      lookOf({ ...givenForecast, scenario: nameOf(choices) ?? givenForecast.scenario }, look),
    );

/** A picture of draws of the plan's risks, at the last level of certainty that is said of it. */
const ofDraws = (draw: (plan: Plan, draws: RiskDraws, level: RiskLevel, look: Look) => Chart): Draw =>
  ofAnswer((givenForecast, choices, look) => {
    const plan = planAsked(givenForecast, choices);
    if ((plan.risks ?? []).length === 0)
      throw new WrongUsage("the plan states no risks; outturn risk says what to state.");
    const issues = riskIssues(plan);
    if (issues.length > 0) throw new PlanError(issues);
    const seed = wholeAfter("--seed", choices.seed, 0, MOST_SEED);
    const draws = wholeAfter("--draws", choices.draws, 1, MOST_DRAWS);
    return draw(plan, drawRisks(plan, { seed, draws }), aloneAt(plan), look);
  });

const MOST_SEED = 999_999_999;
const MOST_DRAWS = 100_000;

const drawn = {
  ...chartsOfForecast(),
  waterfall: ofAnswer((givenForecast, choices, look) => {
    const { from, changes } = bridgeAsked(givenForecast, choices);
    const method = changes.length > MOST_BY_ORDERS ? "in-order" : "shapley";
    return waterfallChart(
      inUsage(() => bridge(from, changes, { method, figure: choices.figure })),
      look,
    );
  }),
  tornado: ofAnswer((givenForecast, choices, look) => {
    const plan = planAsked(givenForecast, choices);
    if (choices.input.length === 0)
      throw new WrongUsage("a tornado is of inputs: give --input, such as start-delay=0..30.");
    const inputs = inputsBetween(choices.input, choices, plan);
    const { figure } = choices;
    const bars = inUsage(() => tornado(plan, inputs, figure));
    return tornadoChart(bars, look, { figure, base: figureValue(costed(plan), figure)! });
  }),
  "after-end": ofAnswer((givenForecast, choices, look) => {
    const { absorbed } = choices;
    const absorbing =
      absorbed === undefined
        ? ({ is: "none" } as const)
        : ({ is: "dated", on: [{ day: fieldAfter("--absorbed", "day", absorbed) }] } as const);
    const monthCount = fieldAfter("--months", "months looked at", choices.months);
    return tailChart(
      inUsage(() => tail(planAsked(givenForecast, choices), { absorbing, months: monthCount })),
      look,
    );
  }),
  "risk-fan": ofDraws((_anyPlan, draws, level, look) => riskFanChart(draws, level, look)),
  "risk-exceedance": ofDraws((plan, draws, level, look) =>
    riskExceedanceChart(draws, riskAnswer(plan, draws), level, look),
  ),
  "risk-reserve": ofDraws((_anyPlan, draws, level, look) => riskReserveChart(draws, level, look)),
  "risk-drivers": ofDraws((plan, { seed, until }, level, look) =>
    riskDriversChart(riskDrivers(plan, { seed, draws: Math.min(until, MOST_DRIVEN) }, level), level, look),
  ),
  shares: ofForecast(sharesChart),
  reserves: ofForecast(reservesChart),
  caseload: ofAnswer((givenForecast, choices, look) => {
    const [first] = caseloadForecasts(forecastAsked(givenForecast, choices));
    if (first) return caseloadChart(first, look);
    throw new WrongUsage(
      'the plan has no caseload. Add one under "caseloads:"; "outturn schema" says what can stand in it.',
    );
  }),
  actions: ofAnswer((givenForecast, choices, look) => {
    const found = forecastAsked(givenForecast, choices);
    if ((found.plan.actions ?? []).length === 0)
      throw new WrongUsage(
        'the plan has no actions. Add some under "actions:", with "statusCodes:"; "outturn schema" says what can stand in them.',
      );
    const { on } = choices;
    return actionsChart(
      found.plan,
      actionsAnswer(found, on === undefined ? undefined : fieldAfter("--on", "day", on)),
      look,
    );
  }),
  invest: ofAnswer((givenForecast, { act, instead }, look) => {
    if (act === undefined)
      throw new WrongUsage(
        "a picture of investing to save is of two paths: give --act, and --instead where that is not the plan as it stands.",
      );
    return investChart(investAsked(givenForecast.plan, { act, instead }), look);
  }),
  budget: ofAnswer((givenForecast, choices, look) => {
    const medium = mediumTermBudget(planAsked(givenForecast, choices));
    if (medium) return budgetChart(medium, look);
    throw new WrongUsage(
      'the plan has no budget. Add one under "budget:"; "outturn schema" says what can stand in it.',
    );
  }),
} as const satisfies { readonly [name: string]: Draw };

/** Up to here an effect is the average over every order of the changes. */
const MOST_BY_ORDERS = 8;

type ChartName = keyof typeof drawn;

/** The pictures that there are. */
export const CHARTS = Object.keys(drawn) as readonly ChartName[];

/** A picture of a plan, or of the answer to a question put to it, with the plan's own words below. */
export const chartOf = (name: ChartName, givenForecast: Forecast, choices: Choices, look: Look): Chart =>
  drawn[name](givenForecast, choices, look);
