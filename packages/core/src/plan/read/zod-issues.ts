import {
  type Finding,
  heldAt,
  type IssueReport,
  leftEmpty,
  meantKey,
  missing,
  notAPlan,
  notOneOf,
  type Path,
  pathText,
  unknownKey,
  wrongKind,
} from "../../issues/index.ts";
import { meantForm, strangers, type ZodIssue, type ZodUnion } from "./zod-union.ts";

/** Says in our words what zod found wrong by itself. `reportInput` was on, so that each issue has what was written. */
export function reportZodIssues(issues: readonly ZodIssue[], issueReport: IssueReport, base: Path): void {
  const meant = misspeltIn(issues, issueReport);
  for (const issue of issues) {
    const planPath = [...base, ...(issue.path as Path)];
    if (issue.code === "custom") continue; // found by a transform: `readAs` runs it on what could be read, and reports it then
    if (issue.code === "unrecognized_keys")
      reportStrangers(issue, issue.keys, knownIn(issue.message, issueReport), planPath, issueReport);
    else if (issue.code === "invalid_union" && isWritten(issue.input)) reportUnion(issue, planPath, issueReport);
    else if (!isMisspelt(issue, meant)) issueReport(planPath, inOurWords(issue, planPath));
  }
}

const lists = new WeakMap<IssueReport, Map<string, readonly string[]>>();

/** The keys that a message names: the same list each time in one reading, as what is compared with a list is counted. */
function knownIn(message: string, issueReport: IssueReport): readonly string[] {
  const ofReading = lists.get(issueReport) ?? new Map<string, readonly string[]>();
  lists.set(issueReport, ofReading);
  const knownNames = ofReading.get(message) ?? message.split(", ");
  ofReading.set(message, knownNames);
  return knownNames;
}

const isWritten = (input: unknown): boolean => input !== undefined && input !== null;

/** Known keys that misspelt ones were probably meant to be, by the path of their mapping. */
function misspeltIn(issues: readonly ZodIssue[], issueReport: IssueReport): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== "unrecognized_keys") return [];
      const knownNames = knownIn(issue.message, issueReport);
      const meant = new Set(issue.keys.flatMap((fieldKey) => meantKey(fieldKey, knownNames) ?? []));
      return meant.size === 0 ? [] : [[pathText(issue.path as Path), meant]];
    }),
  );
}

/** Whether a key is missing only because it is misspelt: the misspelling alone is spoken of. */
function isMisspelt(issue: ZodIssue, meant: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const key = issue.path[issue.path.length - 1];
  if (issue.input !== undefined || typeof key !== "string" || meant.size === 0) return false;
  return meant.get(pathText(issue.path.slice(0, -1) as Path))?.has(key) ?? false;
}

function reportStrangers(
  { input }: Pick<ZodIssue, "input">,
  keys: readonly string[],
  knownNames: readonly string[],
  planPath: Path,
  issueReport: IssueReport,
): void {
  for (const fieldKey of keys)
    issueReport([...planPath, fieldKey], unknownKey(fieldKey, knownNames, heldAt(input, fieldKey)), "key");
}

function inOurWords(issue: ZodIssue, planPath: Path): Finding {
  const key = planPath[planPath.length - 1];
  if (key === undefined) return notAPlan(issue.input);
  if (issue.input === undefined) return missing(String(key), issue.message);
  if (issue.input === null) return leftEmpty(issue.message);
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return notOneOf(issue.input, issue.values.map(String));
  }
  return wrongKind(issue.input, issue.message);
}

/** Of several forms, speaks only of the one that was meant. */
function reportUnion(issue: ZodUnion, planPath: Path, issueReport: IssueReport): void {
  const { keys, known } = strangers(issue);
  const meant = meantForm(issue);
  if (!("code" in meant)) reportZodIssues(meant, issueReport, planPath);
  else if (keys.length > 0) reportStrangers(issue, keys, known, planPath, issueReport);
  else issueReport(planPath, meant);
}
