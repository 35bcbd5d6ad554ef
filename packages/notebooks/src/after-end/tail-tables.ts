import { dayInWords } from "@outturn/core";
import type { Tail } from "@outturn/core/questions";
import { type Cells, gradeInWords, leftByYear, type Table } from "@outturn/core/tables";

const text = (key: string, label: string) => ({ key, label, unit: "text" as const });
const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
const people = { key: "people", label: "People", unit: "count" as const };

/** What goes on costs in each year and what of it no money pays for, beside what it would cost with nobody absorbed. */
export function tailYears(foundTail: Tail, nobody: Tail): Table {
  const { rows, total, columns, title } = leftByYear(foundTail);
  if (foundTail.cost === nobody.cost) return { title, columns, rows, total: total! };
  const none = new Map(nobody.byYear.map(({ year, amount }) => [year as string, amount]));
  const beside = (row: Cells, cost: number): Cells => ({ ...row, none: cost, less: cost - Number(row.cost) });
  return {
    title,
    columns: [...columns, pounds("less", "Saved by absorption"), pounds("none", "With nobody absorbed")],
    rows: rows.map((row) => beside(row, none.get(String(row.year)) ?? 0)),
    total: beside(total!, nobody.cost),
    across: { parts: ["cost", "less"], wholes: ["none"] },
  };
}

/** When people are absorbed, by grade; and those who are not in the months looked at. */
export function absorbedTable(foundTail: Tail): Table {
  const rows = new Map<string, { readonly on: string; readonly grade: string; readonly count: number | undefined }>();
  const inOrder = [...foundTail.leaving].sort((first, second) => ((first.on ?? "9") < (second.on ?? "9") ? -1 : 1));
  for (const { staying, on, people: count } of inOrder) {
    const key = `${on} ${staying.grade}`;
    const grade = gradeInWords(foundTail, staying.grade);
    const amountBefore = rows.get(key)?.count ?? 0;
    const timingWords = on === undefined || on >= foundTail.until! ? "Not in the months looked at" : dayInWords(on);
    rows.set(key, { on: timingWords, grade, count: staying.people === undefined ? undefined : amountBefore + count });
  }
  return {
    title: "When people are absorbed",
    columns: [text("on", "On"), text("grade", "Grade"), people],
    rows: [...rows.values()].map(({ on, grade, count }) => ({ on, grade, people: count ?? "all of it" })),
  };
}
