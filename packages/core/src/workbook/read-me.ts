import type { SheetDesign } from "../sheets/index.ts";
import { LAYOUTS, READ_ME } from "./layouts.ts";

/** The sheet that people read first. */
export const readMe = (): SheetDesign => ({
  name: READ_ME,
  title: "A plan for Outturn",
  introduction: [
    "What a council's posts and other costs come to in each financial year, and whether the money is there.",
    "In a terminal, outturn check plan.xlsx says what is wrong with this plan and in which cell; outturn forecast plan.xlsx says what it comes to.",
    "",
    "How it is read",
    "A sheet is found by its name, a column by its heading. Sheets, columns and rows may stand in any order, and blank rows are passed over.",
    "A sheet or a heading that is not known stops the plan. For notes of your own, give a sheet or a heading a name that starts with Notes or with _.",
    "A column that is not there can be added: its heading is the name of the field, with a colon before what is inside it, as in Pay: full cost, Tags: type, Cover 2: agency. Every field is listed in docs/plan.md of the project.",
    "A record that has several of something has a row for each on a sheet of its own, and its id in the first column: Starts, Cover, Salaries, Changes.",
    "",
    "How values are written",
    "Money is in pounds: 42000, or a text such as £42k or £1.359m. Pence are the last two decimals.",
    "A per cent is typed with its sign, 3%. A cell that shows 3% holds 0.03; a number of 1 or more in its place stops the plan.",
    "A day is a date, or a text such as 2025-09-01. A year is a text such as 2025/26; a sum stands under its year.",
    "Yes and no are yes and no. Several names in one cell have a semicolon between them.",
    "A text in double quotes is the text inside them, blanks and all. [] is an empty list, {} a mapping with nothing in it.",
    "Of a formula the value counts that was saved with it. One that shows an error, or was never worked out, stops the plan.",
    "Hidden sheets, rows and columns are read, and what is read of them is said.",
    "",
    `The sheets, in their order: ${LAYOUTS.map(({ sheetName }) => sheetName).join(", ")}. All but Plan may be missing.`,
  ],
  columns: [],
  rows: [],
});
