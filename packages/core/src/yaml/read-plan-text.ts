import { type Issue, notText, PlanError, sortIssues } from "../issues/index.ts";
import { type Plan, readPlan } from "../plan/index.ts";
import { isJson, withoutMark } from "./language.ts";
import { locateIn, placesOf } from "./place.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import type { TextRead, Wrong } from "./text-read.ts";

/**
 * A plan from the text of a file, YAML or JSON. Nothing in it is evaluated.
 *
 * @param text - the whole text
 * @param name - the file as the user knows it, as issues name it; a name that ends in `.json`, `.yaml` or `.yml` says what it holds
 * @throws PlanError with every issue at once, each with its line and column
 * @example readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml").title // => "A plan"
 */
export function readPlanText(text: string, name: string): Plan {
  const body = withoutMark(text);
  const placeName = placesOf(name, body);
  const issueAt = ({ at, finding }: Wrong): Issue => ({ ...finding, path: "", at: placeName(at) });
  const json = isJson(body, name);
  const read = json ? readJson(body) : readYaml(body);
  if (read.value === undefined || !json) refuseBinary(body, issueAt);
  const wrong = read.wrong.map(issueAt);
  const plan = planOf(read, placeName);
  if (plan instanceof PlanError) {
    const places = new Set(wrong.map((issue) => issue.at)); // what is wrong with the text there comes first
    throw new PlanError(sortIssues([...wrong, ...plan.issues.filter((issue) => !places.has(issue.at))]));
  }
  if (plan === undefined || wrong.length > 0) throw new PlanError(sortIssues(wrong));
  return plan;
}

function planOf(read: TextRead, placeName: (at: number) => string): Plan | PlanError | undefined {
  if (!("value" in read)) return undefined;
  let locate: ReturnType<typeof locateIn> | undefined;
  try {
    return readPlan(read.value, (path, part) => {
      locate ??= locateIn(read.place(), placeName);
      return locate(path, part);
    });
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** What cannot be read and holds characters that no text has was never a text. */
function refuseBinary(text: string, issueAt: (wrong: Wrong) => Issue): void {
  const at = text.search(/(?![\t\n\v\f\r\x85])\p{Cc}/u);
  if (at >= 0) throw new PlanError([issueAt({ at, finding: notText() })]);
}
