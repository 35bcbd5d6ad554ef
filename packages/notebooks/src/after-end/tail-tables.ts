import { asPounds, dayInWords, type Pence, type Table, type Tail } from "@outturn/core";

const text = (key: string, label: string) => ({ key, label, unit: "text" as const });
const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
const people = { key: "people", label: "People", unit: "count" as const };

/** What is left to pay in each year, beside what would be with nobody absorbed where that is not the same. */
export function tailYears({ byYear, cost, until }: Tail, nobody: Tail): Table {
  const left = new Map(byYear.map(({ year, amount }) => [year, amount]));
  const row = (year: string, chosen: number, none: number) => ({ year, left: chosen, none, less: none - chosen });
  const beside =
    cost === nobody.cost ? [] : [pounds("less", "Saved by absorption"), pounds("none", "With nobody absorbed")];
  return {
    title: `What is left to pay before ${dayInWords(until!)}`,
    columns: [text("year", "Year"), pounds("left", "Left to pay"), ...beside],
    rows: nobody.byYear.map(({ year, amount }) => row(year, left.get(year) ?? 0, amount)),
    total: row("All", cost, nobody.cost),
    ...(beside.length > 0 && { across: { parts: ["left", "less"], wholes: ["none"] } }),
  };
}

/** The vacancies that there must be by each day, by grade, if nothing is to be left to pay. */
export function vacanciesTable(found: Tail): Table {
  const titles = titlesOf(found);
  return {
    title: "Vacancies needed for nothing to be left to pay",
    columns: [text("on", "By"), text("grade", "Grade"), { ...people, label: "Vacancies" }],
    rows: found.vacanciesNeeded.map((one) => ({
      on: dayInWords(one.on),
      grade: gradeInWords(one.grade, titles),
      people: one.people ?? "all of it",
    })),
  };
}

/** When people are absorbed, by grade; and those who are not in the months looked at. */
export function absorbedTable(found: Tail): Table {
  const titles = titlesOf(found);
  const rows = new Map<string, { readonly on: string; readonly grade: string; readonly count: number | undefined }>();
  const inOrder = [...found.leaving].sort((a, b) => ((a.on ?? "9") < (b.on ?? "9") ? -1 : 1));
  for (const { of, on, people: count } of inOrder) {
    const key = `${on} ${of.grade}`;
    const grade = gradeInWords(of.grade, titles);
    const before = rows.get(key)?.count ?? 0;
    const when = on === undefined || on >= found.until! ? "Not in the months looked at" : dayInWords(on);
    rows.set(key, { on: when, grade, count: of.people === undefined ? undefined : before + count });
  }
  return {
    title: "When people are absorbed",
    columns: [text("on", "On"), text("grade", "Grade"), people],
    rows: [...rows.values()].map(({ on, grade, count }) => ({ on, grade, people: count ?? "all of it" })),
  };
}

/** Who stays, from when, and what each costs in a year. */
export const stayingTable = (found: Tail): Table => ({
  title: "Permanent, and paid for a time",
  columns: [
    text("title", "Post or line"),
    text("grade", "Grade"),
    text("from", "Stays from"),
    people,
    pounds("annual", "A year"),
  ],
  rows: found.staying.map(({ id, title, grade, from, people: count, annual }) => ({
    title,
    grade: grade === id ? "–" : gradeInWords(grade, new Map()),
    from: dayInWords(from),
    people: count,
    annual,
  })),
  total: { title: "All", grade: "", from: "", people: undefined, annual: found.annual },
});

const titlesOf = ({ staying }: Tail): ReadonlyMap<string, string> =>
  new Map(staying.flatMap(({ id, grade, title }) => (id === grade ? [[grade, title] as const] : [])));

/** A grade as a table says it: a staff line has none, and is named. */
function gradeInWords(grade: string, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(grade);
  if (title !== undefined) return title;
  const sum = /^(salary|full-cost) (\d+)$/.exec(grade);
  if (sum) return `${asPounds((Number(sum[2]) * 100) as Pence)} ${sum[1] === "salary" ? "salary" : "full cost"}`;
  return grade.replace(/^njc /, "NJC ");
}
