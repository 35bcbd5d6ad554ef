import { firstDay, type Plan } from "@outturn/core";
import { writeDraftText } from "@outturn/core/yaml";
import { fileName } from "../save/save-file.ts";
import type { DeskState } from "../state/desk.ts";

/** The kinds of file that a plan is saved as. */
export type PlanFileKind = "yaml" | "json" | "xlsx";

export const PLAN_FILE_KINDS: { readonly [kind in PlanFileKind]: { readonly words: string; readonly type: string } } = {
  yaml: { words: "Text (YAML)", type: "application/yaml" },
  json: { words: "Text for programs (JSON)", type: "application/json" },
  xlsx: {
    words: "Workbook for Excel",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
};

/** The name that a plan's file has. */
export const planFileName = ({ draft }: DeskState, kind: PlanFileKind): string =>
  fileName(typeof draft.title === "string" ? draft.title : "plan", kind);

/**
 * The plan on the desk as a file. Texts hold the draft as it is written, whatever is wrong in it; a workbook holds a plan without issues.
 *
 * @throws PlanError when a workbook cannot hold the plan
 */
export async function planFile(state: DeskState, kind: PlanFileKind): Promise<Blob> {
  const { type } = PLAN_FILE_KINDS[kind];
  if (kind === "yaml") return new Blob([writeDraftText(state.draft)], { type });
  if (kind === "json") return new Blob([`${JSON.stringify(state.draft, null, 2)}\n`], { type });
  return new Blob([(await workbookOf(state.good.written)) as Uint8Array<ArrayBuffer>], { type });
}

/** It says that it was made on a day of the plan's own, so that the same plan is the same file. */
async function workbookOf(plan: Plan): Promise<Uint8Array> {
  const { planBook, writeBook } = await import("../file-readers.ts");
  return writeBook(planBook(plan), { made: plan.source?.date ?? firstDay(plan.years.from) });
}
