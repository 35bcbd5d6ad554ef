import type { ListGiven } from "../../packages/core/src/lists/index.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import type { Book } from "../../packages/core/src/sheets/index.ts";
import { bookOf } from "./clean-list.ts";

const HEADINGS = ["Post", "Job title", "Team", "Grade", "FTE", "Employee name"];

/** A list's file of so many rows. */
export const listOf = (fileName: string, rows: readonly (readonly string[])[]): Book => ({ ...bookOf(rows), fileName });

const columns = { post: "Post", title: "Job title", team: "Team", grade: "Grade", fte: "FTE" };
const shared = { columns, repeats: "each-post", blankStart: "2026-04-01" };

const given = (fileName: string, rows: readonly (readonly string[])[], mapping: object): ListGiven => ({
  book: listOf(fileName, [HEADINGS, ...rows]),
  mapping: readListMapping(mapping),
});

type Rows = readonly (readonly string[])[];

/** Rows of post number, title, team, grade, FTE and a name, as an establishment list at 1 April 2026. */
export const establishmentOf = (rows: Rows, others: object = {}): ListGiven =>
  given("establishment.csv", rows, {
    list: "establishment",
    source: { title: "Establishment list", date: "2026-04-01" },
    ...shared,
    columns: { ...columns, holder: "Employee name" },
    vacantStart: "2026-09-01",
    blankHolder: "filled",
    ...others,
  });

/** The same as a payroll extract of 30 April 2026, which does not say whether a post number may stand in it twice. */
export const payrollOf = (rows: Rows, others: object = {}): ListGiven => {
  const { repeats: _repeats, ...open } = shared;
  return given("payroll.csv", rows, {
    list: "payroll",
    source: { title: "Payroll extract", date: "2026-04-30" },
    ...open,
    ...others,
  });
};

/** The same as an agency's bookings, whose numbers are its own. */
export const agencyOf = (rows: Rows, others: object = {}): ListGiven =>
  given("agency.csv", rows, {
    list: "agency",
    source: { title: "Bookings", date: "2026-04-26" },
    ...shared,
    ...others,
  });
