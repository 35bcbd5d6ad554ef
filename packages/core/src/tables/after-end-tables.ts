import { addDays, dayInWords } from "../calendar/index.ts";
import type { Tail } from "../questions/index.ts";
import type { Cells, Column, Table } from "./table.ts";

const text = (key: string, label: string): Column => ({ key, label, unit: "text" });
const pounds = (key: string, label: string): Column => ({ key, label, unit: "pounds" });
const count = (key: string, label: string): Column => ({ key, label, unit: "count" });

/** Who goes on after a plan, from when, and their full-year cost; in pence. */
export function whatGoesOn({ staying, annual }: Tail): Table {
  const people = staying.reduce((sum, one) => sum + (one.people ?? 0), 0);
  return {
    title: "What goes on",
    columns: [
      text("name", "Post or line"),
      text("grade", "Grade"),
      text("from", "From"),
      count("people", "People"),
      pounds("annual", "A year"),
    ],
    rows: staying.map(
      (one): Cells => ({
        name: one.title,
        id: one.id,
        grade: one.is === "line" ? "–" : one.grade,
        from: dayInWords(one.from),
        people: one.people,
        annual: one.annual,
      }),
    ),
    total: {
      ...{ name: "Total", annual },
      ...(staying.every((one) => one.people !== undefined) && { people }),
    },
  };
}

/** What it costs in each year of the days looked at, and what of that no money pays for; in pence. */
export function leftByYear({ from, until, byYear, cost, unfunded }: Tail): Table {
  const days = from && until ? `From ${dayInWords(from)} to ${dayInWords(addDays(until, -1))}` : "After the end";
  const { confirmed, conditional } = unfunded;
  const costs = new Map(byYear.map(({ year, amount }) => [year, amount]));
  return {
    title: days,
    columns: [
      text("year", "Year"),
      pounds("cost", "Cost"),
      pounds("confirmed", "Unfunded, confirmed"),
      pounds("conditional", "Unfunded, conditional"),
    ],
    rows: confirmed.byYear.map(
      ({ year, amount }, at): Cells => ({
        ...{ year, cost: costs.get(year) ?? 0 },
        ...{ confirmed: amount, conditional: conditional.byYear[at]!.amount },
      }),
    ),
    total: { year: "Total", cost, confirmed: confirmed.all, conditional: conditional.all },
  };
}

/** What goes on of a plan's money, and when the rest of it stops; in pence. */
export function moneyAfterEnd({ money }: Tail): Table {
  const { goesOn, stops, notStated } = money;
  return {
    title: "Money after the plan's years",
    columns: [text("name", "Source"), text("status", "Status"), text("stops", "Stops"), pounds("aYear", "A year")],
    rows: [
      ...goesOn.map((one): Cells => ({ name: one.title, status: one.status, stops: "goes on", aYear: one.aYear })),
      ...stops.map(
        (one): Cells => ({
          ...{ name: one.title, status: one.status },
          ...{ stops: dayInWords(one.lastDay), aYear: 0 },
        }),
      ),
      ...notStated.map(
        (one): Cells => ({
          ...{ name: one.title, status: one.status },
          ...{ stops: `no sum after ${one.lastYear}`, aYear: 0 },
        }),
      ),
    ],
  };
}

/** The vacancies that there must be by each day, by grade, for nobody to go on as a cost. */
export function vacanciesNeeded(found: Tail): Table {
  return {
    title: "Matching vacancies needed for nobody to go on as a cost",
    columns: [text("on", "By"), text("grade", "Grade"), count("people", "Vacancies")],
    rows: found.vacanciesNeeded.map(
      ({ on, grade, people }): Cells => ({
        on: dayInWords(on),
        grade: gradeInWords(found, grade),
        people: people ?? "all of it",
      }),
    ),
  };
}

/** A grade as a table says it: a staff line has none, and is named. */
export function gradeInWords({ staying }: Tail, grade: string): string {
  const line = staying.find(({ id, is }) => is === "line" && id === grade);
  return line ? line.title : grade.replace(/^njc /, "NJC ");
}
