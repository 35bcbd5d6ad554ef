import type { Forecast } from "@outturn/core";
import { counted, dayInWords } from "@outturn/core";
import { type NamedTable, namedTables } from "@outturn/core/tables";
import type { PlanRead } from "../plan-in-file.ts";
import { inCommand } from "../terminal/in-command.ts";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, warnings } from "./top.ts";
import { wordsTable } from "./words-table.ts";

/** What a check found beside the forecast. */
interface Checked {
  /** What of the plan changes no figure. */
  readonly aside: readonly string[];
  /** Dates that are written otherwise than plans hold them. */
  readonly days: PlanDays;
}

type PlanDays = ReturnType<PlanRead["days"]>;

const MOST_DAYS = 3;

/** What was read and how many, dates written otherwise, and what was set aside. */
export const checkTables = (
  read: { readonly [kind: string]: number },
  { aside, days }: Checked,
): readonly NamedTable[] => [
  ...namedTables("check_read", {
    title: "What was read of the plan",
    columns: [
      { key: "what", label: "What", unit: "text" },
      { key: "number", label: "Number", unit: "count" },
    ],
    rows: Object.entries(read).map(([what, number]) => ({ what, number })),
  }),
  ...namedTables(
    "check_dates",
    days.length === 0
      ? undefined
      : wordsTable(
          "Dates that are written otherwise",
          { written: "As written", day: "Read as" },
          days.map(({ written, day }) => ({ written, day })),
        ),
  ),
  ...namedTables(
    "check_set_aside",
    aside.length === 0
      ? undefined
      : wordsTable(
          "Set aside",
          { what: "What" },
          aside.map((what) => ({ what })),
        ),
  ),
];

/** That a plan has no issues, how much of it was read, what was set aside, and which control totals it met. */
export function checkPage(forecast: Forecast, { aside, days }: Checked, path: string, paper: Paper): string[] {
  const { plan, notes } = forecast;
  const postCount = plan.posts.reduce((total, { count }) => total + count, 0);
  const peopleCount = plan.posts.reduce((total, { count, people: eachOne }) => total + count * eachOne, 0);
  const counts = [
    counted(postCount, "post"),
    counted(peopleCount, "person", "people"),
    counted(plan.lines.length, "line"),
    counted(plan.savings.length, "saving"),
    counted(plan.funding.length, "source of funding", "sources of funding"),
    counted(plan.scenarios.length, "scenario"),
    ...(plan.claims ? [counted(plan.claims.length, "claim")] : []),
  ];
  const totals = Object.keys(plan.expect ?? {}).filter((total) => !["toNearest", "printedTotal"].includes(total));
  const more =
    notes.length === 0 ? "" : ` ${counted(notes.length, "note")} on the forecast: outturn forecast ${inCommand(path)}`;
  return [
    ...wrap(`${path}: no issues.${more}`, paper.width),
    ...warnings(forecast, paper),
    ...wrap(`Read: ${counts.join(", ")}.`, paper.width),
    ...(days.length === 0 ? [] : wrap(`Dates: ${datesRead(days)}.`, paper.width)),
    ...(aside.length === 0
      ? wrap("Set aside: nothing; every post, sum, rate and source that was read is used.", paper.width)
      : ["Set aside:", ...aside.flatMap((text) => wrap(text, paper.width, "- "))]),
    ...wrap(
      totals.length === 0 ? "Control totals: the plan carries none." : `Control totals met: ${totals.join(", ")}.`,
      paper.width,
    ),
    colophon(forecast, paper),
  ];
}

/** "31/12/2024 read as 31 December 2024; and 2 more". */
function datesRead(days: PlanDays): string {
  const several = days.slice(0, MOST_DAYS).map(({ written, day }) => `${written} read as ${dayInWords(day)}`);
  const more = days.length - several.length;
  return [...several, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
