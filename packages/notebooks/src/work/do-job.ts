import { type Plan, PlanError, readPlan } from "@outturn/core";
import { run } from "../ask/run.ts";
import type { SayStage } from "../ask/say-stage.ts";
import type { Job, LiveFile, Results, WithIssues } from "./job.ts";
import { openFile } from "./open-file.ts";
import { readingOf, underScenario } from "./reading-of.ts";

/** What the other thread alone can do: the page does not carry it twice. */
export interface OwnWork {
  readonly live: (plan: Plan) => Promise<LiveFile>;
}

const NO_THREAD: OwnWork = {
  live: async () => ({
    is: "refused",
    why: "This browser does not let the page work beside itself. The command “outturn export” makes the same workbook.",
  }),
};

/**
 * Does some work. This is all that the other thread does.
 *
 * @param own - what this thread can do besides
 */
export async function doJob(job: Job, say: SayStage = () => {}, own: OwnWork = NO_THREAD): Promise<Results[Job["do"]]> {
  switch (job.do) {
    case "open":
      return openFile(job.name, job.bytes, say);
    case "read":
      return orIssues(() => readingOf(readPlan(job.draft), job.scenario));
    case "scenario":
      return orIssues(() => ({ is: "plan", plan: underScenario(job.plan, job.scenario) }));
    case "ask":
      return orIssues(async () => ({ is: "answer", answer: await run(job.asked, say) }));
    case "live":
      return orIssues(() => own.live(job.plan));
  }
}

async function orIssues<Result>(work: () => Result | Promise<Result>): Promise<Result | WithIssues> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlanError) return { is: "issues", issues: error.issues };
    throw error;
  }
}
