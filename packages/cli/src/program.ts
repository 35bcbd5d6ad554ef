import { readFileSync } from "node:fs";
import type { SchemaName } from "@outturn/core";
import { Argument, Command, Option } from "commander";
import { withAnswers } from "./answer-options.ts";
import { IN, PLAN } from "./arguments.ts";
import { dataOut, exporting, importing, reconciling, workbooks } from "./files-in-and-out.ts";
import { plansPurpose } from "./plans-purpose.ts";
import { say } from "./print.ts";
import { questions } from "./questions.ts";

const BY = ["post", "team", "component", "month", "line", "share"];
const SCHEMAS = Object.keys({ plan: true, claims: true, changes: true, mapping: true, paper: true } satisfies Record<
  SchemaName,
  true
>);
const PAPERS = ["finance", "resources", "appendix"];

/** The command with all that it can do; what each part of it needs is loaded when that part runs. */
export function program(): Command {
  const outturn = new Command("outturn")
    .description("Forecasts what a council's plan costs in each financial year, and whether it is funded.")
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text) => say(text.trimEnd().replace(/^error: /, "outturn: ")) })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText(
      "after",
      "\nBegin with: outturn init\n\nEach output ends with a fingerprint of the plan as read, the rates used and the\nversion: two outputs with the same one show the same figures.",
    );
  forecast(outturn);
  explain(outturn);
  questions(outturn);
  withAnswers(
    outturn
      .command("compare")
      .summary("set a plan beside its scenarios")
      .description(
        "Sets a plan beside its scenarios: what they change, and what that does to cost and gap in each year.",
      )
      .argument("<plan>", PLAN)
      .argument("[scenarios...]", "ids of scenarios; several together with a plus, as in late+agency; by default all")
      .option("--ranges", "the plan's ranges in place of its scenarios: low, likely and high, side by side")
      .addOption(new Option("--in <unit>", "sums in").choices(IN))
      .action(async (plan, scenarios, options) =>
        (await import("./commands/compare.ts")).compareScenarios(plan, scenarios, options),
      ),
    "every figure that moves, to the penny, as JSON",
  );
  difference(outturn);
  budgetAndClaims(outturn);
  plansPurpose(outturn);
  paper(outturn);
  importing(outturn);
  reconciling(outturn);
  withAnswers(
    outturn
      .command("check")
      .summary("say what is wrong with a plan, all at once")
      .description("Reads a plan, holds it to its control totals, and says what is wrong with it, all at once.")
      .argument("<plan>", PLAN)
      .action(async (plan, options) => (await import("./commands/check.ts")).check(plan, options)),
  );
  withAnswers(
    outturn
      .command("rates")
      .summary("list the published figures that are held, with their sources")
      .description("Lists the published figures that plans may rest on, with their dates and sources.")
      .action(async (options) => (await import("./commands/rates.ts")).rates(options)),
    "as JSON, with every point of the pay spine and the addresses of the sources",
  );
  outturn
    .command("schema")
    .summary("print the JSON Schema of a plan, claims, changes, a mapping or settings of papers")
    .description("Prints the JSON Schema of a kind of file, with which editors complete and check it.")
    .addArgument(new Argument("[of]", "the kind of file").choices(SCHEMAS).default("plan"))
    .option("--out <file>", "write it to a file")
    .option("--force", "with --out: write over a file that is there")
    .action(async (subject, options) => (await import("./commands/schema.ts")).schema(subject, options));
  outturn
    .command("init")
    .summary("write a commented starter plan")
    .description("Writes a commented starter plan. A file that is there already is left as it is.")
    .argument("[file]", "the file to write", "plan.yaml")
    .option("--full", "a plan with an example of every key, to take from")
    .action(async (file, options) => (await import("./commands/init.ts")).init(file, options));
  workbooks(outturn);
  exporting(outturn);
  dataOut(outturn);
  return outturn;
}

function forecast(outturn: Command): void {
  withAnswers(
    outturn
      .command("forecast")
      .summary("what a plan costs in each year, and whether it is funded")
      .description("Forecasts what a plan costs in each financial year, what pays for it, and the gap.")
      .argument("<plan>", PLAN)
      .addOption(new Option("--by <what>", "one table: cost by").choices(BY))
      .option("--year <year>", "one financial year of the plan, such as 2024/25")
      .addOption(new Option("--in <unit>", "sums in").choices(IN))
      .addOption(
        new Option("--words", "the few sentences that a finance section needs").conflicts(["by", "year", "notes"]),
      )
      .option("--notes", "every note, not only the first few of a kind")
      .option("--conventions", "all conventions, and the rates used with their sources")
      .option("--scenario <id>", "one of the plan's scenarios; several together with a plus, as in late+agency")
      .action(async (plan, options) => (await import("./commands/forecast.ts")).forecastPlan(plan, options)),
    new Option("--json", "everything, to the penny, as JSON").conflicts([
      "by",
      "year",
      "in",
      "words",
      "conventions",
      "notes",
    ]),
  );
}

function explain(outturn: Command): void {
  withAnswers(
    outturn
      .command("explain")
      .summary("take a figure back to its facts, rules and sources")
      .description(
        "Takes a figure of a forecast back to its facts, rules, dated inputs and sources. Figures are named as in\n" +
          "forecast --json: cost.total.2025/26, cost.byPost.social-worker.2024/25, gap.confirmed.2025/26; with all for all\n" +
          "years: cost.all. Those of the budget as in budget --json, after budget: budget.gap.annual.2025/26. The title of a\n" +
          "post, line or source is explained too, and an amount gives the figures that show it.",
      )
      .argument("<plan>", PLAN)
      .argument("<figure>", "the figure's name, a title, or an amount")
      .option("--depth <levels>", "how many figures are opened, one inside the other; all for every one", "1")
      .option("--audit", "one page to file: the figure, its parts, all that it rests on with sources, the conventions")
      .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
      .action(async (plan, figure, options) =>
        (await import("./commands/explain.ts")).explainFigure(plan, figure, options),
      ),
  );
}

function difference(outturn: Command): void {
  withAnswers(
    outturn
      .command("diff")
      .summary("in what two plans differ, and what that does to cost and gap")
      .description(
        "Says in what one plan differs from another: as changes that a scenario can make, and what none of them says as it was\n" +
          "and as it is. Then what that does to cost and gap in each year.",
      )
      .argument("<before>", PLAN)
      .argument("<after>", "the other plan, in the same or another form")
      .addOption(new Option("--in <unit>", "sums in").choices(IN))
      .action(async (before, after, options) =>
        (await import("./commands/diff.ts")).differencesOf(before, after, options),
      ),
    "the changes, all else that differs, and every figure that moves, to the penny, as JSON",
  );
}

function budgetAndClaims(outturn: Command): void {
  withAnswers(
    outturn
      .command("budget")
      .summary("the medium-term budget that a plan's growth belongs to")
      .description(
        "Works out a plan's medium-term budget: changes from the year before, savings as they are delivered," +
          " funding, reserves, and each year's annual and cumulative gap.",
      )
      .argument("<plan>", PLAN)
      .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
      .action(async (plan, options) => (await import("./commands/budget.ts")).budget(plan, options)),
    "everything, to the penny, as JSON",
  );
  withAnswers(
    outturn
      .command("claims")
      .summary("test what a paper says against itself and against a plan")
      .description(
        'Tests what a paper says, such as "628k + 1.359m = 1.987m" or "7 months in 2024/25": each claim ' +
          "by itself, against the others, and against a plan. Of a paper (.docx, .html, .md, .txt) every sentence with a figure " +
          "is tested in its place, and what it is silent about is said.",
      )
      .argument("<file>", "a plan with claims, a file of claims, or a paper; - reads claims from standard input")
      .option("--plan <plan>", "hold the claims to this plan")
      .action(async (file, options) => (await import("./commands/claims.ts")).claims(file, options)),
    "as JSON, with every test",
  );
}

function paper(outturn: Command): void {
  outturn
    .command("paper")
    .summary("write the finance section of a committee's paper, bound to the plan's figures")
    .description(
      "Writes a paper on a plan: a finance section, resource implications, an appendix of posts and funding, or a template of\n" +
        "your own. Every figure in it is one of the forecast; what the plan is silent about is a question to the writer.",
    )
    .argument("<plan>", PLAN)
    .option("--out <file>", "the file to write, which ends in .docx, .html or .md; without it Markdown is printed")
    .option("--template <template>", `one of ${PAPERS.join(", ")}, or a file of your own`, "finance")
    .option("--settings <file>", "how the council writes its papers, and the writer's answers: YAML or JSON")
    .option("--as-at <day>", "the day that the figures are of")
    .option("--scenario <id>", "of one of the plan's scenarios; several together with a plus")
    .option("--exempt", "a paper kept from the public: it shows what posts of fewer than five people cost, and says so")
    .option("--final", "a final paper: refused with placeholders, made-up figures or questions that are not answered")
    .addOption(
      new Option("--figures", "list every figure that a template may name").conflicts(["out", "questions", "final"]),
    )
    .addOption(
      new Option("--questions", "list the questions that the plan leaves to the writer").conflicts(["out", "final"]),
    )
    .addOption(
      new Option(
        "--update <draft>",
        "put the plan's figures into a paper that you have gone on writing, and list what moved",
      ).conflicts(["figures", "questions"]),
    )
    .option("--force", "with --out: write over a file that is there")
    .action(async (plan, options) => (await import("./commands/paper.ts")).paper(plan, options));
}

/** The version that package.json states, so that the command need not load what it does not use. */
const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
