import { counted, type DraftRead, PlanError } from "@outturn/core";
import { readDraftBytes } from "@outturn/core/yaml";
import type { SayStage } from "../ask/say-stage.ts";
import { isMapping, mappingIn } from "../lists/mapping-file.ts";
import { isSpreadsheetFile, listInText, saysItIsAPlan } from "../read-file.ts";
import type { Draft } from "../state/desk.ts";
import type { FileOpened } from "./job.ts";
import { noPlanIn } from "./no-plan.ts";
import { readingOf } from "./reading-of.ts";

/**
 * What is in a file that somebody gave the page: a plan as it is written, a list that plans are made from, or all that is wrong in what
 * should be one. Workbooks are known by their bytes, lists by their headings.
 */
export async function openFile(name: string, bytes: Uint8Array, say: SayStage): Promise<FileOpened> {
  try {
    return (await isSpreadsheetFile(bytes)) ? await inWorkbook(name, bytes, say) : await inText(name, bytes, say);
  } catch (error) {
    if (error instanceof PlanError) return { is: "issues", issues: error.issues };
    throw error;
  }
}

async function inWorkbook(name: string, bytes: Uint8Array, say: SayStage): Promise<FileOpened> {
  const { readBook, readDraftBook, isPlanBook, isList } = await import("../file-readers.ts");
  const book = readBook(bytes, name);
  if (!isPlanBook(book) && isList(book)) return { is: "list", book };
  const { remarks, ...draftRead } = readDraftBook(book);
  return opened(draftRead, remarks, say);
}

async function inText(name: string, bytes: Uint8Array, say: SayStage): Promise<FileOpened> {
  const draftRead = readDraftBytes(bytes, name);
  if (draftRead.plan === undefined && !saysItIsAPlan(bytes)) {
    if (isMapping(bytes)) return mappingIn(name, bytes);
    const book = await listInText(name, bytes);
    if (book !== undefined) return { is: "list", book };
    const found = noPlanIn(draftRead.draft, name, bytes);
    if (found !== undefined) return { is: "no-plan", found };
  }
  return opened(draftRead, [], say);
}

function opened({ draft, plan, issues }: DraftRead, remarks: readonly string[], say: SayStage): FileOpened {
  const mendable = isDraft(draft) && { draft };
  if (plan === undefined) return { is: "issues", issues, ...mendable };
  say(`Working out ${counted(plan.posts.length, "post")} and ${counted(plan.lines.length, "line")}`);
  try {
    return { ...readingOf(plan, "base"), draft: draft as Draft, remarks };
  } catch (error) {
    if (error instanceof PlanError) return { is: "issues", issues: error.issues, ...mendable };
    throw error;
  }
}

/** Whether a value says that it is a plan, so that what is wrong in it can be mended on the page. */
const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "outturn" in value && value.outturn === 1;
