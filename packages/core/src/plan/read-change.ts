import type { Path, Report } from "../issues/index.ts";
import type { Change } from "./change.ts";
import { ChangeSchema } from "./schema/change.ts";
import { reportZodIssues } from "./zod-issues.ts";

/** One change as a scenario holds it; nothing where it is wrong, which is then reported at its place. */
export function readChange(value: unknown, path: Path, report: Report): Change | undefined {
  const read = ChangeSchema.safeParse(value, { reportInput: true });
  if (!read.success) reportZodIssues(read.error.issues, report, path);
  return read.data;
}
