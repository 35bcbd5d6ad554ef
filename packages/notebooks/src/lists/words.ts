import type { ListField, ListKind } from "@outturn/core/lists";

/** What each column of a list is called on the page, in the order in which they are asked for. */
export const FIELD_WORDS: Readonly<Record<ListField, string>> = {
  post: "Post number",
  title: "Job title",
  team: "Team",
  costCentre: "Cost centre",
  grade: "Grade",
  point: "Spinal column point",
  salary: "Pay",
  charge: "What the agency charges",
  fte: "FTE",
  hours: "Hours a week",
  weeks: "Paid weeks a year",
  start: "First day",
  end: "Last day",
  status: "Whether the post is filled",
  holder: "Who is in the post",
  count: "How many posts the row is",
  gradeFrom: "Lowest salary of the grade",
  gradeTo: "Highest salary of the grade",
};

export const FIELDS = Object.keys(FIELD_WORDS) as readonly ListField[];

/** Columns that are asked for where none is proposed: few lists are without them. */
export const ALWAYS_ASKED: ReadonlySet<ListField> = new Set<ListField>([
  "post",
  "title",
  "team",
  "grade",
  "salary",
  "fte",
  "start",
  "holder",
]);

export const KIND_WORDS: Readonly<Record<ListKind, string>> = {
  establishment: "Posts of an establishment",
  payroll: "Pay of a payroll",
  agency: "Bookings of an agency",
};

/** Answers to questions as people give them, by the line of a mapping that each stands for. */
const ANSWER_WORDS: ReadonlyMap<string, string> = new Map([
  ["moneyIn: pounds", "Pounds"],
  ["moneyIn: pence", "Pence"],
  ["payPer: year", "A year"],
  ["payPer: month", "A month"],
  ["payPer: week", "A week"],
  ["payPer: day", "A day"],
  ["payPer: hour", "An hour"],
  ["salaryIs: full-time", "Pay of a full-time year"],
  ["salaryIs: actual", "What is paid after hours and weeks"],
  ["serialDates: 1900", "1900"],
  ["serialDates: 1904", "1904"],
  ["dateOrder: day-first", "The day: 01/04 is 1 April"],
  ["dateOrder: month-first", "The month: 01/04 is 4 January"],
  ["groupRows: each-post", "That many posts, each with this FTE and pay"],
  ["groupRows: one-post", "One post"],
  ["groupHeadings: team", "They name the team"],
  ["groupHeadings: set-aside", "They do not: set them aside"],
  ["blankFte: full-time", "Full time"],
  ["blankFte: set-aside", "No post: set it aside"],
  ["blankPay: grade", "Paid by its grade"],
  ["blankPay: set-aside", "No post: set it aside"],
  ["blankHolder: vacant", "Vacant"],
  ["blankHolder: filled", "Filled"],
  ["blankStart: set-aside", "No post: set it aside"],
  ["vacantStart: as-listed", "On the day in the list"],
  ["vacantStart: set-aside", "They are no posts: set them aside"],
  ["repeats: each-post", "Each is a post"],
  ["repeats: first", "The first is; set the others aside"],
  ["blankMonths: nothing-paid", "It is: nothing was paid in the others"],
  ["blankMonths: set-aside", "It is not: set it aside"],
  ["hiddenRows: use", "Yes: use them"],
  ["hiddenRows: set-aside", "No: set them aside"],
]);

/** Keys of a mapping that answer questions: what stands under them can be asked again. */
export const ANSWERED: ReadonlySet<string> = new Set([
  ...[...ANSWER_WORDS.keys()].map((line) => line.slice(0, line.indexOf(": "))),
  "fullTimeHours",
]);

/**
 * An answer to a question as people give it.
 *
 * @param line - of a mapping
 * @example answerWords("moneyIn: pounds") // => "Pounds"
 */
export const answerWords = (line: string): string => ANSWER_WORDS.get(line) ?? line.slice(line.indexOf(": ") + 2);
