import { PlanError, readPlan } from "@outturn/core";
import { run } from "../ask/run.ts";
import type { Job, Results, SayStage, WithIssues } from "./job.ts";
import { openFile } from "./open-file.ts";
import { readingOf, underScenario } from "./reading-of.ts";

/** Does some work. This is all that the other thread does. */
export async function doJob(job: Job, say: SayStage = () => {}): Promise<Results[Job["do"]]> {
  switch (job.do) {
    case "open":
      return openFile(job.name, job.bytes, say);
    case "read":
      return orIssues(() => readingOf(readPlan(job.draft), job.scenario));
    case "scenario":
      return orIssues(() => ({ is: "plan", plan: underScenario(job.plan, job.scenario) }));
    case "ask":
      return orIssues(async () => ({ is: "answer", answer: await run(job.asked) }));
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
