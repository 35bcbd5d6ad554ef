import type { FinancialYear } from "../../calendar/index.ts";
import { asPercent, MILLION, type Pence } from "../../money/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import {
  correlationInWords,
  drawsNeeded,
  type Estimate,
  EVIDENCE,
  type GapDrawn,
  type RiskAlone,
  type RiskAnswer,
  type RiskLevel,
  riskInWords,
} from "../../risk/index.ts";
import { counted, grouped, listed } from "../../words/index.ts";
import { inBrief, inOneUnit } from "../money-shown.ts";
import { MONEY_COUNTED } from "../risk-tables.ts";
import { toTenth } from "../to-tenth.ts";

/** The levels that are said of a plan: confirmed money, and conditional money where it has some. */
export const levelsSaid = ({ funding, lines }: Plan): readonly RiskLevel[] =>
  [...funding, ...lines].some(({ status }) => status === "conditional") ? ["confirmed", "conditional"] : ["confirmed"];

/** The level of certainty at which a plan's risks are listed by themselves: the last that is said of it. */
export const aloneAt = (givenPlan: Plan): RiskLevel => {
  const levels = levelsSaid(givenPlan);
  return levels[levels.length - 1]!;
};

/**
 * What a plan's risks come to, in sentences for the statement on robustness and reserves (Local Government Act 2003, section 25). They
 * give figures and what these rest on, and leave the opinion to the officer.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskSays(plan, riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 2 })), [])[0] // => "In 2 draws of 1 risk as stated (seed 1) the plan costs £99,000 on average, and from £99,000 to £99,000 in nine draws of ten; as planned it costs £90,000."
 */
export function riskSays(givenPlan: Plan, answer: RiskAnswer, alone: readonly RiskAlone[]): readonly string[] {
  const { cost, seed, from, until, years, sampling } = answer;
  const { mean, percentiles } = cost.drawn.all;
  const draws = counted(until - from, "draw");
  const risks = counted(givenPlan.risks?.length ?? 0, "risk");
  const says = inOneUnit([mean.amount, percentiles[5].amount, percentiles[95].amount, cost.planned.all]);
  return [
    `In ${draws} of ${risks} as stated (seed ${seed}${sampling ? ", a Latin hypercube" : ""}) the plan costs ${says(mean.amount)} on average, and from ${says(percentiles[5].amount)} to ${says(percentiles[95].amount)} in nine draws of ten; as planned it costs ${says(cost.planned.all)}.`,
    ...levelsSaid(givenPlan).flatMap((fundingLevel) => levelSays(answer, fundingLevel, years.length)),
    worstSays(answer, aloneAt(givenPlan)),
    ...provisionsSay(alone),
    "The figures rest on the risks as stated and on no others. Whether the estimates are robust and the reserves adequate is for the chief finance officer to say (Local Government Act 2003, section 25).",
  ];
}

/** Of more years than this a sentence says how often the least sure one is funded; the table has each. */
const MOST_YEARS = 5;

/**
 * How sure it is that a plan is funded at a level of certainty, in one sentence: in how many of the draws every year is, and each of them,
 * and the reserve that covers four draws of five.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskInBrief(plan, riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 2 })), "confirmed") // => "With confirmed money alone, 2025/26 is funded in 0% of 2 draws of 1 risk; a reserve of £99,000 would cover the gap in 80% of them."
 */
export function riskInBrief(
  { risks = [] }: Plan,
  { levels, years, from, until }: RiskAnswer,
  fundingLevel: RiskLevel,
): string {
  const { funded, reserves } = levels[fundingLevel];
  const draws = `${counted(until - from, "draw")} of ${counted(risks.length, "risk")}`;
  const chanceOf = (financialYear: FinancialYear): number => funded.byYear[financialYear]!.chance;
  const least = [...years].sort((first, second) => chanceOf(first) - chanceOf(second))[0]!;
  const byYear =
    years.length > MOST_YEARS
      ? `${least}, the least sure, in ${inPercent(chanceOf(least))}`
      : years.map((financialYear) => `${financialYear} in ${inPercent(chanceOf(financialYear))}`).join(", ");
  const isOneYear = years.length === 1;
  const chances = new Set(years.map(chanceOf));
  const isNone = chances.size === 1 && chances.has(0);
  const isEach = funded.all.chance === MILLION;
  const how = isOneYear
    ? `${years[0]} is funded in ${inPercent(funded.all.chance)} of ${draws}`
    : isNone
      ? `no year is funded in any of ${draws}`
      : isEach
        ? `every year is funded in each of ${draws}`
        : `every year is funded in ${inPercent(funded.all.chance)} of ${draws} (${byYear})`;
  const eighty = reserves.find(({ covers }) => covers === 80)!.reserve.amount;
  const cover =
    eighty === 0
      ? "no reserve is needed in 80% of them"
      : `a reserve of ${inBrief(eighty)} would cover the gap${isOneYear ? "" : " of all years"} in 80% of them`;
  return `With ${MONEY_COUNTED[fundingLevel]}, ${how}; ${cover}.`;
}

function levelSays({ levels, years }: RiskAnswer, fundingLevel: RiskLevel, yearCount: number): readonly string[] {
  const { funded } = levels[fundingLevel];
  const byYear = years.map((financialYear) => `${financialYear} in ${inPercent(funded.byYear[financialYear]!.chance)}`);
  const fundedInWords =
    yearCount > 1
      ? `every year is funded in ${inPercent(funded.all.chance)} of the draws: ${listed(byYear)}`
      : `${years[0]} is funded in ${inPercent(funded.all.chance)} of the draws`;
  return [`With ${MONEY_COUNTED[fundingLevel]} ${fundedInWords}.`, ...reservesSay(levels[fundingLevel])];
}

/** What reserves cover of the gap of all years; nothing where no draw has a gap. */
function reservesSay({ gap, funded, reserves, aboveMean }: GapDrawn): readonly string[] {
  const last = reserves[reserves.length - 1]!;
  const mean = gap.all.mean.amount;
  if (last.reserve.amount === 0 && last.beyond.amount === 0) return [];
  const says = inOneUnit([...reserves.map(({ reserve }) => reserve.amount), last.beyond.amount, mean]);
  const needed = reserves.filter(({ reserve }) => reserve.amount > 0);
  const [first, ...others] = needed.map(({ covers, reserve }) => [says(reserve.amount), `${covers}%`] as const);
  const isNeededAlways = needed.length === reserves.length;
  const without = isNeededAlways ? [] : [`No reserve is needed in ${inPercent(funded.all.chance)} of the draws.`];
  const covers = first && [
    `${first[0]} would cover the gap of all years in ${first[1]} of ${isNeededAlways ? "the draws" : "them"}`,
    ...others.map(([reserve, part]) => `${reserve} in ${part}`),
  ];
  return [
    ...without,
    ...(covers ? [`A reserve of ${listed(covers)}.`] : []),
    `In the worst ${100 - last.covers}% the gap is ${says(last.beyond.amount)} on average. The expected value of the gap, ${says(mean)}, is exceeded in ${inPercent(aboveMean.chance)} of the draws.`,
  ];
}

/**
 * How many draws are needed for the mean gap and for the reserve that covers nine draws of ten to be so exact, in a sentence.
 *
 * @param within - a sum that two times in three they are no further off than
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * drawsNeededSays(riskAnswer(plan, drawRisks(plan, { seed: 1, draws: 2 })), "confirmed", pence(500000)) // => "To be within £5,000 two times in three, with confirmed money alone, the mean gap needs about 1 draw and the reserve that covers 90% about 1 draw, judged from these 2."
 */
export function drawsNeededSays({ levels, from, until }: RiskAnswer, fundingLevel: RiskLevel, within: Pence): string {
  const { gap, reserves } = levels[fundingLevel];
  const needed = (found: Estimate): string => counted(drawsNeeded(found, until - from, within), "draw");
  const ninety = reserves.find(({ covers }) => covers === 90)!.reserve;
  return `To be within ${inBrief(within)} two times in three, with ${MONEY_COUNTED[fundingLevel]}, the mean gap needs about ${needed(gap.all.mean)} and the reserve that covers 90% about ${needed(ninety)}, judged from these ${grouped(until - from)}.`;
}

/** What the provisions of a table of risks add up to, and that a sum of expected values is no cover. */
function provisionsSay(alone: readonly RiskAlone[]): readonly string[] {
  if (alone.length === 0) return [];
  const provisions = alone.reduce((runningTotal, { provision }) => runningTotal + provision, 0) as Pence;
  return [
    `Listed by themselves as likelihood × sum, the risks have provisions of ${sum(provisions)}: a sum of expected values, which does not say what a reserve covers.`,
  ];
}

const worstSays = ({ levels, seed }: RiskAnswer, fundingLevel: RiskLevel): string => {
  const { worstCredible, gap } = levels[fundingLevel];
  return `A worst credible case is draw ${worstCredible} of seed ${seed}: its gap with ${MONEY_COUNTED[fundingLevel]}, ${inBrief(gap.all.percentiles[95].amount)}, is exceeded in one draw of twenty at most.`;
};

const sum = (drawnAmount: Pence): string => (drawnAmount === 0 ? "nothing" : inBrief(drawnAmount));

/** A chance to a tenth of a per cent; what is not certain is never said to be. */
function inPercent(chance: number): string {
  if (chance > 0 && chance < 1_000) return "less than 0.1%";
  if (chance < 1_000_000 && chance > 999_000) return "more than 99.9%";
  return asPercent(toTenth(chance));
}

/**
 * What is drawn of each of a plan's risks and which of them go together, a sentence each, and who says so.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", title: "Prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * risksSay(plan) // => ["Prices: Every line comes to more than planned by 10%. Owner: Head of Legal."]
 */
export const risksSay = (givenPlan: Plan): readonly string[] => [
  ...(givenPlan.risks ?? []).map((plannedRisk) => {
    const { title } = plannedRisk;
    const drawn = riskInWords(givenPlan, plannedRisk);
    return [drawn.startsWith(`${title}:`) ? drawn : `${title}: ${drawn}`, ...standsFor(plannedRisk)].join(" ");
  }),
  ...(givenPlan.correlations ?? []).map((correlation) =>
    [correlationInWords(givenPlan, correlation), ...standsFor(correlation)].join(" "),
  ),
];

/** Who stands for a risk, or for two that go together: whose judgement it is, and what it was read in. */
const standsFor = ({ owner, source }: Pick<Risk, "owner" | "source">): readonly string[] => [
  ...(owner === undefined ? [] : [`Owner: ${owner}.`]),
  ...(source ? [`Source: ${source.title}${source.url === undefined ? "" : `, ${source.url}`}.`] : []),
];

/**
 * What to state in a plan that has no risks, with what was published that a council may choose from.
 *
 * @example riskEvidence()[0] // => "The plan states no risks, and none is made up for it. State in risks: what may come otherwise, how likely that is, and who says so."
 */
export const riskEvidence = (): readonly string[] => [
  "The plan states no risks, and none is made up for it. State in risks: what may come otherwise, how likely that is, and who says so.",
  `Kinds of risk: start-slip, not-filled, pay-award, agency-rate, pension-rate, saving, funding, growth, line-cost, range and event; docs/plan.md has each, and outturn init --full an example of each.`,
  `What was published that a council may choose from (${grouped(EVIDENCE.length)}); its own history is better evidence:`,
  ...EVIDENCE.map(
    ({ risk, says, source }) =>
      `${risk}: ${says} (${source.title}${source.url === undefined ? "" : `, ${source.url}`})`,
  ),
];
