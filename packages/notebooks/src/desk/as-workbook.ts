import { type Plan, PlanError } from "@outturn/core";
import { saveWorkbook } from "../save/save-plan.ts";
import { issueList } from "./issue-list.ts";

/** Offers a plan as a workbook, or says in `said` why no workbook can hold it: a text may be longer than a cell. */
export async function asWorkbook(plan: Plan, said: HTMLElement): Promise<void> {
  try {
    await saveWorkbook(plan);
    said.replaceChildren();
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    said.replaceChildren(issueList("A workbook cannot hold this plan.", error.issues));
  }
}
