import {
  type Finding,
  heldAt,
  leftEmpty,
  meantKey,
  missing,
  notAPlan,
  notOneOf,
  type Path,
  pathText,
  type Report,
  unknownKey,
  wrongKind,
} from "../../issues/index.ts";
import { meantForm, strangers, type ZodIssue, type ZodUnion } from "./zod-union.ts";

/** Says in our words what zod found wrong by itself. `reportInput` was on, so that each issue has what was written. */
export function reportZodIssues(issues: readonly ZodIssue[], report: Report, base: Path): void {
  const meant = misspeltIn(issues, report);
  for (const issue of issues) {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code === "custom") continue; // found by a transform: `readAs` runs it on what could be read, and reports it then
    if (issue.code === "unrecognized_keys")
      reportStrangers(issue, issue.keys, knownIn(issue.message, report), path, report);
    else if (issue.code === "invalid_union" && isWritten(issue.input)) reportUnion(issue, path, report);
    else if (!isMisspelt(issue, meant)) report(path, inOurWords(issue, path));
  }
}

const lists = new WeakMap<Report, Map<string, readonly string[]>>();

/** The keys that a message names: the same list each time in one reading, as what is compared with a list is counted. */
function knownIn(message: string, report: Report): readonly string[] {
  const ofReading = lists.get(report) ?? new Map<string, readonly string[]>();
  lists.set(report, ofReading);
  const known = ofReading.get(message) ?? message.split(", ");
  ofReading.set(message, known);
  return known;
}

const isWritten = (input: unknown): boolean => input !== undefined && input !== null;

/** Known keys that misspelt ones were probably meant to be, by the path of their mapping. */
function misspeltIn(issues: readonly ZodIssue[], report: Report): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== "unrecognized_keys") return [];
      const known = knownIn(issue.message, report);
      const meant = new Set(issue.keys.flatMap((key) => meantKey(key, known) ?? []));
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
  known: readonly string[],
  path: Path,
  report: Report,
): void {
  for (const key of keys) report([...path, key], unknownKey(key, known, heldAt(input, key)), "key");
}

function inOurWords(issue: ZodIssue, path: Path): Finding {
  const key = path[path.length - 1];
  if (key === undefined) return notAPlan(issue.input);
  if (issue.input === undefined) return missing(String(key), issue.message);
  if (issue.input === null) return leftEmpty(issue.message);
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    return notOneOf(issue.input, issue.values.map(String));
  }
  return wrongKind(issue.input, issue.message);
}

/** Of several forms, speaks only of the one that was meant. */
function reportUnion(issue: ZodUnion, path: Path, report: Report): void {
  const { keys, known } = strangers(issue);
  const meant = meantForm(issue);
  if (!("code" in meant)) reportZodIssues(meant, report, path);
  else if (keys.length > 0) reportStrangers(issue, keys, known, path, report);
  else report(path, meant);
}
