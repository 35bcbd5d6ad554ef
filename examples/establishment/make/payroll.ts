import type { Holder, TruePost } from "./posts.ts";

/** The payroll extract of 30 April 2026, one row a person: basic pay of the month, in pounds. */
export function payrollRows(posts: readonly TruePost[]): readonly (readonly string[])[] {
  const headings = [
    "Employee No",
    "Surname",
    "Forename",
    "Position No",
    "Job Title",
    "Cost Centre",
    "Grade",
    "FTE",
    "Start Date",
    "Basic Pay (£)",
  ];
  return [headings, ...posts.flatMap(peopleIn), ...NOT_LISTED];
}

/** Posts whose people left in April, and vacant ones that somebody started in. */
const LEFT = new Set(["01007", "03005", "06011"]);
const STARTED: Readonly<Record<string, Holder>> = {
  "01009": { forename: "Perran", surname: "Larkham", employee: "799001", niNumber: "QQ990001C" },
  "05005": { forename: "Isolde", surname: "Mossop", employee: "799002", niNumber: "QQ990002C" },
};

/** FTE that payroll has otherwise than the establishment, in tenths. */
const OTHER_FTE: Readonly<Record<string, number>> = { "02006": 8, "04011": 10 };

function peopleIn(post: TruePost): readonly (readonly string[])[] {
  const started = Object.hasOwn(STARTED, post.number) ? STARTED[post.number] : undefined;
  const people = LEFT.has(post.number) ? [] : started === undefined ? post.holders : [started];
  return people.map((person) => {
    const hours = Object.hasOwn(OTHER_FTE, post.number) ? OTHER_FTE[post.number]! * 37 : post.hours / people.length;
    const since = started === undefined ? post.start : "2026-04-13";
    const number = post.number === "04013" ? "tbc" : post.number.replace(/^0/, "");
    return rowOf(person, { ...post, number, hours, start: since });
  });
}

function rowOf(person: Holder, post: Omit<TruePost, "holders">): readonly string[] {
  const fte = post.hours / 370;
  const [year, month, date] = post.start.split("-");
  return [
    person.employee,
    person.surname,
    person.forename,
    post.number,
    post.title,
    post.costCentre,
    post.grade,
    String(Math.round(fte * 10_000) / 10_000),
    `${date}/${month}/${year}`,
    ((post.salary * fte) / 12).toFixed(2),
  ];
}

/** People in posts that the establishment list does not have yet. */
const NOT_LISTED: readonly (readonly string[])[] = [
  ["799003", "Penhale", "Corin", "7001", "Social worker", "CS1030", "Grade 9", "1", "13/04/2026", "3263.42"],
  ["799004", "Starling", "Ottilie", "7002", "Data officer", "CS1060", "Grade 6", "0.6", "20/04/2026", "1477.00"],
];
