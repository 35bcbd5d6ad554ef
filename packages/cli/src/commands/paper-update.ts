import type { Forecast } from "@outturn/core";
import {
  chartBlocks,
  type Draft,
  type PaperSettings,
  picturesOf,
  type ReportOptions,
  type UpdatedDraft,
  updateText,
  updateWord,
  type WordDraft,
} from "@outturn/core/report";
import { readDraftFile } from "../draft-file.ts";
import { draftFormOf } from "../draft-form.ts";
import { WrongUsage } from "../failure.ts";
import { movedLines } from "../pages/moved-lines.ts";
import { printPage, say } from "../print.ts";
import { wordPictures } from "../word-pictures.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** A kept draft, and where it goes. */
interface Updating {
  readonly old: string;
  readonly out: string | undefined;
  readonly writing: { readonly reads: readonly (string | undefined)[]; readonly force?: true | undefined };
}

/** `outturn paper PLAN --update OLD`: the plan's figures in a draft that somebody has gone on writing, and what moved. */
export async function updatePaper(
  { old, out, writing }: Updating,
  forecast: Forecast,
  settings: PaperSettings,
  options: ReportOptions,
): Promise<void> {
  const form = draftFormOf(old);
  if (form === undefined || form === "text")
    throw new WrongUsage(`--update ${old}: a paper that keeps its figures ends in .docx, .html or .md.`);
  if (out !== undefined && draftFormOf(out) !== form)
    throw new WrongUsage(`--out ${out}: it must end as ${old} does, whose text is kept in it.`);
  const draft = await readDraftFile(old, form);
  const updated = await updatedOf(draft, forecast, settings, options);
  printPage((sheet) => movedLines(updated, sheet));
  if (out !== undefined) say(wrote(out, writeWhole(out, updated.content, writing)));
}

async function updatedOf(
  draft: Draft | WordDraft,
  forecast: Forecast,
  settings: PaperSettings,
  options: ReportOptions,
): Promise<UpdatedDraft> {
  const blocks = chartBlocks(draft, forecast);
  if ("file" in draft)
    return updateWord(draft, forecast, settings, { ...options, pictures: await wordPictures(blocks) });
  const pictures = draft.form === "html" ? await picturesOf({ blocks }) : {};
  return updateText(draft, forecast, settings, { ...options, pictures });
}
