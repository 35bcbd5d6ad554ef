import { type Command, Option } from "commander";
import { withAnswers } from "./answer-options.ts";
import { gathered, IN, PLAN } from "./arguments.ts";

export function workbooks(outturn: Command): void {
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

export function dataOut(outturn: Command): void {
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

export function exporting(outturn: Command): void {
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

export function importing(outturn: Command): void {
  const imports = outturn
    .command("import")
    .summary("make a plan of a list of posts, or take what was changed in a live workbook back")
    .description("Makes a plan of what others keep as a list, or takes what was changed in a live workbook back.");
  importingForecast(imports);
  withAnswers(
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
      .option("--force", "with --out, --propose or --csv: write over files that are there")
      .action(async (file, options) => (await import("./commands/import-posts.ts")).importPosts(file, options)),
    "as JSON: every total to the penny",
  );
}

function importingForecast(imports: Command): void {
  withAnswers(
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
      .option("--force", "with --out or --csv: write over files that are there")
      .addOption(new Option("--in <unit>", "sums in").choices(IN))
      .action(async (workbook, options) =>
        (await import("./commands/import-forecast.ts")).importForecast(workbook, options),
      ),
    "as JSON: the changes, all else, every cell and every figure that moves",
  );
}

export function reconciling(outturn: Command): void {
  withAnswers(
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
      .action(async (lists, options) => (await import("./commands/reconcile.ts")).reconcile(lists, options)),
    "as JSON: every post, and every total exactly",
  );
}
