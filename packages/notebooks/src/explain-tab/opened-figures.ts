import type { Plan } from "@outturn/core";
import { differences } from "@outturn/core/scenario";
import { openFiguresBy } from "../shown/open-figure.ts";
import type { Desk, GoodPlan } from "../state/desk.ts";

/** A plan whose figure was opened on another tab: as it stood there, with all that was moved. */
interface OpenedPlan {
  readonly plan: Plan;
  /** What the desk held then: when that is another, so is what was moved. */
  readonly good: GoodPlan;
}

const opened = new WeakMap<Desk, OpenedPlan>();

/** Makes every figure of the page open on the tab that explains it, of the plan as it is shown where the figure stands. */
export function explainFigures(desk: Desk): void {
  openFiguresBy(({ figure, plan }) => {
    const { good } = desk.now;
    if (differences(good.plan, plan).length === 0) opened.delete(desk);
    else opened.set(desk, { plan, good });
    desk.explain(figure);
  });
}

/** The plan whose figures are explained: as it stood where the last figure was opened, as long as the desk holds the same. */
export function explainedPlan(desk: Desk): Plan {
  const last = opened.get(desk);
  return last?.good === desk.now.good ? last.plan : desk.now.good.plan;
}

/** Goes back to the plan as the desk has it. */
export const forgetMoves = (desk: Desk): void => {
  opened.delete(desk);
};
