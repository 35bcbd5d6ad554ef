import { PlanError, pathText } from "../../issues/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { type Change, issuesOf, type Plan, type Risk } from "../../plan/index.ts";
import { applyChanges } from "../../scenario/index.ts";
import { chanceIn, type Stream, streamOf } from "../chance/stream.ts";
import { kindOfRisk, RISK_ORDER } from "../kinds/index.ts";
import { withoutLine } from "../kinds/lines.ts";

/** Which draw: its number, and the seed of all of them. */
export interface DrawNumber {
  readonly seed: number;
  readonly draw: number;
}

/** A plan's risks, ready to be drawn: what each draw changes. */
export type Drawing = (drawNumber: DrawNumber) => readonly Change[];

/** What is drawn for one thing of one risk. */
interface DrawnThing {
  readonly risk: Risk;
  readonly thingId: string;
  readonly stream: Stream;
}

/**
 * A plan's risks made ready to be drawn, each thing's stream worked out once. Contingencies that are held for them are left out first.
 *
 * @param risks - some of the plan's; by default all
 */
export function drawingOf(plan: Plan, risks: readonly Risk[] = plan.risks ?? []): Drawing {
  const held = new Set(risks.flatMap(({ contingency }) => contingency ?? []));
  const released = plan.lines.filter(({ id }) => held.has(id)).map(withoutLine);
  const things: readonly DrawnThing[] = inOrderOf(risks, ({ risk }) => RISK_ORDER.indexOf(risk)).flatMap((risk) =>
    kindOfRisk(risk)
      .things(plan, risk)
      .map((thingId) => ({ risk, thingId, stream: streamOf(risk.id, thingId) })),
  );
  return ({ seed, draw }) => [
    ...released,
    ...things.flatMap(({ risk, thingId, stream }) =>
      kindOfRisk(risk).changes(plan, risk, thingId, (place) => chanceIn(seed, draw, stream, place)),
    ),
  ];
}

/**
 * What one draw of a plan's risks changes, as the changes of a scenario: whole units, that any plan, forecast and explanation takes.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" }] });
 * drawnChanges(plan, { seed: 1, draw: 0 }).length // => 1
 */
export const drawnChanges = (plan: Plan, drawNumber: DrawNumber): readonly Change[] => drawingOf(plan)(drawNumber);

/**
 * The plan as one draw has it, to be forecast, explained and compared as any plan. It has no risks of its own any more, and no control
 * totals, which are for the plan as written.
 *
 * @throws PlanError when the draw leaves a plan that has issues
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 5, owner: "Head of Legal" }] });
 * drawnPlan(plan, { seed: 1, draw: 0 }).lines[0]?.sum // => { is: "yearly", perYear: [{ year: "2025/26", amount: 9450000 }] }
 */
export function drawnPlan(plan: Plan, drawNumber: DrawNumber): Plan {
  const {
    risks: _,
    expect: __,
    ...remaining
  } = applyChanges(plan, drawnChanges(plan, drawNumber), {
    idle: "allowed",
    checks: "none",
  });
  return soundPlan(remaining, drawNumber);
}

/** The plan, where it has no issues. */
function soundPlan(plan: Plan, { draw }: DrawNumber): Plan {
  const issues = issuesOf(plan, (planPath) => `in draw ${draw}, ${pathText(planPath)}`);
  if (issues.length > 0) throw new PlanError(issues);
  return plan;
}
