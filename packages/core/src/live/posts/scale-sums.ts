import { ladderOf, type Post } from "../../plan/index.ts";
import { placeUpTo } from "../figures/choose.ts";
import { type Figure, figureOf, valueIn, valuesOf } from "../figures/figure.ts";
import { PERSONAL } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import { incrementRules } from "./increment-rows.ts";
import type { PaySums } from "./pay-sums.ts";
import type { PostContext } from "./post-context.ts";
import { addRungs } from "./rung-rows.ts";
import { addStandings } from "./standing-rows.ts";

/** The salary of someone on a scale over time: the point on appointment, its increments, and what the point is worth on each day. */
export function addScaleSums(context: PostContext, planPost: Post, postIndex: number, start: Figure): PaySums {
  const { pay } = planPost;
  const { plan, scales } = context;
  const scale = scales.get(ladderOf(plan, pay)!.scale);
  if (scale === undefined) throw new NotLive();
  const rungs = addRungs(context, planPost, postIndex, scale);
  const isMoving = pay.is !== "scale" || pay.top !== undefined;
  const increments = incrementRules[isMoving ? plan.conventions.increments : "none"](context, planPost.id, start);
  const standings = addStandings(context, planPost.id, rungs, scale.lifts, increments, start);
  const changesInPlan = scale.days.figures.filter(
    (dayFigure) =>
      valueIn(dayFigure, 0) > valueIn(context.time.firstDay, 0) &&
      valueIn(dayFigure, 0) < valueIn(context.time.pastDay, 0),
  );
  return {
    changes: [...changesInPlan, ...increments.changes, ...standings.changes],
    sumOn: (dayFigure) => {
      const column = placeUpTo(
        dayFigure,
        scale.days.range,
        scale.days.figures.map((figure) => valueIn(figure, 0)),
      );
      const cellPlace = standings.placeOn(dayFigure);
      const value = valuesOf(
        [cellPlace, column],
        (sheetRow, position) => scale.salaries.values[sheetRow - 1]?.[position - 1] ?? 0,
      );
      return figureOf(`INDEX(${scale.salaries.range},${cellPlace.text},${column.text})`, value, PERSONAL);
    },
  };
}
