import type { Question } from "./troubles.ts";

/** What is asked of rows where they leave it open, each with the lines of a mapping that answer it. */
export const QUESTIONS = {
  blankFte: {
    key: "blankFte",
    asks: "What is a row without FTE?",
    evidence: "Some rows have none.",
    answers: ["blankFte: full-time", "blankFte: set-aside"],
  },
  groupRows: {
    key: "groupRows",
    asks: "Is a row that stands for n posts n posts, each with its FTE and pay, or one?",
    evidence: "Some rows stand for more than one.",
    answers: ["groupRows: each-post", "groupRows: one-post"],
  },
  groupHeadings: {
    key: "groupHeadings",
    asks: "Do rows with one text alone name the team of the rows under them?",
    evidence: "Several such rows stand above posts.",
    answers: ["groupHeadings: team", "groupHeadings: set-aside"],
  },
  blankPay: {
    key: "blankPay",
    asks: "What is a row without pay?",
    evidence: "Some rows have none. Pay that is missing is not guessed.",
    answers: ["blankPay: set-aside"],
  },
  blankPayOrGrade: {
    key: "blankPay",
    asks: "What is a row without pay: is it paid by its grade?",
    evidence: "Some rows have none. Pay that is missing is not guessed.",
    answers: ["blankPay: grade", "blankPay: set-aside"],
  },
  blankHolder: {
    key: "blankHolder",
    asks: "Is a post with nothing about its holder vacant?",
    evidence: "Some rows say neither that they are filled nor that they are vacant.",
    answers: ["blankHolder: vacant", "blankHolder: filled"],
  },
  blankStart: {
    key: "blankStart",
    asks: "From which day is a post without a first day?",
    evidence: "Some rows have none.",
    answers: ["blankStart: 2026-04-01", "blankStart: set-aside"],
  },
  vacantStart: {
    key: "vacantStart",
    asks: "When do vacant posts start?",
    evidence: "Some posts are vacant. They cost nothing until they start.",
    answers: ["vacantStart: 2026-09-01", "vacantStart: as-listed", "vacantStart: set-aside"],
  },
  chargePer: {
    key: "payPer",
    asks: "Is a charge for an hour, a day or a week?",
    evidence: "An agency charges by time worked.",
    answers: ["payPer: hour", "payPer: day", "payPer: week"],
  },
  blankMonths: {
    key: "blankMonths",
    asks: "Is what a row has the pay of its whole year, though some months have none?",
    evidence: "Some rows have nothing in some of their months, as of somebody who came or left in the year.",
    answers: ["blankMonths: nothing-paid", "blankMonths: set-aside"],
  },
  hiddenRows: {
    key: "hiddenRows",
    asks: "Are hidden rows posts?",
    evidence: "The sheet hides some of its rows.",
    answers: ["hiddenRows: use", "hiddenRows: set-aside"],
  },
  repeats: {
    key: "repeats",
    asks: "Is each row with the same post number a post?",
    evidence: "Some rows have the post number of another.",
    answers: ["repeats: each-post", "repeats: first"],
  },
} as const satisfies { readonly [name: string]: Question };
