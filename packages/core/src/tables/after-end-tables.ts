import { addDays, dayInWords } from "../calendar/index.ts";
import type { Tail } from "../questions/index.ts";
import type { Cells, Column, Table } from "./table.ts";

const text = (columnKey: string, label: string): Column => ({ key: columnKey, label, unit: "text" });
const pounds = (columnKey: string, label: string): Column => ({ key: columnKey, label, unit: "pounds" });
const count = (columnKey: string, label: string): Column => ({ key: columnKey, label, unit: "count" });

/** Who goes on after a plan, from when, and their full-year cost, which is a figure of the plan's forecast; in pence. */
export function whatGoesOn({ staying, annual, notCounted }: Tail): Table {
  const peopleCount = staying.reduce((total, eachStaying) => total + (eachStaying.people ?? 0), 0);
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
      (eachStaying): Cells => ({
        name: eachStaying.title,
        id: eachStaying.id,
        grade: eachStaying.is === "line" ? "–" : eachStaying.grade,
        from: dayInWords(eachStaying.from),
        people: eachStaying.people,
        annual: eachStaying.annual,
      }),
    ),
    total: {
      ...{ name: "Total", annual },
      ...(staying.every((eachStaying) => eachStaying.people !== undefined) && { people: peopleCount }),
    },
    figures: staying.map(({ is, id }) => ({
      annual: is === "post" ? `cost.fullYear.${id}` : `cost.fullYearByLine.${id}`,
    })),
    // Where others have a full year too, no figure of the forecast is of these alone.
    ...(notCounted === 0 && { totalFigures: { annual: "cost.fullYearTotal" } }),
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
      ({ year, amount }, yearIndex): Cells => ({
        ...{ year, cost: costs.get(year) ?? 0 },
        ...{ confirmed: amount, conditional: conditional.byYear[yearIndex]!.amount },
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
      ...goesOn.map(
        (moneyThatGoesOn): Cells => ({
          name: moneyThatGoesOn.title,
          status: moneyThatGoesOn.status,
          stops: "goes on",
          aYear: moneyThatGoesOn.aYear,
        }),
      ),
      ...stops.map(
        (moneyThatStops): Cells => ({
          ...{ name: moneyThatStops.title, status: moneyThatStops.status },
          ...{ stops: dayInWords(moneyThatStops.lastDay), aYear: 0 },
        }),
      ),
      ...notStated.map(
        (moneyNotStated): Cells => ({
          ...{ name: moneyNotStated.title, status: moneyNotStated.status },
          ...{ stops: `no sum after ${moneyNotStated.lastYear}`, aYear: 0 },
        }),
      ),
    ],
  };
}

/** The vacancies that there must be by each day, by grade, for nobody to go on as a cost. */
export function vacanciesNeeded(tail: Tail): Table {
  return {
    title: "Matching vacancies needed for nobody to go on as a cost",
    columns: [text("on", "By"), text("grade", "Grade"), count("people", "Vacancies")],
    rows: tail.vacanciesNeeded.map(
      ({ on, grade, people }): Cells => ({
        on: dayInWords(on),
        grade: gradeInWords(tail, grade),
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
