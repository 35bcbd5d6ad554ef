import { inOrderOf } from "../../order/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { kindOfRisk } from "../kinds/index.ts";
import type { RankedChance } from "../kinds/kind.ts";
import type { Matrix } from "./triangular-root.ts";

/** Risks of a plan that go together with others, in order of their ids, and by how much, from -1 to 1. */
export interface Together {
  readonly risks: readonly Risk[];
  readonly ranks: Matrix;
}

const WHOLE = 1_000_000;

/**
 * The risks of a plan that go together by more than nothing: what is said to go together by 0 is drawn by itself, as it is elsewhere, and
 * so is what goes together with a risk that draws nothing, as in a scenario that takes its posts out.
 */
export function togetherIn(givenPlan: Plan): Together {
  const { risks = [], correlations = [] } = givenPlan;
  const pairs = correlations.filter(({ rank }) => rank !== 0);
  const ids = new Set(pairs.flatMap(({ between }) => between));
  const members = inOrderOf(
    risks.filter((plannedRisk) => ids.has(plannedRisk.id) && drawsSomething(givenPlan, plannedRisk)),
    ({ id }) => id,
  );
  const rankOf = new Map(
    pairs.flatMap(({ between: [first, second], rank }) => [
      [`${first} ${second}`, rank / WHOLE],
      [`${second} ${first}`, rank / WHOLE],
    ]),
  );
  const ranks = members.map(({ id }) =>
    members.map(({ id: other }) => (id === other ? 1 : (rankOf.get(`${id} ${other}`) ?? 0))),
  );
  return { risks: members, ranks };
}

/** Whether there is anything in a plan that a risk draws. */
export const drawsSomething = (givenPlan: Plan, plannedRisk: Risk): boolean =>
  kindOfRisk(plannedRisk).things(givenPlan, plannedRisk).length > 0;

/** The one thing that a risk draws, and the chance that settles how high it is; nothing where several things or chances do. */
export function rankedThing(
  givenPlan: Plan,
  plannedRisk: Risk,
): (RankedChance & { readonly thingId: string }) | undefined {
  const kind = kindOfRisk(plannedRisk);
  const [thingId, ...others] = kind.things(givenPlan, plannedRisk);
  const ranked = kind.ranked(givenPlan, plannedRisk);
  return thingId === undefined || others.length > 0 || ranked === undefined ? undefined : { thingId, ...ranked };
}
