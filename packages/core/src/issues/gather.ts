import type { Finding, Issue } from "./issue.ts";
import { heldAt } from "./own.ts";
import { type IssuePart, type Locate, type Path, pathText } from "./path.ts";

/** Notes something wrong at a place: on the key there, or by default on what stands there. */
export type IssueReport = (planPath: Path, finding: Finding, issuePart?: IssuePart) => void;

/** Issues of one reading, gathered as they are found. */
export interface Gathered {
  readonly report: IssueReport;
  /** All of them in order of place, none twice. */
  readonly inOrder: () => Issue[];
}

interface FoundIssue {
  readonly path: Path;
  readonly issue: Issue;
}

/**
 * Starts gathering issues about a plan.
 *
 * @param value - the plan as written: the order of its keys is the order of places where no lines are known
 * @param locate - finds places in the text that it came from
 */
export function gather(value: unknown, locate?: Locate): Gathered {
  const foundIssuesByName = new Map<string, FoundIssue>();
  return {
    report(planPath, finding, issuePart = "value") {
      const text = pathText(planPath);
      const fieldKey = `${finding.code} ${text} ${finding.problem}`;
      if (foundIssuesByName.has(fieldKey)) return;
      const issue = { ...finding, path: text, at: locate?.(planPath, issuePart) ?? (text === "" ? "plan" : text) };
      foundIssuesByName.set(fieldKey, { path: planPath, issue });
    },
    inOrder() {
      const byPath = inOrderOf(value);
      return sortIssues(
        [...foundIssuesByName.values()]
          .sort((first, second) => byPath(first.path, second.path))
          .map(({ issue }) => issue),
      );
    },
  };
}

/** Issues in order of line and column where every one has them; otherwise as they come. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const places = issues.map((issue) => lineAndColumn(issue.at));
  if (places.some((place) => place === undefined)) return [...issues];
  return issues
    .map((issue, position) => ({ issue, place: places[position]! }))
    .sort((first, second) => first.place[0] - second.place[0] || first.place[1] - second.place[1])
    .map(({ issue }) => issue);
}

function lineAndColumn(place: string): readonly [number, number] | undefined {
  const foundMatch = /:(\d+):(\d+)$/.exec(place);
  return foundMatch ? [Number(foundMatch[1]), Number(foundMatch[2])] : undefined;
}

/** Compares places in the order in which the plan names them; a place comes before what stands inside it. */
function inOrderOf(value: unknown): (first: Path, second: Path) => number {
  const places = new Map<object, ReadonlyMap<string, number>>();
  const placeOf = (pathStep: string | number, inside: unknown): number => {
    if (typeof pathStep === "number") return pathStep;
    if (typeof inside !== "object" || inside === null) return -1;
    const keys = places.get(inside) ?? new Map(Object.keys(inside).map((fieldKey, position) => [fieldKey, position]));
    places.set(inside, keys);
    return keys.get(pathStep) ?? -1;
  };
  return (first, second) => {
    let inside = value;
    for (let depth = 0; depth < Math.min(first.length, second.length); depth += 1) {
      const [firstStep, secondStep] = [first[depth]!, second[depth]!];
      if (firstStep !== secondStep) return placeOf(firstStep, inside) - placeOf(secondStep, inside);
      inside = heldAt(inside, firstStep);
    }
    return first.length - second.length;
  };
}
