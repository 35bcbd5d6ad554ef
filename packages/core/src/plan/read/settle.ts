import { heldAt, type IssueReport, type Path } from "../../issues/index.ts";

/**
 * A report that takes places of a complete plan to where they stand in the plan as written: one mapping in place of a list of one,
 * `start` in place of `starts`.
 */
export const settled =
  (raw: unknown, issueReport: IssueReport): IssueReport =>
  (planPath, finding, issuePart) =>
    issueReport(settlePath(planPath, raw), finding, issuePart);

function settlePath(planPath: Path, raw: unknown): Path {
  const [sectionName, position] = planPath;
  const stated = heldAt(raw, "lines");
  // Lines after those that are written are made by demand.
  if (sectionName === "lines" && typeof position === "number" && heldAt(raw, "demand") !== undefined)
    if (!Array.isArray(stated) || position >= stated.length) return ["demand"];
  const result: (string | number)[] = [];
  let inside = raw;
  for (const pathStep of planPath) {
    if (typeof pathStep === "number" && !Array.isArray(inside)) continue;
    const isAlone = heldAt(inside, "starts") === undefined && heldAt(inside, "start") !== undefined;
    if (pathStep === "starts" && isAlone) return [...result, "start"];
    result.push(pathStep);
    inside = heldAt(inside, pathStep);
  }
  return result;
}
