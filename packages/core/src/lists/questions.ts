import type { ListMappingSpec } from "../plan/index.ts";
import type { Question } from "./troubles.ts";

/** Keys of a mapping under which one word, figure or day stands. */
type AskedKey = {
  [Key in keyof ListMappingSpec]-?: NonNullable<ListMappingSpec[Key]> extends string | number ? Key : never;
}[keyof ListMappingSpec];

/** A question that a key of the mapping settles, with what may stand under it. */
const question = <Key extends AskedKey>(
  key: Key,
  asks: string,
  evidence: string,
  answers: readonly (NonNullable<ListMappingSpec[Key]> & (string | number))[],
): Question => ({ key, asks, evidence, answers: answers.map((answer) => `${key}: ${answer}`) });

const NO_PAY = "Some rows have none. Pay that is missing is not guessed.";

/** What is asked of a list where it leaves it open, each with the lines of a mapping that answer it. */
export const QUESTIONS = {
  moneyIn: question("moneyIn", "Is money in pounds or in pence?", "", ["pounds", "pence"]),
  payPer: question("payPer", "What is a sum for: a year, a month, a week, a day or an hour?", "", [
    "year",
    "month",
    "week",
    "day",
    "hour",
  ]),
  chargePer: question("payPer", "Is a charge for an hour, a day or a week?", "An agency charges by time worked.", [
    "hour",
    "day",
    "week",
  ]),
  salaryIs: question("salaryIs", "Is pay that of a full-time year, or what is paid after hours and weeks?", "", [
    "full-time",
    "actual",
  ]),
  fullTimeHours: question("fullTimeHours", "How many hours a week are full time?", "", [37, 36, 35]),
  serialDates: question(
    "serialDates",
    "Dates stand as numbers. From which year does the spreadsheet count them?",
    "46113 is 1 April 2026 when it counts from 1900, as most do, and 2 April 2030 from 1904.",
    [1900, 1904],
  ),
  dateOrder: question(
    "dateOrder",
    "Does the day or the month come first in dates?",
    "Every date of the list can be read both ways.",
    ["day-first", "month-first"],
  ),
  groupRows: question(
    "groupRows",
    "Is a row that stands for n posts n posts, each with its FTE and pay, or one?",
    "Some rows stand for more than one.",
    ["each-post", "one-post"],
  ),
  groupHeadings: question(
    "groupHeadings",
    "Do rows with one text alone name the team of the rows under them?",
    "Several such rows stand above posts.",
    ["team", "set-aside"],
  ),
  blankFte: question("blankFte", "What is a row without FTE?", "Some rows have none.", ["full-time", "set-aside"]),
  blankPay: question("blankPay", "What is a row without pay?", NO_PAY, ["set-aside"]),
  blankPayOrGrade: question("blankPay", "What is a row without pay: is it paid by its grade?", NO_PAY, [
    "grade",
    "set-aside",
  ]),
  blankMonths: question(
    "blankMonths",
    "Is what a row has the pay of its whole year, though some months have none?",
    "Some rows have nothing in some of their months, as of somebody who came or left in the year.",
    ["nothing-paid", "set-aside"],
  ),
  blankHolder: question(
    "blankHolder",
    "Is a post with nothing about its holder vacant?",
    "Some rows say neither that they are filled nor that they are vacant.",
    ["vacant", "filled"],
  ),
  blankStart: question("blankStart", "From which day is a post without a first day?", "Some rows have none.", [
    "2026-04-01",
    "set-aside",
  ]),
  vacantStart: question(
    "vacantStart",
    "When do vacant posts start?",
    "Some posts are vacant. They cost nothing until they start.",
    ["2026-09-01", "as-listed", "set-aside"],
  ),
  repeats: question(
    "repeats",
    "Is each row with the same post number a post?",
    "Some rows have the post number of another.",
    ["each-post", "first"],
  ),
  hiddenRows: question("hiddenRows", "Are hidden rows posts?", "The sheet hides some of its rows.", [
    "use",
    "set-aside",
  ]),
} as const;
