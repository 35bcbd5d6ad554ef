import { type Issue, type Locate, notText, PlanError, sortIssues } from "../issues/index.ts";
import { isJson, withoutMark } from "./language.ts";
import { locateIn, placesOf } from "./place.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";
import type { TextRead, Wrong } from "./text-read.ts";

/**
 * What a reader of plain data makes of a text, YAML or JSON, with the issues of both at their lines and columns.
 *
 * @throws PlanError with every issue at once
 */
export function readTextAs<Made>(text: string, name: string, from: (value: unknown, locate: Locate) => Made): Made {
  const body = withoutMark(text);
  const placeName = placesOf(name, body);
  const issueAt = ({ at, finding }: Wrong): Issue => ({ ...finding, path: "", at: placeName(at) });
  const json = isJson(body, name);
  const read = json ? readJson(body) : readYaml(body);
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
