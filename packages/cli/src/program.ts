import { readFileSync } from "node:fs";
import type { SchemaName } from "@outturn/core";
import { Argument, Command, Option } from "commander";
import { say } from "./print.ts";
import { questions } from "./questions.ts";

const BY = ["post", "team", "component", "month", "line", "share"];
const SCHEMAS = Object.keys({ plan: true, claims: true, changes: true, mapping: true, paper: true } satisfies Record<
  SchemaName,
  true
>);
const PAPERS = ["finance", "resources", "appendix"];
const IN = ["pounds", "thousands", "millions"];
const PLAN = "the plan, a YAML or JSON file or a workbook; - reads it from standard input";

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
  outturn
    .command("compare")
    .summary("set a plan beside its scenarios")
    .description("Sets a plan beside its scenarios: what they change, and what that does to cost and gap in each year.")
    .argument("<plan>", PLAN)
    .argument("[scenarios...]", "ids of scenarios; several together with a plus, as in late+agency; by default all")
    .option("--ranges", "the plan's ranges in place of its scenarios: low, likely and high, side by side")
    .addOption(new Option("--in <unit>", "sums in").choices(IN))
    .option("--json", "every figure that moves, to the penny, as JSON")
    .action(async (plan, scenarios, options) =>
      (await import("./commands/compare.ts")).compareScenarios(plan, scenarios, options),
    );
  difference(outturn);
  budgetAndClaims(outturn);
  paper(outturn);
  importing(outturn);
  reconciling(outturn);
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

function workbooks(outturn: Command): void {
  outturn
    .command("template")
    .summary("write a starter plan as a workbook, for Excel or LibreOffice")
    .description(
      "Writes what init writes as a workbook: a sheet for each section, a row for each record, and how to fill it in.\n" +
        "Every command that takes a plan takes the workbook.",
    )
    .option("--out <file>", "the file to write", "plan.xlsx")
    .option("--full", "a plan with an example of every key, to take from")
    .option("--force", "write over a file that is there")
    .action(async (options) => (await import("./commands/template.ts")).template(options));
  outturn
    .command("convert")
    .summary("write a plan as a workbook, as YAML or as JSON")
    .description(
      "Writes a plan in another form, by the end of the file's name: .xlsx, .yaml or .json. It stays the same plan, with\n" +
        "the same figures and the same fingerprint; comments and the sheets and columns of your own are not kept.",
    )
    .argument("<plan>", PLAN)
    .requiredOption("--out <file>", "the file to write, which ends in .xlsx, .yaml or .json")
    .option("--force", "write over a file that is there")
    .action(async (plan, options) => (await import("./commands/convert.ts")).convert(plan, options));
}

function dataOut(outturn: Command): void {
  outturn
    .command("data")
    .summary("write a forecast's figures as data: CSV, Arrow or Parquet")
    .description(
      "Writes a forecast's figures into a folder, for spreadsheets, databases and notebooks of others: every fact of the\n" +
        "ledger, staff, funding, gap and notes, a file each; as CSV every table too, in a folder tables. docs/data.md of the\n" +
        "project says what each column holds.",
    )
    .argument("<plan>", PLAN)
    .requiredOption("--out <folder>", "the folder to write into; it is made where it is not there")
    .addOption(new Option("--format <format>", "of the files").choices(["csv", "arrow", "parquet"]).default("csv"))
    .option("--scenario <id>", "of one of the plan's scenarios; several together with a plus")
    .option("--no-bom", "CSV without the mark at its beginning by which Excel knows that it is UTF-8")
    .option("--force", "write over files that are there")
    .action(async (plan, options) => (await import("./commands/data.ts")).writeData(plan, options));
}

function exporting(outturn: Command): void {
  outturn
    .command("export")
    .summary("write a forecast as a workbook whose formulas can be followed and changed")
    .description(
      "Writes a forecast as a workbook (.xlsx) with live formulas: the plan's own sheets, and every figure worked out from\n" +
        "their cells, to the penny as outturn forecast gives it. Change an award, a start or a fund's sum in it, and see what moves.\n" +
        "With --values the figures alone, for plans of any size; with --template in a workbook of your own.",
    )
    .argument("<plan>", PLAN)
    .requiredOption("--out <file>", "the file to write, which ends in .xlsx")
    .option("--scenario <id>", "one of the plan's scenarios; several together with a plus, as in late+agency")
    .addOption(new Option("--values", "every table and month as figures without formulas, for plans of any size"))
    .addOption(
      new Option("--template <workbook>", "fill a workbook of your own: the cells that its names stand for").conflicts(
        "values",
      ),
    )
    .option("--force", "write over a file that is there")
    .action(async (plan, options) => {
      if (options.values) return (await import("./commands/export-values.ts")).exportValues(plan, options);
      if (options.template !== undefined)
        return (await import("./commands/export-template.ts")).exportIntoTemplate(plan, options);
      return (await import("./commands/export.ts")).exportForecast(plan, options);
    });
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
    .option("--scenario <id>", "one of the plan's scenarios; several together with a plus, as in late+agency")
    .action(async (plan, options) => (await import("./commands/forecast.ts")).forecastPlan(plan, options));
}

function explain(outturn: Command): void {
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
    .option("--json", "as JSON")
    .action(async (plan, figure, options) =>
      (await import("./commands/explain.ts")).explainFigure(plan, figure, options),
    );
}

function difference(outturn: Command): void {
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
    .option("--json", "the changes, all else that differs, and every figure that moves, to the penny, as JSON")
    .action(async (before, after, options) =>
      (await import("./commands/diff.ts")).differencesOf(before, after, options),
    );
}

function budgetAndClaims(outturn: Command): void {
  outturn
    .command("budget")
    .summary("the medium-term budget that a plan's growth belongs to")
    .description(
      "Works out a plan's medium-term budget: changes from the year before, savings as they are delivered," +
        " funding, reserves, and each year's annual and cumulative gap.",
    )
    .argument("<plan>", PLAN)
    .option("--scenario <id>", "in one of the plan's scenarios; several together with a plus")
    .option("--json", "everything, to the penny, as JSON")
    .action(async (plan, options) => (await import("./commands/budget.ts")).budget(plan, options));
  outturn
    .command("claims")
    .summary("test what a paper says against itself and against a plan")
    .description(
      'Tests what a paper says, such as "628k + 1.359m = 1.987m" or "7 months in 2024/25": each claim ' +
        "by itself, against the others, and against a plan.",
    )
    .argument("<file>", "a plan with claims, or a file of claims; - reads it from standard input")
    .option("--plan <plan>", "hold the claims to this plan")
    .option("--json", "as JSON, with every test")
    .action(async (file, options) => (await import("./commands/claims.ts")).claims(file, options));
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
    .option("--force", "with --out: write over a file that is there")
    .action(async (plan, options) => (await import("./commands/paper.ts")).paper(plan, options));
}

function importing(outturn: Command): void {
  const imports = outturn
    .command("import")
    .summary("make a plan of a list of posts, or take what was changed in a live workbook back")
    .description("Makes a plan of what others keep as a list, or takes what was changed in a live workbook back.");
  importingForecast(imports);
  imports
    .command("posts")
    .summary("posts of an establishment, payroll or agency list")
    .description(
      "Makes posts of a plan from an establishment list, a payroll extract or an agency's bookings: a CSV file or a\n" +
        "workbook. Without --map it proposes a mapping, with what shows it, and asks what only a person can say. With\n" +
        "--map every row, its money and its FTE are used or set aside with the reason. Personal columns are dropped.",
    )
    .argument("<file>", "the list; - reads it from standard input")
    .option("--map <mapping>", "read the list by this mapping, a YAML or JSON file")
    .addOption(new Option("--propose <mapping>", "save the proposed mapping to a file").conflicts(["map", "out"]))
    .option("--out <plan>", "write the plan to a file")
    .option("--force", "with --out or --propose: write over a file that is there")
    .option("--json", "as JSON: every total to the penny")
    .action(async (file, options) => (await import("./commands/import-posts.ts")).importPosts(file, options));
}

function importingForecast(imports: Command): void {
  imports
    .command("forecast")
    .summary("what was changed in a workbook that outturn export wrote")
    .description(
      "Says what was changed in a workbook that outturn export wrote: its inputs as changes that a scenario can make, and what\n" +
        "none of them says; and every formula that was changed or typed over, by cell, which is never worked out. Then what the\n" +
        "changed inputs do to cost and gap in each year.",
    )
    .argument("<workbook>", "the workbook, .xlsx; - reads it from standard input")
    .requiredOption("--against <plan>", "the plan that it was exported from")
    .option("--scenario <id>", "the scenario of the plan that it was exported from")
    .option("--out <file>", "write the plan with the changes as a scenario: .yaml, .json or .xlsx")
    .option("--id <id>", "the scenario's id", "workbook")
    .option("--as-plan", "with --out: write the changed plan instead")
    .option("--force", "with --out: write over a file that is there")
    .addOption(new Option("--in <unit>", "sums in").choices(IN))
    .option("--json", "as JSON: the changes, all else, every cell and every figure that moves")
    .action(async (workbook, options) =>
      (await import("./commands/import-forecast.ts")).importForecast(workbook, options),
    );
}

const gathered = (firstName: string, before: readonly string[]): readonly string[] => [...before, firstName];

function reconciling(outturn: Command): void {
  outturn
    .command("reconcile")
    .summary("set an establishment list against payroll, an agency list, or both")
    .description(
      "Sets an establishment list against a payroll extract, an agency's bookings, or both: who is in which post, what is\n" +
        "vacant and whether agency covers it, what stands in one list only. Each list has a mapping, as import posts reads\n" +
        "it; which list is which, its mapping says. Every row and FTE is matched, in one list only, or set aside.",
    )
    .argument("<lists...>", "two or three lists")
    .requiredOption(
      "--map <mapping>",
      "the mapping of each list, in the lists' order: give it once for each",
      gathered,
      [],
    )
    .option("--json", "as JSON: every post, and every total exactly")
    .action(async (lists, options) => (await import("./commands/reconcile.ts")).reconcile(lists, options));
}

/** The version that package.json states, so that the command need not load what it does not use. */
const version = (): string => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
