import { type Command, Option } from "commander";

/** Gives a command the ways in which every command that prints tables gives its answer. */
export function withAnswers(command: Command, asJson: string | Option = "as JSON"): Command {
  command
    .addOption(typeof asJson === "string" ? new Option("--json", asJson) : asJson)
    .option("--csv <folder>", "write each table as CSV into this folder too, to the penny")
    .option("--no-bom", "with --csv: without the mark by which Excel knows that a file is UTF-8");
  return command.options.some(({ long }) => long === "--force")
    ? command
    : command.option("--force", "with --csv: write over files that are there");
}
