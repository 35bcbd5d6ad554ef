import { ownProperty } from "../../issues/index.ts";
import { type Change, ON_COSTS, type PayAward, type Plan, type RateEntry } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Ways to make awards, on-costs, agency rates and conventions what they are in another plan. */
export const proposedOfRates = (planBefore: Plan, target: Plan): readonly Proposal[] => [
  ...ofConventions(planBefore, target),
  ...ofAwards(planBefore, target),
  ...ofOnCosts(planBefore, target),
  ...ofAgencyRates(planBefore, target),
];

/** The vacancy factor, after the posts that it may name. */
export const proposedOfFactor = (planBefore: Plan, target: Plan): readonly Proposal[] =>
  isSame(planBefore.vacancyFactor, target.vacancyFactor)
    ? []
    : [[restoring(target, { change: "vacancy-factor", percent: "none" })]];

function ofConventions({ conventions: statedBefore }: Plan, target: Plan): readonly Proposal[] {
  const { increments, gradeAt, startIn, knownOn } = target.conventions;
  const possibleChanges: readonly (Change | undefined)[] = [
    increments === statedBefore.increments ? undefined : { change: "increments", increments },
    gradeAt === undefined || gradeAt === statedBefore.gradeAt ? undefined : { change: "grade-at", gradeAt },
    startIn === undefined || startIn === statedBefore.startIn ? undefined : { change: "start-in", startIn },
    knownOn === statedBefore.knownOn ? undefined : { change: "known-on", knownOn: knownOn ?? "everything" },
  ];
  return possibleChanges.flatMap((change): readonly Proposal[] => (change ? [[[change]]] : []));
}

function ofAwards(planBefore: Plan, target: Plan): readonly Proposal[] {
  const differing = (awards: readonly PayAward[], others: readonly PayAward[]): readonly PayAward[] =>
    awards.filter((payAward) => !others.some((other) => isSame(payAward, other)));
  const wantedEntries = differing(target.payAwards, planBefore.payAwards);
  const takenOut = differing(planBefore.payAwards, target.payAwards).filter(
    (payAward) => !wantedEntries.some((other) => scopeOf(payAward) === scopeOf(other)),
  );
  return [
    ...takenOut.map(({ source: _, ...payAward }): Proposal => [[{ change: "pay-award", ...payAward, award: "none" }]]),
    ...wantedEntries.map((payAward): Proposal => [[{ change: "pay-award", ...payAward }]]),
  ];
}

const scopeOf = ({ scale, from, points }: PayAward): string => JSON.stringify([scale, from, points]);

function ofOnCosts(planBefore: Plan, target: Plan): readonly Proposal[] {
  return ON_COSTS.flatMap(({ key: onCostKey, name: onCostName, changesByDate }): readonly Proposal[] => {
    const [statedBefore, statedAfter] = [planBefore.onCosts[onCostKey], target.onCosts[onCostKey]];
    if (isSame(statedBefore, statedAfter)) return [];
    if (changesByDate) return datedRates(statedBefore as Dated, statedAfter as Dated);
    const restored = restoring(target, {
      change: "published-rate",
      of: { is: "published", rate: onCostName as never },
    });
    // A stated rate goes on after those in use before its day: the last alone may do.
    return [[restored.slice(-1), restored]];
  });
}

type Dated = "none" | readonly RateEntry[] | undefined;

function datedRates(statedBefore: Dated, statedAfter: Dated): readonly Proposal[] {
  const [entriesBefore, entriesAfter] = [entriesOf(statedBefore), entriesOf(statedAfter)];
  const takenOut = entriesBefore.filter(({ from }) => !entriesAfter.some((entry) => entry.from === from));
  const wantedEntries = entriesAfter.filter((entry) => !entriesBefore.some((heldRate) => isSame(heldRate, entry)));
  return [
    ...wantedEntries.map(({ accepts: _, ...entry }): Proposal => [[{ change: "pension-rate", ...entry }]]),
    ...takenOut.map(({ from }): Proposal => [[{ change: "pension-rate", from, rate: "none" }]]),
  ];
}

const entriesOf = (dated: Dated): readonly RateEntry[] => (typeof dated === "object" ? dated : []);

const ofAgencyRates = (planBefore: Plan, { agencyRates }: Plan): readonly Proposal[] =>
  Object.entries(agencyRates)
    .filter(([rateName, agencyRate]) => {
      const heldRate = ownProperty(planBefore.agencyRates, rateName);
      return heldRate !== undefined && !isSame(heldRate, agencyRate);
    })
    .map(([rateName, agencyRate]): Proposal => [[{ change: "agency-rate", rate: rateName, to: agencyRate }]]);
