import type { Command } from "commander";
import { withAnswers } from "./answer-options.ts";
import { PLAN } from "./arguments.ts";

const DRIVERS =
  "which risk moves the gap how much, and what reserve is saved where it comes as planned: draws twice more for each";

/** How likely it is that a plan is funded: draws, and ranges of draws together. */
export function risk(outturn: Command): void {
  const riskCommand = withAnswers(
    outturn
      .command("risk")
      .summary("how likely each year is funded, and what a reserve covers")
      .description(
        "Draws the risks that the plan states, and says how its cost and its gap are spread, how likely each year is funded at each level of\n" +
          "certainty, and what a reserve of which size covers. Nothing is drawn that the plan does not state. The same seed gives the same draws.",
      )
      .argument("<plan>", PLAN)
      .option("--draws <number>", "how many draws, or a range of them such as 0..4999", "1000")
      .option("--seed <number>", "a whole number that all draws are worked out from", "1")
      .option("--workers <number>", "on so many threads: the draws are the same, and sooner there", "1")
      .option(
        "--sampling <way>",
        "random, each draw by itself; or latin-hypercube, spread evenly over --draws",
        "random",
      )
      .option("--within <sum>", "how many draws are needed to be so exact, two times in three")
      .option("--drivers", DRIVERS)
      .option("--against <scenario>", "by how much a scenario comes to more than the plan, in the same draws")
      .option("--draw <number>", "one draw alone: what it changes, and what it comes to")
      .option("--out <file>", "write the draws themselves, for outturn risk merge")
      .option("--force", "with --out or --csv: write over files that are there")
      .action(async (plan, options) => (await import("./commands/risk.ts")).risk(plan, options)),
    "as JSON; of one draw, with its changes for --changes of other questions",
  );
  withAnswers(
    riskCommand
      .command("merge")
      .summary("what ranges of draws come to together")
      .description(
        "Says what draws that outturn risk --draws 0..4999 --out wrote in ranges come to: as if they had been drawn at once.",
      )
      .argument("<plan>", PLAN)
      .argument("<draws...>", "files that outturn risk --out wrote, in any order")
      .option("--drivers", DRIVERS)
      .action(async (plan, parts, _options, command) =>
        (await import("./commands/risk.ts")).mergeRisk(plan, parts, command.optsWithGlobals()),
      ),
  );
}
