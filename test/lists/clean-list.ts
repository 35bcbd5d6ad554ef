import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type ListRead, planOfList, readList } from "../../packages/core/src/lists/index.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import type { Book, Cell, Sheet } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

export const HEADINGS = [
  "Post No",
  "Job title",
  "Team",
  "Grade",
  "Salary",
  "FTE",
  "Start date",
  "End date",
  "Postholder",
  "NI number",
] as const;

/** Twelve posts of two teams, of points of the spine of April 2025 but one, with a vacancy and a part-time post. */
export const CLEAN: readonly (readonly string[])[] = [
  ["0101", "Team manager", "Care leavers", "Grade 12", "47,181", "1", "14/05/2018", "", "Helen Smith", "QQ123401A"],
  ["0102", "Social worker", "Care leavers", "Grade 9", "35,412", "1", "01/09/2020", "", "John Jones", "QQ123402A"],
  ["0103", "Social worker", "Care leavers", "Grade 9", "36,363", "1", "13/02/2021", "", "Priya Patel", "QQ123403A"],
  ["0104", "Social worker", "Care leavers", "Grade 9", "37,280", "0.5", "28/06/2022", "", "Ann Brown", "QQ123404A"],
  ["0105", "Social worker", "Care leavers", "Grade 9", "35,412", "1", "", "", "Vacant", ""],
  ["0106", "Business support", "Care leavers", "Grade 4", "26,403", "0.6", "17/01/2019", "", "Sue Green", "QQ123406A"],
  ["0201", "Team manager", "Fostering", "Grade 12", "48,226", "1", "03/10/2016", "", "Paul White", "QQ123407A"],
  ["0202", "Social worker", "Fostering", "Grade 9", "38,220", "1", "22/03/2023", "", "Emma Black", "QQ123408A"],
  ["0203", "Social worker", "Fostering", "Grade 9", "39,152", "0.8", "30/11/2017", "", "Tom Grey", "QQ123409A"],
  [
    "0204",
    "Panel adviser",
    "Fostering",
    "Local",
    "44,500",
    "0.4",
    "19/08/2024",
    "31/03/2027",
    "Mary Hall",
    "QQ123410A",
  ],
  ["0205", "Business support", "Fostering", "Grade 4", "26,824", "1", "25/04/2022", "", "Lisa Wood", "QQ123411A"],
  ["0206", "Business support", "Fostering", "Grade 4", "25,989", "1", "16/07/2024", "", "Brian Moss", "QQ123412A"],
];

export const MAPPING = {
  list: "establishment",
  source: { title: "Establishment list", date: "2026-04-01" },
  headings: [...HEADINGS],
  columns: {
    post: "Post No",
    title: "Job title",
    team: "Team",
    grade: "Grade",
    salary: "Salary",
    fte: "FTE",
    start: "Start date",
    end: "End date",
    holder: "Postholder",
  },
  moneyIn: "pounds",
  payPer: "year",
  salaryIs: "full-time",
  spine: "2025-04-01",
  vacantStart: "2026-09-01",
  plan: {
    title: "Posts",
    years: { from: "2026/27", to: "2027/28" },
    grades: {
      "Grade 4": { scale: "njc", from: 5, to: 8 },
      "Grade 9": { scale: "njc", from: 24, to: 28 },
      "Grade 12": { scale: "njc", from: 36, to: 38 },
    },
    onCosts: { employerNi: "published", apprenticeshipLevy: "published", pension: [{ from: "2026-04-01", rate: 0.2 }] },
  },
};

/** A list of these rows, in which an empty text is an empty cell. */
export const bookOf = (rows: readonly (readonly Cell[])[], others: Partial<Sheet> = {}): Book =>
  listBook(
    rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    others,
  );

/** What comes of a list: what it costs, or the codes that stop it. */
export interface Outcome {
  readonly list?: ListRead;
  /** The cost of all years, in pence. */
  readonly cost?: number;
  readonly codes: readonly string[];
  readonly words: string;
}

export function outcomeOf(book: Book, mapping: object = MAPPING): Outcome {
  try {
    const held = readListMapping(mapping);
    const list = readList(book, held);
    const { plan, notes } = planOfList(list, held);
    const cost = Object.values(forecast(plan).cost.total).reduce((sum, amount) => sum + amount, 0);
    return { list, cost, codes: [], words: [...list.remarks, ...notes].join("\n") };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { codes: [...new Set(error.issues.map(({ code }) => code))], words: error.message };
  }
}
