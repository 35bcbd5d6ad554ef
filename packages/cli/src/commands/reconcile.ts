import { counted, VERSION } from "@outturn/core";
import { type ListGiven, type ListsGiven, reconcileLists } from "@outturn/core/lists";
import { namedTables, reconciliationTables } from "@outturn/core/tables";
import { readMappingBytes } from "@outturn/core/yaml";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { readListFile } from "../list-file.ts";
import { reconcilePage } from "../pages/reconcile-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { reconcileJson } from "../reconcile-json.ts";

/** What `outturn reconcile` may be told. */
export interface ReconcileChoices extends AnswerChoices {
  readonly map: readonly string[];
}

/** `outturn reconcile LIST LIST --map MAPPING --map MAPPING`: lists against each other, each read by its mapping. */
export async function reconcile(paths: readonly string[], choices: ReconcileChoices): Promise<void> {
  const { map } = choices;
  const found = reconcileLists(await listsGiven(paths, map));
  await giveAnswer(
    {
      tables: () => namedTables("reconciliation", reconciliationTables(found)),
      page: (paper) => reconcilePage(found, paper),
      json: () => ({ reconciliation: reconcileJson(found), version: VERSION }),
    },
    choices,
    [...paths, ...map],
  );
}

/** Each list with its mapping, by what the mapping says the list is. */
async function listsGiven(paths: readonly string[], maps: readonly string[]): Promise<ListsGiven> {
  if (paths.length !== maps.length)
    throw new WrongUsage(
      `--map is given once for each list, in their order; there are ${counted(paths.length, "list")} and ${counted(maps.length, "mapping")}.`,
    );
  const given = new Map<string, ListGiven>();
  for (const [position, path] of paths.entries()) {
    const { bytes, name } = await readPlanFile(maps[position]!);
    const { mapping } = readMappingBytes(bytes, name);
    if (given.has(mapping.kind))
      throw new WrongUsage(
        `two mappings say list: ${mapping.kind}; lists of different kinds are set against each other.`,
      );
    given.set(mapping.kind, { book: await readListFile(path), mapping });
  }
  const [establishment, payroll, agency] = ["establishment", "payroll", "agency"].map((kind) => given.get(kind));
  if (establishment === undefined || given.size < 2)
    throw new WrongUsage("it takes an establishment list, and a payroll extract, an agency list, or both.");
  return { establishment, ...(payroll && { payroll }), ...(agency && { agency }) };
}
