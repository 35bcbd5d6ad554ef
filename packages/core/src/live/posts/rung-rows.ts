import { gradeNamed, type Post } from "../../plan/index.ts";
import { gradeMiddle } from "../../rules/index.ts";
import { serialOf } from "../figures/days.ts";
import { type Figure, literal, ruled } from "../figures/figure.ts";
import { dayInput } from "../inputs.ts";
import { NotLive } from "../not-live.ts";
import { placeOfPoint, type ScaleRows } from "../rates/scale-rows.ts";
import { addSingle } from "./block.ts";
import type { PostContext } from "./post-context.ts";

/** The places between which someone moves up from a day on, and where in them people start who start then. */
export interface RungRows {
  /** Absent for the first: it holds from ever. */
  readonly from?: Figure;
  readonly bottom: Figure;
  readonly top: Figure;
  readonly entry: Figure;
}

/** Writes the places of a point on appointment and of the top, or of each range of a grade. */
export function addRungs(
  context: PostContext,
  planPost: Post,
  postIndex: number,
  scale: ScaleRows,
): readonly RungRows[] {
  const { sheet, inputs, plan } = context;
  const { pay, id } = planPost;
  const placed = (says: string, point: string, fieldPath: readonly (string | number)[]): Figure =>
    addSingle(sheet, id, says, "place", placeOfPoint(scale, point, fieldPath, inputs));
  const recordPath = ["posts", postIndex, "pay"];
  if (pay.is === "scale") {
    const entry = placed("place of the point on its scale", pay.point, [...recordPath, "point"]);
    const top =
      pay.top === undefined ? entry : placed("place of the top of the grade", pay.top, [...recordPath, "top"]);
    return [{ bottom: entry, top, entry }];
  }
  if (pay.is !== "grade") throw new NotLive();
  const entry = pay.entry ?? plan.conventions.gradeAt;
  if (entry === undefined) throw new NotLive();
  return gradeNamed(plan, pay.grade).ranges.map(({ on, bottom: lowest, top: highest }, position): RungRows => {
    const rangePath = ["grades", pay.grade, ...(position === 0 ? [] : ["changes", position - 1])];
    const bottom = placed("place of the bottom of the grade", lowest, [...rangePath, "from"]);
    const top = placed("place of the top of the grade", highest, [...rangePath, "to"]);
    const own = entryFigure(entry);
    const from =
      on &&
      addSingle(sheet, id, "the grade changes", "day", dayInput(inputs, [...rangePath, "on"]) ?? literal(serialOf(on)));
    return { ...(from && { from }), bottom, top, entry: own };

    function entryFigure(place: NonNullable<typeof entry>): Figure {
      if (typeof place !== "string")
        return placed("place of the point on appointment", place.point, [...recordPath, "at"]);
      if (place === "middle") return ruled(gradeMiddle, { bottom, top });
      return place === "bottom" ? bottom : top;
    }
  });
}
