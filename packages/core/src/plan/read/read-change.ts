import type { IssueReport, Path } from "../../issues/index.ts";
import type { Change } from "../model/change.ts";
import { ChangeSchema } from "../schema/changes/change.ts";
import { readAs } from "./read-as.ts";

/** One change as a scenario holds it; nothing where it is wrong, which is then reported at its place. */
export function readChange(rawValue: unknown, planPath: Path, issueReport: IssueReport): Change | undefined {
  const { whole, value: change } = readAs(ChangeSchema, rawValue, issueReport, planPath);
  return whole ? change : undefined;
}
