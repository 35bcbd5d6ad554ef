import { inPounds, poundsBy } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { correlationInWords } from "../correlation/in-words.ts";
import type { RiskAlone } from "./alone.ts";
import { type GapDrawn, LEVELS, type OverYears, type RiskAnswer } from "./answer.ts";
import type { RiskDriver } from "./drivers.ts";
import { type ChanceFound, type Estimate, PERCENTILES, type Spread } from "./spread.ts";

/**
 * What a plan's risks come to as the JSON that other programs may rely on: money as decimal texts of pounds, chances as numbers from 0
 * to 1.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskJson(riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 2 })), []).cost.drawn.all.mean // => { amount: "99000.00", standardError: "0.00" }
 */
export const riskJson = (answer: RiskAnswer, alone: readonly RiskAlone[]) => ({
  ...{ seed: answer.seed, draws: { from: answer.from, until: answer.until }, years: answer.years },
  ...(answer.sampling && { sampling: answer.sampling.is }),
  cost: { planned: sumsJson(answer.cost.planned), drawn: eachOf(answer.cost.drawn, spreadJson) },
  gap: Object.fromEntries(LEVELS.map((fundingLevel) => [fundingLevel, gapJson(answer.levels[fundingLevel])])),
  reservesUsed: eachOf(answer.reservesUsed, spreadJson),
  risks: alone.map(({ risk, says, chance, amount, provision, expected }) => ({
    ...{ id: risk.id, title: risk.title, risk: risk.risk, says },
    ...(risk.source && { source: risk.source }),
    ...(risk.owner !== undefined && { owner: risk.owner }),
    ...{
      chance: chance / 1_000_000,
      amount: inPounds(amount),
      provision: inPounds(provision),
      expected: inPounds(expected),
    },
  })),
});

/**
 * Which of a plan's risks go together, as JSON: rank correlations from -1 to 1.
 *
 * @example correlationsJson(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } })) // => []
 */
export const correlationsJson = (givenPlan: Plan) =>
  (givenPlan.correlations ?? []).map((correlation) => {
    const { between, rank, source, owner } = correlation;
    return {
      ...{ between, rank: rank / 1_000_000, says: correlationInWords(givenPlan, correlation) },
      ...(source && { source }),
      ...(owner !== undefined && { owner }),
    };
  });

/**
 * How much of the spread each risk explains, as JSON.
 *
 * @example riskDriversJson([]) // => []
 */
export const riskDriversJson = (drivers: readonly RiskDriver[]) =>
  drivers.map(({ risk, alone, withOthers, ofWhole, reserveWithout, reserveSaved }) => ({
    ...{ id: risk.id, title: risk.title, alone: chanceJson(alone), withOthers: chanceJson(withOthers) },
    ...(ofWhole && { ofWhole: chanceJson(ofWhole) }),
    ...{ reserveWithout: inPounds(reserveWithout), reserveSaved: inPounds(reserveSaved) },
  }));

const sumsJson = ({ byYear, all }: RiskAnswer["cost"]["planned"]) => ({ byYear: poundsBy(byYear), all: inPounds(all) });

const gapJson = ({ planned, gap, funded, reserves, aboveMean, worstCredible }: GapDrawn) => ({
  planned: sumsJson(planned),
  drawn: eachOf(gap, spreadJson),
  funded: eachOf(funded, chanceJson),
  reserves: reserves.map(({ covers, reserve, beyond }) => ({
    ...{ covers: covers / 100, reserve: estimateJson(reserve), expectedShortfall: estimateJson(beyond) },
  })),
  aboveMean: chanceJson(aboveMean),
  worstCredible: { draw: worstCredible },
});

const eachOf = <Value, Json>({ byYear, all }: OverYears<Value>, write: (drawnValue: Value) => Json) => ({
  byYear: Object.fromEntries(Object.entries(byYear).map(([year, value]) => [year, write(value)])),
  all: write(all),
});

const spreadJson = ({ mean, standardDeviation, percentiles }: Spread) => ({
  mean: estimateJson(mean),
  standardDeviation: inPounds(standardDeviation),
  ...Object.fromEntries(PERCENTILES.map((percentile) => [`p${percentile}`, estimateJson(percentiles[percentile])])),
});

const estimateJson = ({ amount, standardError }: Estimate) => ({
  amount: inPounds(amount),
  standardError: inPounds(standardError),
});

const chanceJson = ({ chance, standardError }: ChanceFound) => ({
  chance: chance / 1_000_000,
  standardError: standardError / 1_000_000,
});
