import { dayAt, type MonthIndex, yearOfMonth } from "../../calendar/index.ts";
import type { CodedColumn } from "./data-set.ts";

/** The year and the month of each row, by the month's place among those of the plan. */
export function monthColumns(firstMonth: MonthIndex, monthCount: number, codes: Int32Array): readonly CodedColumn[] {
  const months = Array.from({ length: monthCount }, (_, position) => firstMonth + position);
  return [
    {
      ...{ name: "year", kind: "text", codes, says: "The financial year, 1 April to 31 March: 2024/25" },
      words: months.map((month) => yearOfMonth(month)),
    },
    {
      ...{ name: "month", kind: "day", codes, says: "The first day of the month" },
      words: months.map((month) => dayAt(month, 0)),
    },
  ];
}
