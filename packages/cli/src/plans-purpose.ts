import { type Command, Option } from "commander";
import { withAnswers } from "./answer-options.ts";
import { PLAN } from "./arguments.ts";

/** What a plan is for: numbers, caseloads, the two paths of acting and not, and actions. */
export function plansPurpose(outturn: Command): void {
  demand(outturn);
  caseload(outturn);
  invest(outturn);
  actions(outturn);
}

function demand(outturn: Command): void {
  withAnswers(
    outturn
      .command("demand")
      .summary("how many there are of each kind, how long they stay, and what that costs")
      .description(
        "Counts what a plan is for day by day: numbers at each year's end, days, and of what has a weekly price the cost, gross and\n" +
          "net. Set against another forecast, the difference is told apart as volume, mix and price, which add up to it.",
      )
      .argument("<plan>", PLAN)
      .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
      .option("--against <id>", "the scenario that it is set against, or base for the plan itself")
      .option("--suppress", "leave out figures of fewer than five, and those that would give them away")
      .addOption(new Option("--words", "a sentence for each kind").conflicts(["json"]))
      .action(async (plan, options) => (await import("./commands/demand.ts")).demand(plan, options)),
    "everything, to the penny, as JSON",
  );
}

function caseload(outturn: Command): void {
  withAnswers(
    outturn
      .command("caseload")
      .summary("the posts that a caseload needs, and the caseload that the plan's posts give")
      .description(
        "Says month by month what posts a target needs, in whole workers and managers, and what caseload the plan's posts give as people\n" +
          "arrive. Targets, spans and shares are the plan's own, with their sources.",
      )
      .argument("<plan>", PLAN)
      .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
      .addOption(new Option("--words", "the sentences alone").conflicts(["json"]))
      .action(async (plan, options) => (await import("./commands/caseload.ts")).caseload(plan, options)),
    "every month, as JSON",
  );
}

function invest(outturn: Command): void {
  withAnswers(
    outturn
      .command("invest")
      .summary("what it costs to act, and what not acting costs")
      .description(
        "Sets two paths side by side, each a scenario with its own demand: what acting costs, what it avoids, what of that a budget can be\n" +
          "cut by, from which month on it has paid for itself, and how much of the planned effect that needs. Cost avoided and cashable\n" +
          "savings are never added.",
      )
      .argument("<plan>", PLAN)
      .requiredOption("--act <id>", "the scenario that acts, or base for the plan itself")
      .option("--instead <id>", "the path on which nothing is done: a scenario, or base for the plan itself", "base")
      .addOption(new Option("--words", "the sentences alone").conflicts(["json"]))
      .action(async (plan, options) => (await import("./commands/invest.ts")).invest(plan, options)),
    "everything, to the penny, as JSON",
  );
}

function actions(outturn: Command): void {
  withAnswers(
    outturn
      .command("actions")
      .summary("how far actions are, and what the recommendations that they are for cost")
      .description(
        "Says how many of a plan's actions are done, by count and by money, which are overdue, what each recommendation costs and who pays\n" +
          "that, which actions have no money, and which money is for no action.",
      )
      .argument("<plan>", PLAN)
      .option("--on <day>", "the day on which what was due before it is overdue")
      .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
      .addOption(new Option("--words", "the sentences alone").conflicts(["json"]))
      .action(async (plan, options) => (await import("./commands/actions.ts")).actions(plan, options)),
    "everything, to the penny, as JSON",
  );
}
