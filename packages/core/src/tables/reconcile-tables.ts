import type { ListCounted, PostNames, PostOccupancy, Reconciliation, UnmatchedRow } from "../lists/index.ts";
import { capitalised, counted } from "../words/index.ts";
import type { Cells, Table } from "./table.ts";

const NAME = { key: "name", label: "", unit: "text" } as const;
const FTE = { key: "fte", label: "FTE", unit: "fte" } as const;

/** Every table of a reconciliation that has something in it, in the order in which they are read. */
export function reconciliationTables(found: Reconciliation): readonly Table[] {
  const { onlyInPayroll, onlyInAgency } = found;
  const tables = [
    occupancyByTeam(found),
    vacanciesTable(found),
    fteDiffers(found),
    unmatchedTable("In payroll, not in the establishment", onlyInPayroll, found.payroll),
    unmatchedTable("Agency workers matched to no post", onlyInAgency, found.agency),
    ...controlTables(found),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const occupancyColumns = [
  { key: "establishment", label: "Posts", unit: "fte" },
  { key: "occupied", label: "In post", unit: "fte" },
  { key: "vacant", label: "Vacant", unit: "fte" },
  { key: "above", label: "Above posts", unit: "fte" },
] as const;

const coverColumns = [
  { key: "covered", label: "Agency", unit: "fte" },
  { key: "notCovered", label: "Not covered", unit: "fte" },
] as const;

/** Cover is shown where an agency list is given. */
const coverIn = ({ agency }: Reconciliation) => (agency === undefined ? [] : coverColumns);

/** Posts = in post + vacant - above posts, in each team and in all. */
function occupancyByTeam(found: Reconciliation): Table {
  const { teams, totals } = found;
  return {
    title: "FTE by team",
    columns: [NAME, ...occupancyColumns, ...coverIn(found)],
    rows: teams.map(({ name = "(none named)", ...sums }) => ({ name, ...sums })),
    total: { name: "All", ...totals },
  };
}

function vacanciesTable(found: Reconciliation): Table {
  const { vacancies, totals } = found;
  return {
    title: "What is vacant",
    columns: [
      NAME,
      { key: "posts", label: "Posts", unit: "count" },
      { key: "vacant", label: "FTE", unit: "fte" },
      ...coverIn(found),
      { key: "numbers", label: "Post numbers", unit: "text" },
    ],
    rows: vacancies.map(({ postNumbers, posts, vacant, covered, notCovered, ...names }) => ({
      name: called(names),
      posts,
      vacant,
      covered,
      notCovered,
      numbers: fewOf(postNumbers),
    })),
    total: {
      name: "All",
      posts: vacancies.reduce((sum, { posts }) => sum + posts, 0),
      vacant: totals.vacant,
      covered: totals.covered,
      notCovered: totals.notCovered,
      numbers: "",
    },
  };
}

/** Posts with somebody in them, whose people have more or less FTE than the post. */
function fteDiffers({ posts, payroll }: Reconciliation): Table {
  const differing =
    payroll === undefined ? [] : posts.filter(({ people, fte, occupied }) => people > 0 && fte !== occupied);
  return {
    title: "FTE that differs between post and payroll",
    columns: [
      NAME,
      { key: "number", label: "Post", unit: "text" },
      { key: "fte", label: "Post", unit: "fte" },
      { key: "occupied", label: "Payroll", unit: "fte" },
      { key: "vacant", label: "Vacant", unit: "fte" },
      { key: "above", label: "Above post", unit: "fte" },
    ],
    rows: differing.map(({ postNumber = "", posts: count, fte, occupied, vacant, above, ...names }) => ({
      name: `${called(names)}${count === 1 ? "" : `, ${counted(count, "post")}`}`,
      number: postNumber,
      fte,
      occupied,
      vacant,
      above,
    })),
    ...totalOf(differing),
  };
}

function totalOf(differing: readonly PostOccupancy[]): Pick<Table, "total"> {
  const sum = (key: "fte" | "occupied" | "vacant" | "above"): number =>
    differing.reduce((total, post) => total + post[key], 0);
  const sums = { fte: sum("fte"), occupied: sum("occupied"), vacant: sum("vacant"), above: sum("above") };
  return { total: { name: "All of these", number: "", ...sums } };
}

function unmatchedTable(title: string, rows: readonly UnmatchedRow[], list: ListCounted | undefined): Table {
  return {
    title,
    columns: [
      NAME,
      { key: "number", label: "Number", unit: "text" },
      FTE,
      { key: "row", label: "Row", unit: "text" },
      { key: "says", label: "May be", unit: "text" },
    ],
    rows: rows.map(({ place, fte, beganAfter, candidates, postNumber = "", ...names }) => ({
      name: called(names),
      number: postNumber,
      fte,
      row: place.slice((list?.fileName.length ?? -1) + 1),
      says: [...(beganAfter ? ["new"] : []), ...(candidates.length === 0 ? [] : [fewOf(candidates)])].join("; "),
    })),
    total: { name: "All", number: "", fte: rows.reduce((sum, { fte }) => sum + fte, 0), row: "", says: "" },
  };
}

/** What was read of each list = matched + in that list only + set aside. */
function controlTables(found: Reconciliation): readonly Table[] {
  return (["establishment", "payroll", "agency"] as const).flatMap((kind) => {
    const list = found[kind];
    return list === undefined ? [] : [controlTable(kind, list)];
  });
}

function controlTable(kind: string, { fileName, read, byNumber, byLikeness, onlyHere, setAside }: ListCounted): Table {
  const row = (name: string, { rows, fte }: ListCounted["read"]): Cells => ({ name, rows, fte });
  return {
    title: `${capitalised(kind)}: ${fileName}`,
    columns: [NAME, { key: "rows", label: "Rows", unit: "count" }, FTE],
    rows: [
      row("Matched by post number", byNumber),
      row("Matched by likeness", byLikeness),
      row("In this list only", onlyHere),
      row("Set aside", setAside),
    ],
    total: row("Read", read),
  };
}

/** Title and team; the grade where there is no title. */
const called = ({ title, team, grade }: Omit<PostNames, "postNumber">): string =>
  [title ?? grade, team].filter((text) => text !== undefined).join(", ") || "(not named)";

const MOST_NUMBERS = 3;

/** As many numbers as fit beside figures: "01005, 01007 +3". */
const fewOf = (numbers: readonly string[]): string =>
  numbers.length <= MOST_NUMBERS
    ? numbers.join(", ")
    : `${numbers.slice(0, MOST_NUMBERS - 1).join(", ")} +${numbers.length - MOST_NUMBERS + 1}`;
