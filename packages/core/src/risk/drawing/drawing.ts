import { PlanError, pathText } from "../../issues/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { type Change, issuesOf, type Plan, type Risk } from "../../plan/index.ts";
import { applyChanges } from "../../scenario/index.ts";
import { type LatinHypercube, latinChanceIn } from "../chance/latin-hypercube.ts";
import { chanceIn, type Stream, streamOf } from "../chance/stream.ts";
import { type ChanceTogether, chancesTogether } from "../correlation/chances-together.ts";
import { type Correlated, correlatedOf } from "../correlation/correlated.ts";
import { kindOfRisk, RISK_ORDER } from "../kinds/index.ts";
import type { Chances } from "../kinds/kind.ts";
import { withoutLine } from "../kinds/lines.ts";

/** Which draw: its number, and the seed of all of them. */
export interface DrawNumber {
  readonly seed: number;
  readonly draw: number;
  /** Absent: each draw by itself. */
  readonly sampling?: LatinHypercube;
}

/** What is drawn for one thing of one risk. */
export interface DrawnThing {
  readonly risk: Risk;
  readonly thingId: string;
  readonly stream: Stream;
  /** What it comes to in a draw, from its chances. */
  readonly draw: (chances: Chances) => number;
}

/** A plan's risks, ready to be drawn, each thing's stream worked out once. */
export interface Drawing {
  readonly plan: Plan;
  /** What takes out of the plan the contingencies that are held for its risks, in every draw. */
  readonly released: readonly Change[];
  readonly things: readonly DrawnThing[];
  /** The risks of the plan that go together, whether or not all of them are drawn; absent: each is drawn by itself. */
  readonly correlated?: Correlated;
}

/** What a draw comes to, a whole number for each thing of a drawing. */
export type DrawnNumbers = Float64Array;

/**
 * A plan's risks made ready to be drawn. Contingencies that are held for them are left out first.
 *
 * @param risks - some of the plan's; by default all
 * @throws PlanError when no numbers go together as the plan says
 */
export function drawingOf(givenPlan: Plan, risks: readonly Risk[] = givenPlan.risks ?? []): Drawing {
  const heldLines = new Set(risks.flatMap(({ contingency }) => contingency ?? []));
  const correlated = correlatedOf(givenPlan);
  return {
    plan: givenPlan,
    ...(correlated && { correlated }),
    released: givenPlan.lines.filter(({ id }) => heldLines.has(id)).map(withoutLine),
    things: inOrderOf(risks, ({ risk }) => RISK_ORDER.indexOf(risk)).flatMap((plannedRisk) =>
      kindOfRisk(plannedRisk)
        .things(givenPlan, plannedRisk)
        .map((thingId) => ({
          ...{ risk: plannedRisk, thingId, stream: streamOf(plannedRisk.id, thingId) },
          draw: readyToDraw(givenPlan, plannedRisk, thingId),
        })),
    ),
  };
}

function readyToDraw(givenPlan: Plan, plannedRisk: Risk, thingId: string): DrawnThing["draw"] {
  const kind = kindOfRisk(plannedRisk);
  return (
    kind.readyToDraw?.(givenPlan, plannedRisk, thingId) ??
    ((chances) => kind.draw(givenPlan, plannedRisk, thingId, chances))
  );
}

/**
 * What each thing comes to in the draw that is said for its risk.
 *
 * @param sampling - absent: each draw by itself
 */
export function numbersIn(
  { things, correlated }: Drawing,
  drawOf: (plannedRisk: Risk) => DrawNumber,
  sampling?: LatinHypercube,
): DrawnNumbers {
  const numbers = new Float64Array(things.length);
  const together = correlated && chancesTogether(correlated, ({ risk }) => drawOf(risk), sampling);
  let thing: DrawnThing | undefined;
  let drawNumber: Pick<DrawNumber, "seed" | "draw"> = NO_DRAW;
  let ranked: ChanceTogether | undefined;
  const chances = (place: number): number => {
    if (ranked !== undefined && ranked.place === place) return ranked.chance;
    const { seed, draw } = drawNumber;
    return sampling
      ? latinChanceIn(seed, draw, thing!.stream, place, sampling)
      : chanceIn(seed, draw, thing!.stream, place);
  };
  for (let thingIndex = 0; thingIndex < things.length; thingIndex += 1) {
    const before = thing;
    thing = things[thingIndex]!;
    if (thing.risk !== before?.risk) {
      drawNumber = drawOf(thing.risk);
      ranked = together?.get(thing.risk.id);
    }
    numbers[thingIndex] = thing.draw(chances);
  }
  return numbers;
}

const NO_DRAW = { seed: 0, draw: 0 };

/** What these numbers change of the plan; of some of the things alone, where they are said. */
export const changesFor = (
  { plan, released, things }: Drawing,
  numbers: DrawnNumbers,
  isMeant: (thingIndex: number) => boolean = () => true,
): readonly Change[] => [
  ...released,
  ...things.flatMap(({ risk, thingId }, thingIndex) =>
    isMeant(thingIndex) ? kindOfRisk(risk).changes(plan, risk, thingId, numbers[thingIndex]!) : [],
  ),
];

/**
 * What one draw of a plan's risks changes, as the changes of a scenario: whole units, that any plan, forecast and explanation takes.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" }] });
 * drawnChanges(plan, { seed: 1, draw: 0 }).length // => 1
 */
export function drawnChanges(givenPlan: Plan, drawNumber: DrawNumber): readonly Change[] {
  const drawing = drawingOf(givenPlan);
  return changesFor(
    drawing,
    numbersIn(drawing, () => drawNumber, drawNumber.sampling),
  );
}

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
export const drawnPlan = (givenPlan: Plan, drawNumber: DrawNumber): Plan =>
  planWith(givenPlan, drawnChanges(givenPlan, drawNumber), drawNumber.draw);

/**
 * The plan with the changes of a draw.
 *
 * @throws PlanError when it has issues, each with the draw's number
 */
export function planWith(givenPlan: Plan, changes: readonly Change[], draw: number): Plan {
  const changedPlan = applyChanges(givenPlan, changes, { idle: "allowed", checks: "none" });
  const { risks: _drawnRisks, correlations: _ofRisks, expect: _writtenTotals, ...remaining } = changedPlan;
  const issues = issuesOf(remaining, (planPath) => `in draw ${draw}, ${pathText(planPath)}`);
  if (issues.length > 0) throw new PlanError(issues);
  return remaining;
}
