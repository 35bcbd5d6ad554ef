import { type Command, Option } from "commander";
import { withAnswers } from "./answer-options.ts";
import { gathered, PLAN } from "./arguments.ts";
import { risk } from "./risk-question.ts";

const LEVEL = ["confirmed", "conditional", "total"];

/** The commands that put questions to a plan. */
export function questions(outturn: Command): void {
  bridge(outturn);
  goalSeek(outturn);
  sensitivity(outturn);
  risk(outturn);
  agency(outturn);
  afterEnd(outturn);
  calibrate(outturn);
  chart(outturn);
}

const asked = (command: Command): Command =>
  command
    .option("--scenario <id>", "of the plan as this scenario has it")
    .option("--changes <file>", "after these changes, a JSON list");

const input = (command: Command): Command =>
  command
    .option("--where <id>", "only this post or line")
    .option("--rate <name>", "agency-share: an agency rate of the plan")
    .option("--premium <agency/employed>", "agency-share of staff lines: such as 1800/1280")
    .option("--scale <name>", "pay-award: njc, salaries or a local scale")
    .option("--from <day>", "pay-award: its day")
    .option("--source <id>", "funding, carry-forward: of this source")
    .option("--year <year>", "funding: in this year");

function bridge(outturn: Command): void {
  withAnswers(
    asked(outturn.command("bridge"))
      .summary("which change moves a figure by how much")
      .description("Says which of some changes moves a figure by how much, to the penny.")
      .argument("<plan>", PLAN)
      .addOption(
        new Option(
          "--method <method>",
          "how effects are told apart: shapley takes the average over every order in which the changes could be made, in-order each on top of those before it",
        )
          .choices(["in-order", "shapley"])
          .default("shapley"),
      )
      .option("--figure <name>", "such as cost.all, cost.total.2025/26, gap.conditional.2025/26", "cost.all")
      .option("--seed <number>", "for more than 8 changes by shapley, whose orders are sampled", "1")
      .action(async (plan, options) => (await import("./commands/bridge.ts")).bridgePlan(plan, options)),
    "as JSON, with the bars of a waterfall",
  );
}

function goalSeek(outturn: Command): void {
  withAnswers(
    input(asked(outturn.command("goal-seek")))
      .alias("seek")
      .summary("the values of one input at which there is no gap")
      .description(
        "Finds every value of one input at which there is no gap, or at which a figure reaches a target, and shows that there\n" +
          "is no other. Inputs: agency-share, start-delay, pay-award, funding, carry-forward.",
      )
      .argument("<plan>", PLAN)
      .argument("<input>", "the input")
      .addOption(new Option("--level <level>", "money that is counted").choices(LEVEL).default("conditional"))
      .option("--figure <name>", "instead of the gap")
      .option("--at-most <amount>", "what the figure may be at most")
      .option("--at-least <amount>", "what it must be at least")
      .action(async (plan, name, options) =>
        (await import("./commands/goal-seek.ts")).goalSeekInput(plan, name, options),
      ),
  );
}

function sensitivity(outturn: Command): void {
  withAnswers(
    input(asked(outturn.command("sensitivity")))
      .summary("what a week's delay is worth, and what inputs do")
      .description(
        "Says what a week's delay is worth, by post and in all, and what inputs do to the cost between two values each.",
      )
      .argument("<plan>", PLAN)
      .option(
        "--input <input=low..high>",
        "an input as in goal-seek, such as start-delay=0..30; may be repeated",
        gathered,
        [],
      )
      .option("--grid", "both of two inputs at a time")
      .option("--figure <name>", "the figure beside the cost", "cost.all")
      .action(async (plan, options) => (await import("./commands/sensitivity.ts")).sensitivity(plan, options)),
  );
}

function agency(outturn: Command): void {
  withAnswers(
    asked(outturn.command("agency"))
      .summary("agency workers against permanent staff")
      .description("Sets agency workers against permanent staff on the same days, post by post and in all.")
      .argument("<plan>", PLAN)
      .option("--rate <name>", "an agency rate of the plan, for every post; by default that of each post's cover")
      .option("--week <amount>", "a charge a week instead")
      .addOption(
        new Option(
          "--days <which>",
          "the days compared: those that agency covers, or every day; by default every day where --rate or --week is given",
        ).choices(["covered", "every"]),
      )
      .option("--premium <agency/employed>", "for staff lines: such as 1800/1280")
      .option("--established <ids>", "posts, with commas, that are established and have a budget")
      .option(
        "--cap <rate=amount>",
        "the most a rate may be, in its own unit; an amount alone is for --week or --premium; may be repeated",
        gathered,
        [],
      )
      .addOption(new Option("--level <level>", "money that is counted").choices(LEVEL).default("conditional"))
      .option("--recruited <day>", "agency in every post until this day")
      .option("--slips <months>", "months by which recruiting slips", "0")
      .option("--handover <days>", "days on which both work", "0")
      .action(async (plan, options) => (await import("./commands/agency.ts")).agency(plan, options)),
  );
}

function afterEnd(outturn: Command): void {
  withAnswers(
    asked(outturn.command("after-end"))
      .alias("tail")
      .summary("what is left when the money stops")
      .description(
        "Says what permanent posts and staff cost after the plan stops paying for them, until they are absorbed, and what\n" +
          "of that no money pays for: recurrent money goes on at its last year's sum, one-off money stops.",
      )
      .argument("<plan>", PLAN)
      .option("--absorbed <day>", "all of them are absorbed on this day")
      .option("--turnover <percent>", "they move into posts that fall vacant at this rate a year")
      .option("--establishment <people>", "the people among whom posts fall vacant")
      .option("--grade <grade>", "the grade that its vacancies match; by default every one")
      .option("--people <number>", "how many people a staff line is")
      .option("--months <number>", "how many months after the first end are looked at", "12")
      .addOption(
        new Option(
          "--prices <prices>",
          "of posts: assumed, with the increments and awards that the plan assumes; or last, as on their last day",
        )
          .choices(["assumed", "last"])
          .default("assumed"),
      )
      .action(async (plan, options) => (await import("./commands/tail.ts")).tailOf(plan, options)),
  );
}

function calibrate(outturn: Command): void {
  withAnswers(
    asked(outturn.command("calibrate"))
      .summary("start dates that reproduce printed totals")
      .description(
        "Finds start dates that reproduce printed totals from a staff line or a list of posts, or says that none does.",
      )
      .argument("<plan>", PLAN)
      .option(
        "--uplift <name=percent>",
        "a staff line: what makes a month dearer from the second year on, such as award=3; may be repeated",
        gathered,
        [],
      )
      .option(
        "--printed <year=amount>",
        "posts: what is printed, once a year; by default the plan's expect",
        gathered,
        [],
      )
      .option("--nearest <amount>", "how roundly it is printed", "1000")
      .action(async (plan, options) => (await import("./commands/calibrate.ts")).calibrate(plan, options)),
  );
}

function chart(outturn: Command): void {
  withAnswers(
    input(asked(outturn.command("chart")))
      .summary("a picture of a forecast, a budget or an answer")
      .description(
        "Draws a picture: gap, profile, cumulative, staff, shares and reserves of a forecast; budget of its medium-term\n" +
          "budget; waterfall of what a scenario changes; tornado of inputs; after-end of what is left when the money stops; risk-fan,\n" +
          "risk-exceedance, risk-reserve and risk-drivers of its risks; caseload, actions and invest of what it is for. Without --out it says\n" +
          "what the picture shows, with its table.",
      )
      .argument("<plan>", PLAN)
      .option("--chart <name>", "which picture", "gap")
      .option("--out <file>", "the file to write, .svg or .png; .vl.json is the Vega-Lite specification")
      .option("--force", "with --out or --csv: write over files that are there")
      .option("--width <pixels>", "how wide, 200 to 4000", "720")
      .option("--scheme <scheme>", "light, dark, or page for the colours of the page it stands in", "light")
      .option("--input <input=low..high>", "tornado: an input as in sensitivity; may be repeated", gathered, [])
      .option("--figure <name>", "waterfall, tornado: which figure", "cost.all")
      .option("--absorbed <day>", "after-end: all are absorbed on this day")
      .option("--months <number>", "after-end: how many months are looked at", "12")
      .option("--draws <number>", "risk pictures: how many draws", "1000")
      .option("--seed <number>", "risk pictures: what all draws are worked out from", "1")
      .option("--on <day>", "actions: what was due before this day and is not done is overdue")
      .option("--act <scenario>", "invest: the path that is taken")
      .option("--instead <scenario>", "invest: the path without it; base is the plan as it stands", "base")
      .action(async (plan, options) => (await import("./commands/chart.ts")).chart(plan, options)),
    "title, alternative text, table and specification as JSON",
  );
}
