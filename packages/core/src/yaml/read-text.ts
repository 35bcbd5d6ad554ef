import { type Issue, type Locate, notText, type Part, type Path, PlanError, sortIssues } from "../issues/index.ts";
import { type Plan, readPlan } from "../plan/index.ts";
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
export const readPlanText = (text: string, name: string): Plan => readTextAs(text, name, readPlan);

/**
 * Finds the places of a plan's text, for what is found wrong only after it was read: a control total that the forecast does not
 * meet. The text is gone through again when the first place is asked for.
 *
 * @param text - a text that `readPlanText` has read
 * @param name - the file as the user knows it
 * @returns what `forecast` takes as `locate`
 * @example locatePlanText("outturn: 1\ntitle: A plan", "plan.yaml")(["title"]) // => "plan.yaml:2:8"
 */
export function locatePlanText(text: string, name: string): (path: Path, part?: Part) => string | undefined {
  let locate: Locate | undefined;
  return (path, part = "value") => {
    if (!locate) {
      const { body, read } = readAs(text, name);
      locate = locateIn(read.place(), placesOf(name, body));
    }
    return locate(path, part);
  };
}

/**
 * What a reader of plain data makes of a text, YAML or JSON, with the issues of both at their lines and columns.
 *
 * @throws PlanError with every issue at once
 */
export function readTextAs<Made>(text: string, name: string, from: (value: unknown, locate: Locate) => Made): Made {
  const { body, json, read } = readAs(text, name);
  const placeName = placesOf(name, body);
  const issueAt = ({ at, finding }: Wrong): Issue => ({ ...finding, path: "", at: placeName(at) });
  if (read.value === undefined || !json) refuseBinary(body, issueAt);
  const wrong = read.wrong.map(issueAt);
  const made = madeOf(read, placeName, from);
  if (made instanceof PlanError) {
    const places = new Set(wrong.map((issue) => issue.at)); // what is wrong with the text there comes first
    throw new PlanError(sortIssues([...wrong, ...made.issues.filter((issue) => !places.has(issue.at))]));
  }
  if (made === undefined || wrong.length > 0) throw new PlanError(sortIssues(wrong));
  return made;
}

function madeOf<Made>(
  read: TextRead,
  placeName: (at: number) => string,
  from: (value: unknown, locate: Locate) => Made,
): Made | PlanError | undefined {
  if (!("value" in read)) return undefined;
  let locate: ReturnType<typeof locateIn> | undefined;
  try {
    return from(read.value, (path, part) => {
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

/** What a text holds, after a byte order mark, as the language that it is in. */
export function readAs(
  text: string,
  name: string,
): { readonly body: string; readonly json: boolean; readonly read: TextRead } {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const json = isJson(body, name);
  return { body, json, read: json ? readJson(body) : readYaml(body) };
}

/** Whether a text is to be read as JSON: by the ending of its name, else by how it begins. */
function isJson(text: string, name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return false;
  if (/\.json$/i.test(name)) return true;
  return /^\s*[{[]\s*(?:"|[}\]])/.test(text);
}
