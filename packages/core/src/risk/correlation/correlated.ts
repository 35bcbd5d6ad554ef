import { PlanError } from "../../issues/index.ts";
import type { Plan, Risk } from "../../plan/index.ts";
import { type Stream, streamOf } from "../chance/stream.ts";
import { correlationIssues } from "./correlation-issues.ts";
import { normalCorrelations } from "./nearest-ranks.ts";
import { rankedThing, togetherIn } from "./together.ts";
import { type Matrix, triangularRoot } from "./triangular-root.ts";

/** A risk that goes together with another, and where the chance stands that settles how high what it draws is. */
export interface Member {
  readonly risk: Risk;
  readonly stream: Stream;
  readonly place: number;
}

/** Risks that go together, and how what is drawn of each is made of its own chance and of those before it. */
export interface Correlated {
  readonly members: readonly Member[];
  readonly correlations: Matrix;
  readonly root: Matrix;
}

/**
 * The risks of a plan that go together, in order of their ids; nothing where none do.
 *
 * @throws PlanError when no numbers go together as the plan says
 */
export function correlatedOf(givenPlan: Plan): Correlated | undefined {
  const { risks, ranks } = togetherIn(givenPlan);
  if (risks.length === 0) return undefined;
  const issues = correlationIssues(givenPlan);
  if (issues.length > 0) throw new PlanError(issues);
  const ranked = risks.map((plannedRisk) => ({ risk: plannedRisk, ...rankedThing(givenPlan, plannedRisk)! }));
  const signed = ranks.map((row, rowIndex) =>
    row.map((rank, column) => (ranked[rowIndex]!.falls === ranked[column]!.falls ? rank : -rank)),
  );
  const members = ranked.map(({ risk, thingId, place }) => ({ risk, place, stream: streamOf(risk.id, thingId) }));
  return inThisOrder(members, normalCorrelations(signed));
}

/**
 * The same risks, each made of its own chance and of those that come before it in another order: the draws are others, and go together
 * as much.
 *
 * @param order - places of the members
 */
export const inOrder = ({ members, correlations }: Correlated, order: readonly number[]): Correlated =>
  inThisOrder(
    order.map((place) => members[place]!),
    order.map((row) => order.map((column) => correlations[row]![column]!)),
  );

const inThisOrder = (members: readonly Member[], correlations: Matrix): Correlated => ({
  members,
  correlations,
  root: triangularRoot(correlations)!,
});
