import { heldAt, type Path, type Report } from "../../issues/index.ts";

/**
 * A report that takes places of a complete plan to where they stand in the plan as written: one mapping in place of a list of one,
 * `start` in place of `starts`.
 */
export const settled =
  (raw: unknown, report: Report): Report =>
  (path, finding, part) =>
    report(settle(path, raw), finding, part);

function settle(path: Path, raw: unknown): Path {
  const result: (string | number)[] = [];
  let inside = raw;
  for (const step of path) {
    if (typeof step === "number" && !Array.isArray(inside)) continue;
    const isAlone = heldAt(inside, "starts") === undefined && heldAt(inside, "start") !== undefined;
    if (step === "starts" && isAlone) return [...result, "start"];
    result.push(step);
    inside = heldAt(inside, step);
  }
  return result;
}
