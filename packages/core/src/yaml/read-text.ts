import {
  type Issue,
  type IssuePart,
  type Locate,
  notText,
  type Path,
  PlanError,
  sortIssues,
  unseenCharacter,
} from "../issues/index.ts";
import { type Plan, readPlan } from "../plan/index.ts";
import { locateIn, placesOf } from "./place.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import type { TextRead, Wrong } from "./text-read.ts";

/**
 * A plan from the text of a file, YAML or JSON. Nothing in it is evaluated.
 *
 * @param sourceText - the whole text
 * @param fileName - the file as the user knows it, as issues name it; a name that ends in `.json`, `.yaml` or `.yml` says what it holds
 * @throws PlanError with every issue at once, each with its line and column
 * @example readPlanText("outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }", "plan.yaml").title // => "A plan"
 */
export const readPlanText = (sourceText: string, fileName: string): Plan => readTextAs(sourceText, fileName, readPlan);

/**
 * Finds the places of a plan's text, for what is found wrong only after it was read: a control total that the forecast does not
 * meet. The text is gone through again when the first place is asked for.
 *
 * @param sourceText - a text that `readPlanText` has read
 * @param fileName - the file as the user knows it
 * @returns what `forecast` takes as `locate`
 * @example locatePlanText("outturn: 1\ntitle: A plan", "plan.yaml")(["title"]) // => "plan.yaml:2:8"
 */
export function locatePlanText(
  sourceText: string,
  fileName: string,
): (planPath: Path, part?: IssuePart) => string | undefined {
  let locate: Locate | undefined;
  return (planPath, part = "value") => {
    if (!locate) {
      const { body, read } = readAs(sourceText, fileName);
      locate = locateIn(read.place(), placesOf(fileName, body));
    }
    return locate(planPath, part);
  };
}

/**
 * What a reader of plain data makes of a text, YAML or JSON, with the issues of both at their lines and columns.
 *
 * @throws PlanError with every issue at once
 */
export function readTextAs<Made>(
  sourceText: string,
  fileName: string,
  from: (rawValue: unknown, locate: Locate) => Made,
): Made {
  const { body, json, read } = readAs(sourceText, fileName);
  const placeName = placesOf(fileName, body);
  const issueAt = ({ offset, finding }: Wrong): Issue => ({ ...finding, path: "", at: placeName(offset) });
  if (read.value === undefined || !json) refuseUnseen(body, json, issueAt);
  const wrong = read.wrong.map(issueAt);
  const madeHere = madeOf(read, placeName, from);
  if (madeHere instanceof PlanError) {
    const places = new Set(wrong.map((issue) => issue.at)); // what is wrong with the text there comes first
    throw new PlanError(sortIssues([...wrong, ...madeHere.issues.filter((issue) => !places.has(issue.at))]));
  }
  if (madeHere === undefined || wrong.length > 0) throw new PlanError(sortIssues(wrong));
  return madeHere;
}

function madeOf<Made>(
  readResult: TextRead,
  placeName: (position: number) => string,
  from: (rawValue: unknown, locate: Locate) => Made,
): Made | PlanError | undefined {
  if (!("value" in readResult)) return undefined;
  let locate: ReturnType<typeof locateIn> | undefined;
  try {
    return from(readResult.value, (planPath, part) => {
      locate ??= locateIn(readResult.place(), placeName);
      return locate(planPath, part);
    });
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** What cannot be read and holds a character that no text shows: with a nought among its letters it was never a text. */
function refuseUnseen(sourceText: string, json: boolean, issueAt: (wrong: Wrong) => Issue): void {
  const position = sourceText.search(/(?![\t\n\v\f\r\x85])\p{Cc}/u);
  if (position < 0) return;
  const unseen = unseenCharacter(json ? "JSON" : "YAML", sourceText[position]!);
  throw new PlanError([issueAt({ offset: position, finding: sourceText.includes("\0") ? notText() : unseen })]);
}

/** What a text holds, after a byte order mark, as the language that it is in. */
export function readAs(
  sourceText: string,
  fileName: string,
): { readonly body: string; readonly json: boolean; readonly read: TextRead } {
  const body = sourceText.startsWith("\uFEFF") ? sourceText.slice(1) : sourceText;
  const json = isJson(body, fileName);
  return { body, json, read: json ? readJson(body) : readYaml(body) };
}

/** Whether a text is to be read as JSON: by the ending of its name, else by how it begins. */
function isJson(sourceText: string, fileName: string): boolean {
  if (/\.ya?ml$/i.test(fileName)) return false;
  if (/\.json$/i.test(fileName)) return true;
  return /^\s*[{[]\s*(?:"|[}\]])/.test(sourceText);
}
