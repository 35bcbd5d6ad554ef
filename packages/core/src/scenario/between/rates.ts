import { ownProperty } from "../../issues/index.ts";
import { type Change, ON_COSTS, type PayAward, type Plan, type RateEntry } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import { type Proposal, restoring } from "./proposal.ts";

/** Ways to make awards, on-costs, agency rates and conventions what they are in another plan. */
export const proposedOfRates = (plan: Plan, target: Plan): readonly Proposal[] => [
  ...ofConventions(plan, target),
  ...ofAwards(plan, target),
  ...ofOnCosts(plan, target),
  ...ofAgencyRates(plan, target),
];

/** The vacancy factor, after the posts that it may name. */
export const proposedOfFactor = (plan: Plan, target: Plan): readonly Proposal[] =>
  isSame(plan.vacancyFactor, target.vacancyFactor)
    ? []
    : [[restoring(target, { change: "vacancy-factor", percent: "none" })]];

function ofConventions({ conventions: was }: Plan, target: Plan): readonly Proposal[] {
  const { increments, gradeAt, startIn, knownOn } = target.conventions;
  const all: readonly (Change | undefined)[] = [
    increments === was.increments ? undefined : { change: "increments", increments },
    gradeAt === undefined || gradeAt === was.gradeAt ? undefined : { change: "grade-at", gradeAt },
    startIn === undefined || startIn === was.startIn ? undefined : { change: "start-in", startIn },
    knownOn === was.knownOn ? undefined : { change: "known-on", knownOn: knownOn ?? "everything" },
  ];
  return all.flatMap((change): readonly Proposal[] => (change ? [[[change]]] : []));
}

function ofAwards(plan: Plan, target: Plan): readonly Proposal[] {
  const differing = (awards: readonly PayAward[], others: readonly PayAward[]): readonly PayAward[] =>
    awards.filter((award) => !others.some((other) => isSame(award, other)));
  const wanted = differing(target.payAwards, plan.payAwards);
  const gone = differing(plan.payAwards, target.payAwards).filter(
    (award) => !wanted.some((other) => scopeOf(award) === scopeOf(other)),
  );
  return [
    ...gone.map(({ source: _, ...award }): Proposal => [[{ change: "pay-award", ...award, award: "none" }]]),
    ...wanted.map((award): Proposal => [[{ change: "pay-award", ...award }]]),
  ];
}

const scopeOf = ({ scale, from, points }: PayAward): string => JSON.stringify([scale, from, points]);

function ofOnCosts(plan: Plan, target: Plan): readonly Proposal[] {
  return ON_COSTS.flatMap(({ key, name, changesByDate }): readonly Proposal[] => {
    const [was, now] = [plan.onCosts[key], target.onCosts[key]];
    if (isSame(was, now)) return [];
    if (changesByDate) return datedRates(was as Dated, now as Dated);
    const restored = restoring(target, { change: "published-rate", of: { is: "published", rate: name as never } });
    // A stated rate goes on after those in use before its day: the last alone may do.
    return [[restored.slice(-1), restored]];
  });
}

type Dated = "none" | readonly RateEntry[] | undefined;

function datedRates(was: Dated, now: Dated): readonly Proposal[] {
  const [before, after] = [entriesOf(was), entriesOf(now)];
  const gone = before.filter(({ from }) => !after.some((entry) => entry.from === from));
  const wanted = after.filter((entry) => !before.some((held) => isSame(held, entry)));
  return [
    ...wanted.map(({ accepts: _, ...entry }): Proposal => [[{ change: "pension-rate", ...entry }]]),
    ...gone.map(({ from }): Proposal => [[{ change: "pension-rate", from, rate: "none" }]]),
  ];
}

const entriesOf = (dated: Dated): readonly RateEntry[] => (typeof dated === "object" ? dated : []);

const ofAgencyRates = (plan: Plan, { agencyRates }: Plan): readonly Proposal[] =>
  Object.entries(agencyRates)
    .filter(([rate, to]) => {
      const held = ownProperty(plan.agencyRates, rate);
      return held !== undefined && !isSame(held, to);
    })
    .map(([rate, to]): Proposal => [[{ change: "agency-rate", rate, to }]]);
