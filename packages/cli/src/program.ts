import { readFileSync } from "node:fs";
import { Command, Option } from "commander";

const BY = ["post", "team", "component", "month", "line"];
const IN = ["pounds", "thousands", "millions"];
const PLAN = "the plan, a YAML or JSON file; - reads it from standard input";

/** The command with all that it can do; what each part of it needs is loaded when that part runs. */
export function program(): Command {
  const outturn = new Command("outturn")
    .description("Forecasts what a council's plan costs in each financial year, and whether it is funded.")
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "outturn: ")) })
    .addHelpText("after", "\nBegin with: outturn init");
  forecast(outturn);
  explain(outturn);
  outturn
    .command("check")
    .summary("say what is wrong with a plan, all at once")
    .description("Reads a plan, holds it to its control totals, and says what is wrong with it, all at once.")
    .argument("<plan>", PLAN)
    .option("--json", "as JSON")
    .action(async (plan, options) => (await import("./commands/check.ts")).check(plan, options));
  outturn
    .command("rates")
    .summary("list the published figures that are held, with their sources")
    .description("Lists the published figures that plans may rest on, with their dates and sources.")
    .option("--json", "as JSON, with every point of the pay spine and the addresses of the sources")
    .action(async (options) => (await import("./commands/rates.ts")).rates(options));
  outturn
    .command("schema")
    .summary("print the JSON Schema of a plan, for editors")
    .description("Prints the JSON Schema of a plan, with which editors complete and check plans.")
    .option("--out <file>", "write it to a file")
    .action(async (options) => (await import("./commands/schema.ts")).schema(options));
  outturn
    .command("init")
    .summary("write a commented starter plan")
    .description("Writes a commented starter plan. A file that is there already is left as it is.")
    .argument("[file]", "the file to write", "plan.yaml")
    .action(async (file) => (await import("./commands/init.ts")).init(file));
  return outturn;
}

function forecast(outturn: Command): void {
  outturn
    .command("forecast")
    .summary("what a plan costs in each year, and whether it is funded")
    .description("Forecasts what a plan costs in each financial year, what pays for it, and the gap.")
    .argument("<plan>", PLAN)
    .addOption(
      new Option("--json", "everything, to the penny, as JSON").conflicts([
        "by",
        "year",
        "in",
        "words",
        "conventions",
        "notes",
      ]),
    )
    .addOption(new Option("--by <what>", "one table: cost by").choices(BY))
    .option("--year <year>", "one financial year of the plan, such as 2024/25")
    .addOption(new Option("--in <unit>", "sums in").choices(IN))
    .addOption(
      new Option("--words", "the few sentences that a finance section needs").conflicts(["by", "year", "notes"]),
    )
    .option("--notes", "every note, not only the first few of a kind")
    .option("--conventions", "all conventions, and the rates used with their sources")
    .option("--scenario <id>", "a scenario of the plan (from the next version)")
    .action(async (plan, options) => (await import("./commands/forecast.ts")).forecastPlan(plan, options));
}

function explain(outturn: Command): void {
  outturn
    .command("explain")
    .summary("take a figure back to its facts, rules and sources")
    .description(
      "Takes a figure of a forecast back to its facts, rules, dated inputs and sources. Figures are named as in\n" +
        "forecast --json: cost.total.2025/26, cost.byPost.social-worker.2024/25, gap.confirmed.2025/26.",
    )
    .argument("<plan>", PLAN)
    .argument("<figure>", "the figure's name")
    .option("--depth <levels>", "how many figures are opened, one inside the other; all for every one", "1")
    .option("--json", "as JSON")
    .action(async (plan, figure, options) =>
      (await import("./commands/explain.ts")).explainFigure(plan, figure, options),
    );
}

/** The version that package.json states, so that the command need not load what it does not use. */
const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
