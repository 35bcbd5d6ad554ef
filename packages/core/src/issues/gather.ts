import type { Finding, Issue } from "./issue.ts";
import { heldAt } from "./own.ts";
import { type Locate, type Part, type Path, pathText } from "./path.ts";

/** Notes something wrong at a place: on the key there, or by default on what stands there. */
export type Report = (path: Path, finding: Finding, part?: Part) => void;

/** Issues of one reading, gathered as they are found. */
export interface Gathered {
  readonly report: Report;
  /** All of them in order of place, none twice. */
  readonly inOrder: () => Issue[];
}

interface Found {
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
  const found = new Map<string, Found>();
  return {
    report(path, finding, part = "value") {
      const text = pathText(path);
      const key = `${finding.code} ${text} ${finding.problem}`;
      if (found.has(key)) return;
      const issue = { ...finding, path: text, at: locate?.(path, part) ?? (text === "" ? "plan" : text) };
      found.set(key, { path, issue });
    },
    inOrder() {
      const byPath = inOrderOf(value);
      return sortIssues([...found.values()].sort((a, b) => byPath(a.path, b.path)).map(({ issue }) => issue));
    },
  };
}

/** Issues in order of line and column where every one has them; otherwise as they come. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const places = issues.map((issue) => lineAndColumn(issue.at));
  if (places.some((place) => place === undefined)) return [...issues];
  return issues
    .map((issue, at) => ({ issue, place: places[at]! }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ issue }) => issue);
}

function lineAndColumn(at: string): readonly [number, number] | undefined {
  const found = /:(\d+):(\d+)$/.exec(at);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

/** Compares places in the order in which the plan names them; a place comes before what stands inside it. */
function inOrderOf(value: unknown): (a: Path, b: Path) => number {
  const places = new Map<object, ReadonlyMap<string, number>>();
  const placeOf = (step: string | number, inside: unknown): number => {
    if (typeof step === "number") return step;
    if (typeof inside !== "object" || inside === null) return -1;
    const keys = places.get(inside) ?? new Map(Object.keys(inside).map((key, place) => [key, place]));
    places.set(inside, keys);
    return keys.get(step) ?? -1;
  };
  return (a, b) => {
    let inside = value;
    for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
      const [one, other] = [a[depth]!, b[depth]!];
      if (one !== other) return placeOf(one, inside) - placeOf(other, inside);
      inside = heldAt(inside, one);
    }
    return a.length - b.length;
  };
}
