import { type Forecast, forecast, type Plan, readPlan, VERSION, writePlan } from "@outturn/core";
import type { LiveEdits } from "@outturn/core/live";
import { changesBetween, comparedWith, differenceJson, type PlansBetween, sentence } from "@outturn/core/scenario";
import type { MoneyShown } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import type { TwoPlans } from "../pages/difference-page.ts";
import { importForecastPage, importTables } from "../pages/import-forecast-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { planWriter } from "../plan-writer.ts";
import { say } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn import forecast` may be told. */
export interface ImportForecastChoices extends AnswerChoices {
  readonly against: string;
  readonly scenario?: string;
  readonly out?: string;
  readonly id: string;
  readonly asPlan?: true;
  readonly in?: MoneyShown;
}

/** `outturn import forecast WORKBOOK --against PLAN`: what was changed in a workbook that `outturn export` wrote. */
export async function importForecast(path: string, choices: ImportForecastChoices): Promise<void> {
  const { against, scenario, out, id, asPlan, force } = choices;
  if (asPlan && out === undefined) throw new WrongUsage("--as-plan needs --out: the file that the plan is written to.");
  const write = out === undefined ? undefined : planWriter(out);
  const base = await readForecast(against, scenario);
  const edits = await editsIn(path, base);
  const between = changesBetween(base.plan, edits.plan);
  const other = forecast(edits.plan, { locate: (place) => edits.locate(place, "value") });
  const says = between.changes.map((change) => sentence(change, base.plan));
  const compared = comparedWith(base, { scenario: id, title: path, changes: says }, other);
  if (out !== undefined && write !== undefined) {
    const plan = asPlan ? edits.plan : withScenario(base.plan, id, between, scenario);
    say(wrote(out, writeWhole(out, await write(plan), { reads: [path, against], force })));
    if (!asPlan && between.remaining.length > 0)
      say("What no change of a scenario says is not in it: --as-plan writes the plan as the workbook has it.");
  }
  const { cells, formulas } = edits;
  const plans: TwoPlans = { base, compared, between, names: [against, path] };
  await giveAnswer(
    {
      tables: () => importTables(plans, edits),
      page: (paper) => importForecastPage(plans, edits, choices.in, paper),
      json: () => ({
        ...differenceJson(between, { base, scenarios: [compared] }),
        ...{ cells, formulas, version: VERSION },
      }),
    },
    choices,
    [path, against],
  );
}

async function editsIn(path: string, base: Forecast): Promise<LiveEdits> {
  const [{ readBook }, { readLiveEdits }] = await Promise.all([
    import("@outturn/core/excel"),
    import("@outturn/core/live"),
  ]);
  const { bytes, name } = await readPlanFile(path);
  const edits = readLiveEdits(readBook(bytes, name), base);
  for (const remark of edits.remarks) say(`${name}: ${remark}`);
  return edits;
}

/** The plan with the changes as one more scenario, read again so that its id is held to what ids may be. */
function withScenario(plan: Plan, id: string, { changes }: PlansBetween, scenario: string | undefined): Plan {
  if (scenario !== undefined)
    throw new WrongUsage(
      "--out with --scenario needs --as-plan: the changes are of a plan that a scenario has changed.",
    );
  if (changes.length === 0)
    throw new WrongUsage(
      "no change of a scenario says what was changed, so none is written; --as-plan writes the plan as it is.",
    );
  if (plan.scenarios.some((held) => held.id === id))
    throw new WrongUsage(`--id: the plan has a scenario "${id}". Name another.`);
  const added = { id, title: "As changed in the workbook", changes };
  return readPlan(writePlan({ ...plan, scenarios: [...plan.scenarios, added] }));
}
