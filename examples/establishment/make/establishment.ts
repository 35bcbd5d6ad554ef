import type { TruePost } from "./posts.ts";

/** What a cell of the list may be: a text, a number as the spreadsheet has it, a day by its format, or nothing. */
export type ListCell = null | string | number | { readonly is: "day"; readonly day: string };

/** The headings as the made-up system exports them: padded, broken over lines, with a footnote mark. */
export const HEADINGS = [
  "Post No",
  "Job\nTitle",
  "   Cost centre            ",
  "Grade*",
  "FTE salary\n(£)",
  "Contracted hours",
  "Start date",
  "End date",
  "Post status",
  "Post holder",
  "NI Number",
  "Notes",
];

/** What stands above the headings. */
export const TITLE_LINES = ["Report ESTAB07, run 02/04/2026 08:14", "Confidential: contains personal data"];

const COLUMNS = HEADINGS.length;
const filledUp = (cells: readonly ListCell[]): readonly ListCell[] => [
  ...cells,
  ...Array<null>(COLUMNS - cells.length).fill(null),
];

/** The list's rows below its headings: 120 posts, and all that lists have besides. */
export function establishmentRows(posts: readonly TruePost[]): readonly (readonly ListCell[])[] {
  const rows: (readonly ListCell[])[] = [];
  const teams = [...new Set(posts.map(({ team }) => team))];
  for (const [teamIndex, team] of teams.entries()) {
    const members = posts.filter((post) => post.team === team);
    if (teamIndex === 3) rows.push(HEADINGS); // a page ended there
    rows.push(filledUp([team]));
    rows.push(...members.map((post) => rowOf(post, posts.indexOf(post))));
    rows.push(...besides(teamIndex, members[0]!));
    rows.push(totalRow(`${team} total`, members), filledUp([]));
  }
  rows.push(totalRow("Grand total", posts), filledUp(["* Grades are those of the 2012 evaluation"]));
  return rows;
}

function rowOf(post: TruePost, place: number): readonly ListCell[] {
  const { title, costCentre, hours, end, holders } = post;
  const [first] = holders;
  return [
    place % 9 === 0 ? Number(post.number) : post.number, // its zeros are lost
    place % 6 === 0 ? `${title}  ` : title,
    place % 13 === 5 ? ` ${costCentre}` : costCentre,
    place === 20 || place === 41 ? "Grade 9/10 career grade" : post.grade,
    salaryCell(post, place),
    place % 7 === 2 ? String(hours / 10) : hours / 10,
    startCell(post.start, place),
    end === undefined ? (place % 5 === 0 ? "n/a" : null) : `${end.slice(8)}/${end.slice(5, 7)}/${end.slice(0, 4)}`,
    first === undefined
      ? place % 2 === 0
        ? "Vacant"
        : "Vacant - on hold"
      : end === undefined
        ? "Permanent"
        : "Fixed term",
    holders.length === 0
      ? place % 3 === 0
        ? "n/a"
        : "VACANT"
      : holders.map(({ forename, surname }) => `${surname.toUpperCase()}, ${forename}`).join(" / "),
    first === undefined ? null : first.niNumber,
    holders.length > 1 ? "job share" : null,
  ];
}

function salaryCell({ salary, holders }: TruePost, place: number): ListCell {
  if (holders.length === 0 && place % 4 === 0) return "tbc";
  const thousands = `${String(salary).slice(0, -3)},${String(salary).slice(-3)}`;
  return [salary, `£${thousands}`, thousands, `${salary}.00`, salary][place % 5]!;
}

/** Numbers count days from 30 December 1899, as spreadsheets do. */
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

function startCell(start: string, place: number): ListCell {
  const [year, month, date] = start.split("-");
  if (place % 11 === 7) return String(serial(start));
  if (place % 3 === 0) return { is: "day", day: start };
  return place % 3 === 1 ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
}

/** Rows that are no posts: casual staff, a recharge in brackets, a post that was deleted, a row that stands there twice. */
function besides(teamIndex: number, manager: TruePost): readonly (readonly ListCell[])[] {
  const { costCentre } = manager;
  const casual = [
    "09001",
    "Sessional worker",
    costCentre,
    "Spot",
    "28,598",
    0,
    "01/06/2023",
    null,
    "Casual",
    "Various",
    null,
    null,
  ];
  const recharge = [
    "09101",
    "Recharge to schools",
    costCentre,
    null,
    "(24,500)",
    37,
    "01.04.2024",
    null,
    "Recharge",
    "n/a",
    null,
    null,
  ];
  const deleted = [
    "03099",
    "Social worker",
    costCentre,
    "Grade 9",
    "39,862",
    37,
    "01/04/2015",
    "31/03/2025",
    "Deleted",
    "n/a",
    null,
    null,
  ];
  if (teamIndex === 0) return [casual.map((cell, column) => (column === 0 ? "09000" : cell)), casual];
  if (teamIndex === 1) return [rowOf(manager, 19)]; // pasted twice
  if (teamIndex === 2) return [deleted];
  return teamIndex === 5 ? [recharge] : [];
}

function totalRow(name: string, posts: readonly TruePost[]): readonly ListCell[] {
  const hours = posts.reduce((sum, post) => sum + post.hours, 0);
  return filledUp([name, null, null, null, null, hours / 10]);
}
