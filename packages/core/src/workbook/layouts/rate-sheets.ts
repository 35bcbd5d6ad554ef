import type { SheetLayout } from "../sheet-layout.ts";

/** What people and agencies cost: scales, grades, awards, on-costs, rates. */
export const rateSheets: readonly SheetLayout[] = [
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
];
