import { type Draft, readTextDraft, readWordDraft, type WordDraft } from "@outturn/core/report";
import { textOfBytes } from "@outturn/core/yaml";
import type { DraftForm } from "./draft-form.ts";
import { readPlanFile } from "./plan-file.ts";

/**
 * An officer's own paper in a file: its text alone is read.
 *
 * @throws PlanError where the file is no such paper, and Outside where it cannot be read
 */
export async function readDraftFile(path: string, form: DraftForm): Promise<Draft | WordDraft> {
  const { bytes, name } = await readPlanFile(path);
  return form === "word" ? readWordDraft(bytes, name) : readTextDraft(textOfBytes(bytes, name), name, form);
}
