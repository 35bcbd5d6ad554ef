import { forecast, type Plan } from "@outturn/core";
import { explained } from "@outturn/core/questions";
import {
  type PaperName,
  type PaperSettingsSpec,
  type Report,
  readPaperSettings,
  readTemplate,
  reportOf,
  runsIn,
  templates,
} from "@outturn/core/report";
import { scenarioPlan } from "@outturn/core/scenario";
import { isPath } from "./explained-figure.ts";

/** A template that comes with the library, or one of the reader's own. */
export type PaperTemplate =
  | { readonly is: "named"; readonly name: PaperName }
  | { readonly is: "own"; readonly fileName: string; readonly text: string };

/** What a paper is to be, as the command `outturn paper` is told it. */
export interface PaperAsked {
  readonly scenario: string;
  readonly template: PaperTemplate;
  readonly settings: PaperSettingsSpec;
  readonly status: Report["status"];
  readonly exempt: boolean;
}

/** A paper, and which of its figures can be explained. */
export interface PaperMade {
  readonly report: Report;
  readonly opens: readonly string[];
}

/**
 * The paper that the command writes of a plan.
 *
 * @throws PlanError with all that is wrong in template and settings, or that keeps the paper from being final
 */
export function paperOf(plan: Plan, { scenario, template, settings, status, exempt }: PaperAsked): PaperMade {
  const made = scenario === "base" ? forecast(plan) : forecast(scenarioPlan(plan, scenario), { scenario });
  const read =
    template.is === "own"
      ? readTemplate(template.text, template.fileName)
      : readTemplate(templates[template.name], template.name);
  const report = reportOf(made, read, readPaperSettings(settings), { status, exempt });
  const runs = report.blocks.flatMap(runsIn);
  const figures = new Set(runs.flatMap((run) => (run.is === "figure" && isPath(run.figure) ? [run.figure] : [])));
  return { report, opens: [...figures].filter((figure) => explained(made, figure, 0)?.is === "one") };
}
