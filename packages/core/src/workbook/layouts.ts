import { once } from "../plan/index.ts";
import { pointShape } from "./pay-tables.ts";
import { planShape, type Shape, shapeAt } from "./shape.ts";

/**
 * A sheet and the part of a plan that stands on it.
 *
 * - `fields`: one record, a row for each of its fields
 * - `entries`: a list of records, a row for each
 * - `named`: records by name, a row for each, or several where a name has a list
 * - `points`: tables of points, a row for each point
 */
export interface SheetLayout {
  readonly sheetName: string;
  readonly is: "fields" | "entries" | "named" | "points";
  /** Where in a plan the record, the list or the names stand: keys, `#` for each entry of a list, `*` for each name. */
  readonly place: readonly string[];
  /** The heading of the column that says which record of another sheet, or which name, a row belongs to. */
  readonly belongsTo?: string;
  /** Fields whose columns stand there though no row fills them, in dots; all others stand there where they are filled. */
  readonly columns: readonly string[];
  /** Whether there is a column for each year of the plan. */
  readonly perYear?: true;
  /** Whether one entry stands as a record does, in columns of what it belongs to. */
  readonly oneInline?: true;
  /** Whether the sheet is there though a plan has nothing for it. */
  readonly isAlways?: true;
  readonly introduction: readonly string[];
}

const budgetList = (sheetName: string, fieldKey: string, columns: readonly string[], says: string): SheetLayout => ({
  sheetName,
  is: "entries",
  place: ["budget", fieldKey],
  columns,
  introduction: [says],
});

const CHANGE_COLUMNS = ["id", "title", "fullYear", "from", "recurrent"];

/** The sheets of a plan, in their order. What has no sheet of its own stands on the first, field by field. */
export const LAYOUTS: readonly SheetLayout[] = [
  {
    sheetName: "Plan",
    is: "fields",
    place: [],
    columns: ["outturn", "title", "organisation", "source", "illustrative", "years.from", "years.to"],
    isAlways: true,
    introduction: ["What the plan is called, whose it is, and the financial years that it costs, April to March."],
  },
  {
    sheetName: "Conventions",
    is: "fields",
    place: ["conventions"],
    columns: [],
    isAlways: true,
    introduction: ["Choices of method. A value that is left empty has its default."],
  },
  {
    sheetName: "Pay scales",
    is: "points",
    place: ["payScales"],
    belongsTo: "Scale",
    columns: ["from", "point", "salary", "source"],
    introduction: [
      "Local pay scales: full-time annual salaries, a row for each point, in the order in which points advance. The national scale njc is built in.",
      "Rows of one scale from one day are one table; its source stands in the first of them.",
    ],
  },
  {
    sheetName: "Grades",
    is: "named",
    place: ["grades"],
    belongsTo: "Grade",
    columns: ["scale", "from", "to", "end", "source"],
    introduction: ["Grades as ranges of points of a scale."],
  },
  {
    sheetName: "Grade changes",
    is: "entries",
    place: ["grades", "*", "changes"],
    belongsTo: "Grade",
    columns: ["on", "from", "to", "source"],
    introduction: ["Ranges of grades from a later day on."],
  },
  {
    sheetName: "Pay awards",
    is: "entries",
    place: ["payAwards"],
    columns: ["scale", "from", "percent", "flat", "points", "status", "source"],
    isAlways: true,
    introduction: ["Pay awards that the plan expects: per cent, or a flat sum in pounds."],
  },
  {
    sheetName: "On-costs",
    is: "named",
    place: ["onCosts"],
    belongsTo: "On-cost",
    columns: ["", "from", "rate", "source"],
    isAlways: true,
    introduction: [
      "What is added to pay: Employer NI, Pension, Apprenticeship levy. In Value: published or none; or rates, a row for each day from which one counts.",
    ],
  },
  {
    sheetName: "Vacancy factor",
    is: "fields",
    place: ["vacancyFactor"],
    columns: [],
    introduction: ["What is taken off employed cost for posts that are empty at times: per cent, or sums by year."],
  },
  {
    sheetName: "Agency rates",
    is: "named",
    place: ["agencyRates"],
    belongsTo: "Rate",
    columns: ["perWeek", "perDay", "daysPerWeek", "perHour", "hoursPerWeek", "weeksPerYear", "source"],
    isAlways: true,
    introduction: [
      "What an agency charges for one person full time, net of VAT. A rate with several charges has a row for each, with From.",
    ],
  },
  {
    sheetName: "Posts",
    is: "entries",
    place: ["posts"],
    columns: [
      ...["id", "title", "team", "count", "people", "fte", "contract"],
      ...["pay.scale", "pay.point", "pay.top", "pay.grade", "pay.at", "pay.salary", "pay.fullCost"],
      ...["supplement.amount", "start", "end", "cover.agency", "cover.from", "cover.to", "vacancyFactor", "afterEnd"],
      "source",
    ],
    isAlways: true,
    introduction: [
      "A row for each post, or for several that are alike. Pay is one of: scale and point, grade, salary, full cost.",
    ],
  },
  {
    sheetName: "Starts",
    is: "entries",
    place: ["posts", "#", "starts"],
    belongsTo: "Post",
    columns: ["on", "count"],
    introduction: ["Posts of one row that start on different days, a row for each day."],
  },
  {
    sheetName: "Salaries",
    is: "entries",
    place: ["posts", "#", "pay", "salary"],
    belongsTo: "Post",
    columns: ["from", "amount", "source"],
    introduction: ["Full-time annual salaries that change on a day, a row for each day."],
  },
  {
    sheetName: "Full costs",
    is: "entries",
    place: ["posts", "#", "pay", "fullCost"],
    belongsTo: "Post",
    columns: ["from", "amount", "source"],
    introduction: ["Full costs of a year that change on a day, a row for each day."],
  },
  {
    sheetName: "Supplements",
    is: "entries",
    place: ["posts", "#", "supplement"],
    belongsTo: "Post",
    columns: ["amount", "from", "to", "pensionable", "source"],
    oneInline: true,
    introduction: ["Posts with several supplements, a row for each."],
  },
  {
    sheetName: "Cover",
    is: "entries",
    place: ["posts", "#", "cover"],
    belongsTo: "Post",
    columns: ["agency", "from", "to", "count", "handover"],
    oneInline: true,
    introduction: ["Posts that an agency covers more than once, a row for each time."],
  },
  {
    sheetName: "Vacant days",
    is: "entries",
    place: ["posts", "#", "vacant"],
    belongsTo: "Post",
    columns: ["from", "to", "count"],
    introduction: ["Days on which a post is empty."],
  },
  {
    sheetName: "Absorbed",
    is: "entries",
    place: ["posts", "#", "afterEnd", "absorbed"],
    belongsTo: "Post",
    columns: ["on", "count"],
    introduction: ["When people of posts that end move into other posts."],
  },
  {
    sheetName: "Lines",
    is: "entries",
    place: ["lines"],
    columns: [
      "id",
      "title",
      "kind",
      "team",
      "amount",
      "income",
      "on",
      "growth.percent",
      "from",
      "to",
      "spread",
      "source",
    ],
    perYear: true,
    isAlways: true,
    introduction: ["Costs that are no listed post, and incomes. A sum under a year is what is spent in that year."],
  },
  {
    sheetName: "Savings",
    is: "entries",
    place: ["savings"],
    columns: ["id", "title", "delivered", "slips.months", "source"],
    perYear: true,
    isAlways: true,
    introduction: ["Reductions of the existing budget that funding rests on."],
  },
  {
    sheetName: "Funding",
    is: "entries",
    place: ["funding"],
    columns: ["id", "title", "kind", "recurrent", "carryForward", "carryForward.cap", "status", "dependsOn", "source"],
    perYear: true,
    isAlways: true,
    introduction: [
      "Sources of funding, drawn in the order of their rows. A sum under a year is what is available in that year.",
    ],
  },
  {
    sheetName: "Expected totals",
    is: "fields",
    place: ["expect"],
    columns: [],
    introduction: ["Totals that stop a plan which does not meet them."],
  },
  budgetList(
    "Budget base",
    "base",
    ["id", "title", "amount", "source"],
    "The medium-term budget: what it starts from.",
  ),
  budgetList(
    "Budget inflation",
    "inflation",
    CHANGE_COLUMNS,
    "Changes of the budget for prices, from the year before.",
  ),
  budgetList("Budget pay", "pay", CHANGE_COLUMNS, "Changes of the budget for pay, from the year before."),
  budgetList("Budget pressures", "pressures", CHANGE_COLUMNS, "Pressures on the budget, from the year before."),
  budgetList("Budget growth", "growth", CHANGE_COLUMNS, "Growth of the budget, from the year before."),
  budgetList("Budget demand", "demand", ["id", "title", "count", "year", "growth.percent"], "Numbers that grow."),
  budgetList("Budget funding", "funding", ["id", "title", "kind", "growth.percent"], "What pays for the budget."),
  budgetList("Budget reserves", "reserves", ["id", "title", "opening"], "Reserves, with what goes in and out by year."),
  budgetList("Virements", "virements", ["from", "to"], "Money moved from one budget line to another, by year."),
  {
    sheetName: "Claims",
    is: "entries",
    place: ["claims"],
    columns: ["says", "source"],
    introduction: ["What a paper says, as it says it, to be tested."],
  },
  {
    sheetName: "Scenarios",
    is: "entries",
    place: ["scenarios"],
    columns: ["id", "title", "from"],
    isAlways: true,
    introduction: ["The plan changed, to be compared with it. What a scenario changes stands on the sheet Changes."],
  },
  {
    sheetName: "Changes",
    is: "entries",
    place: ["scenarios", "#", "changes"],
    belongsTo: "Scenario",
    columns: ["change", "months", "share", "rate", "where.id", "where.team"],
    isAlways: true,
    introduction: ["What each scenario changes, in order, a row for each change."],
  },
  {
    sheetName: "Ranges",
    is: "entries",
    place: ["ranges"],
    columns: ["id", "title", "low.change", "high.change", "source"],
    introduction: ["Numbers that may be lower or higher: one change for low, one for high."],
  },
];

/** The sheet that people read first, which holds nothing of the plan. */
export const READ_ME = "Read me";

/** The sheet of what others offer to choose from, which comes with a workbook and holds nothing of the plan. */
export const LISTS = "Lists";

/** The layout of a list, of a record or of names that has a sheet of its own, by its place in dots. */
export const layoutAt: (placeText: string) => SheetLayout | undefined = (() => {
  const byPlace = new Map(LAYOUTS.map((layout) => [layout.place.join("."), layout]));
  return (placeText) => (placeText === "" ? undefined : byPlace.get(placeText));
})();

/** Whether the one entry of a list stands in the columns of what it belongs to. */
export const standsInline = ({ oneInline }: SheetLayout, list: readonly unknown[]): boolean =>
  oneInline === true && list.length === 1;

/** Where the record of one row stands. */
export function recordPlace({ is, place }: SheetLayout): readonly string[] {
  if (is === "fields") return place;
  return [...place, is === "entries" ? "#" : "*"];
}

const shapes = once(
  () =>
    new Map(
      LAYOUTS.map((layout): [SheetLayout, Shape] => [layout, layout.is === "points" ? pointShape() : rowShape(layout)]),
    ),
);

/** What may stand in a row of a sheet, or in the fields of one. */
export const shapeOfRow = (layout: SheetLayout): Shape => shapes().get(layout)!;

/** Names stand for a closed set of keys too; a list under a name has its entries in rows of their own. */
function rowShape(layout: SheetLayout): Shape {
  const shape = planShape();
  if (layout.is !== "named") return shapeAt(shape, recordPlace(layout));
  const place = shapeAt(shape, layout.place);
  return mergedShape(place.named === undefined ? [...place.fields.values()] : [place.named]);
}

/** All that any of some shapes, or an entry of their lists, may be. */
function mergedShape(shapeList: readonly Shape[]): Shape {
  const all = shapeList.flatMap((shape) => (shape.entry === undefined ? [shape] : [shape.entry, shape]));
  const [first] = all;
  return {
    ...(first?.says !== undefined && { says: first.says }),
    kinds: new Set(all.flatMap(({ kinds }) => [...kinds])),
    choices: all.flatMap(({ choices }) => choices),
    fields: new Map(all.flatMap(({ fields }) => [...fields])),
  };
}
