import { PlanError, VERSION } from "@outturn/core";
import { planOfList, proposeMapping, readList } from "@outturn/core/lists";
import { readMappingBytes, writeMappingText, writePlanText } from "@outturn/core/yaml";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { readListFile } from "../list-file.ts";
import { listJson } from "../list-json.ts";
import { importPage, listTables } from "../pages/import-page.ts";
import { proposalPage } from "../pages/proposal-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { printJson, printPage, say } from "../print.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn import posts` may be told. */
export interface ImportChoices extends AnswerChoices {
  readonly map?: string;
  readonly propose?: string;
  readonly out?: string;
}

/** `outturn import posts FILE`: without a mapping it proposes one, with one it reads the list by it. */
export async function importPosts(path: string, choices: ImportChoices): Promise<void> {
  const { map, out } = choices;
  if (map !== undefined) return readByMapping(path, map, choices);
  if (out !== undefined)
    throw new WrongUsage(
      "--out needs --map: without a mapping no plan is written. Save one first: --propose mapping.yaml",
    );
  if (choices.csv !== undefined)
    throw new WrongUsage("--csv needs --map: without a mapping the list is not read, and has no tables.");
  return propose(path, choices);
}

async function propose(path: string, { propose: saveTo, force, json }: ImportChoices): Promise<void> {
  const proposal = proposeMapping(await readListFile(path));
  if (Object.keys(proposal.mapping.columns).length === 0) throw new PlanError(proposal.issues);
  const text = writeMappingText(proposal.mapping);
  if (saveTo !== undefined) say(wrote(saveTo, writeWhole(saveTo, text, { force, reads: [path] })));
  if (json) printJson({ proposal, version: VERSION });
  else printPage((paper) => proposalPage(proposal, text, { path, saveTo }, paper));
}

async function readByMapping(path: string, map: string, choices: ImportChoices): Promise<void> {
  const { out, force } = choices;
  const { bytes, name } = await readPlanFile(map);
  const { mapping, locate } = readMappingBytes(bytes, name);
  const list = readList(await readListFile(path), mapping);
  const { plan, notes } = planOfList(list, mapping, locate);
  if (out !== undefined) say(wrote(out, writeWhole(out, writePlanText(plan), { force, reads: [path, map] })));
  await giveAnswer(
    {
      tables: () => listTables(list),
      page: (paper) => importPage(list, { notes, plan }, paper),
      json: () => ({
        ...{ list: listJson(list), plan: { title: plan.title, posts: list.rows.length } },
        ...{ notes, version: VERSION },
      }),
    },
    choices,
    [path, map],
  );
}
