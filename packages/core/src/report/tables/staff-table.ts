import type { ReportTable } from "../document/block.ts";
import { textRun } from "../document/run.ts";
import { inCell, type Writer } from "../writer.ts";

/** Posts, people and FTE in each year; nothing of a plan without posts. */
export function staffTable(paperWriter: Writer): ReportTable | undefined {
  const { plan, years } = paperWriter.forecast;
  if (plan.posts.length === 0) return undefined;
  return {
    is: "table",
    caption: [textRun("Posts, people and full-time equivalents (FTE) in each financial year")],
    columns: [{ label: "Year", align: "left" }, ...columns.map(([, label]) => ({ label, align: "right" as const }))],
    rows: years.map((financialYear) => ({
      is: "row",
      cells: [
        [textRun(financialYear)],
        ...columns.map(([name]) => [inCell(paperWriter, `staff.${name}.${financialYear}`)]),
      ],
    })),
  };
}

const columns = [
  ["posts", "Posts"],
  ["people", "People"],
  ["fteAverage", "FTE on average"],
  ["fteAtYearEnd", "FTE at the year's end"],
] as const;
