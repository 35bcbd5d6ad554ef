import type { Forecast } from "../forecast/index.ts";
import type { CellFigures, Cells, Table } from "./table.ts";
import { type OfYear, yearsOf } from "./year-columns.ts";

/** A year's staff: posts and people with a day in cost, FTE in ten-thousandths. */
export interface StaffRow extends Cells {
  readonly year: string;
  readonly posts: number;
  readonly people: number;
  readonly fteAtYearEnd: number;
  readonly fteAverage: number;
}

/** Who is in cost in each year: employed, agency, or staying on after the post's end. */
export function staffByYear(forecast: Forecast, only: OfYear = {}): Table<StaffRow> {
  const { posts, people, fteAtYearEnd, fteAverage } = forecast.staff;
  return {
    title: "Staff in cost",
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "posts", label: "Posts", unit: "count" },
      { key: "people", label: "People", unit: "count" },
      { key: "fteAverage", label: "FTE, year's average", unit: "fte" },
      { key: "fteAtYearEnd", label: "FTE on 31 March", unit: "fte" },
    ],
    figures: yearsOf(forecast, only).map((year) => staffFigures(year)),
    rows: yearsOf(forecast, only).map((year) => ({
      year,
      posts: posts[year]!,
      people: people[year]!,
      fteAverage: fteAverage[year]!,
      fteAtYearEnd: fteAtYearEnd[year]!,
    })),
  };
}

const staffFigures = (year: string): CellFigures => ({
  posts: `staff.posts.${year}`,
  people: `staff.people.${year}`,
  fteAverage: `staff.fteAverage.${year}`,
  fteAtYearEnd: `staff.fteAtYearEnd.${year}`,
});
