import type { Forecast } from "../../forecast/index.ts";
import { eachAtMonthEnd } from "../../timeline/index.ts";
import { numberColumn, tagsInText, textColumn } from "./columns.ts";
import type { CodedColumn, DataSet } from "./data-set.ts";
import { monthColumns } from "./month-codes.ts";

/** FTE of each post, in ten-thousandths, on the last day of each month, month by month: its own staff, and agency workers. */
export function fteAtMonthEnds({ timeline, plan }: Forecast) {
  const cells = plan.posts.length * timeline.months;
  const fte = { employed: new Float64Array(cells), agency: new Float64Array(cells) };
  eachAtMonthEnd(timeline, ({ groupIndex, monthIndex, who, fte: added }) => {
    fte[who][timeline.groups.post.values[groupIndex]! * timeline.months + monthIndex]! += added;
  });
  return fte;
}

/** Who is in cost on the last day of each month: post by post, employed and agency, in rows that are not nothing. */
export function staffByMonthData(forecast: Forecast): DataSet {
  const { timeline, plan } = forecast;
  const fte = fteAtMonthEnds(forecast);
  const rows: { post: number; month: number; who: "employed" | "agency"; fte: number }[] = [];
  for (let cell = 0; cell < fte.employed.length; cell += 1) {
    for (const who of ["employed", "agency"] as const) {
      if (fte[who][cell] === 0) continue;
      const [post, month] = [Math.floor(cell / timeline.months), cell % timeline.months];
      rows.push({ post, month, who, fte: fte[who][cell]! });
    }
  }
  const codes = Int32Array.from(rows, ({ post }) => post);
  const ofPost = (name: string, says: string, words: CodedColumn["words"]): CodedColumn => ({
    ...{ name, says, kind: "text", codes, words },
  });
  return {
    name: "staff_by_month",
    says: "People in cost on the last day of each month, post by post. With double running a post is counted once, as employed.",
    rowCount: rows.length,
    columns: [
      ofPost(
        "id",
        "The post's id",
        plan.posts.map(({ id }) => id),
      ),
      ofPost(
        "title",
        "The post's title",
        plan.posts.map(({ title }) => title),
      ),
      ofPost(
        "team",
        "Its team, where it has one",
        plan.posts.map(({ team }) => team),
      ),
      ofPost(
        "tags",
        "Its tags, as key=value, with a semicolon between them",
        plan.posts.map(({ tags }) => tagsInText(tags)),
      ),
      ...monthColumns(
        timeline.firstMonth,
        timeline.months,
        Int32Array.from(rows, ({ month }) => month),
      ),
      textColumn(
        "who",
        "employed or agency",
        rows.map(({ who }) => who),
      ),
      numberColumn(
        "fte",
        "FTE of all of them together",
        "fte",
        rows.map((dataRow) => dataRow.fte),
      ),
    ],
  };
}

/** The staff of each year. */
export function staffData({ years, staff }: Forecast): DataSet {
  return {
    name: "staff",
    says: "People in cost in each year: employed, agency, or staying on after their post's end.",
    rowCount: years.length,
    columns: [
      textColumn("year", "The financial year", years),
      numberColumn(
        "posts",
        "Posts with a day in cost in the year",
        "whole",
        years.map((financialYear) => staff.posts[financialYear]),
      ),
      numberColumn(
        "people",
        "People with a day in cost in the year",
        "whole",
        years.map((financialYear) => staff.people[financialYear]),
      ),
      numberColumn(
        "fte_average",
        "FTE × days in cost ÷ the days of the year",
        "fte",
        years.map((financialYear) => staff.fteAverage[financialYear]),
      ),
      numberColumn(
        "fte_at_year_end",
        "FTE on 31 March",
        "fte",
        years.map((financialYear) => staff.fteAtYearEnd[financialYear]),
      ),
    ],
  };
}
