import { asPercent, dayInWords, type Tail, type TailOptions, tail, tailJson, toPenny } from "@outturn/core";
import { type Asked, countAfter, dayAfter, inUsage, percentAfter, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn tail` may be told. */
export interface TailChoices extends Asked {
  readonly absorbed?: string;
  readonly turnover?: string;
  readonly establishment?: string;
  readonly grade?: string;
  readonly people?: string;
  readonly months: string;
  readonly json?: true;
}

/** `outturn tail PLAN`. */
export async function tailOf(path: string, choices: TailChoices): Promise<void> {
  const of = await readForecast(path);
  const plan = planAsked(of, choices);
  const { people: stated } = choices;
  const count = stated === undefined ? undefined : countAfter("--people", stated);
  const people = count === undefined ? {} : Object.fromEntries(plan.lines.map(({ id }) => [id, count]));
  const absorbing = absorbingOf(choices);
  const found = inUsage(() => tail(plan, { absorbing, people, months: countAfter("--months", choices.months) }));
  checkGrade(choices.grade, found);
  if (choices.json) return printJson({ ...tailJson(found), absorbing, fingerprint: of.fingerprint });
  const tables = [
    ...(found.staying.length > 0 ? [staying(found)] : []),
    ...(found.byYear.length > 0 ? [byYear(found)] : []),
  ];
  printPage((paper) =>
    answerPage(of, { says: inASentence(found, absorbing), tables, notes: notes(found), after: choices }, paper),
  );
}

/** Vacancies of a grade that nobody here has would be of no use to anybody. */
function checkGrade(grade: string | undefined, { staying: all }: Tail): void {
  const grades = [...new Set(all.map((one) => one.grade))];
  if (grade === undefined || grades.length === 0 || grades.includes(grade)) return;
  throw new WrongUsage(`--grade: nobody who stays is of the grade "${grade}". The grades are ${grades.join(", ")}.`);
}

function absorbingOf({ absorbed, turnover, establishment, grade }: TailChoices): TailOptions["absorbing"] {
  if (turnover !== undefined) {
    if (absorbed !== undefined) throw new WrongUsage("give --absorbed or --turnover, not both.");
    if (establishment === undefined) throw new WrongUsage("--turnover is of an --establishment: so many people.");
    const people = countAfter("--establishment", establishment);
    const rate = percentAfter("--turnover", turnover);
    const one = { name: "establishment", people, turnover: rate, ...(grade !== undefined && { grade }) };
    return { is: "turnover", establishments: [one] };
  }
  return absorbed === undefined ? { is: "none" } : { is: "dated", on: [{ day: dayAfter("--absorbed", absorbed) }] };
}

function inASentence({ annual, cost, monthsSlip, from, until }: Tail, absorbing: TailOptions["absorbing"]): string {
  if (from === undefined || until === undefined)
    return "Nobody whom the plan employs for good is paid for a time only.";
  const slip = `each month's slip costs ${toPenny(monthsSlip)}`;
  if (absorbing.is === "none") return `With nobody absorbed the tail costs ${toPenny(annual)} a year; ${slip}.`;
  const how =
    absorbing.is === "dated"
      ? `With all absorbed on ${dayInWords(absorbing.on[0]!.day)}`
      : `With turnover of ${asPercent(absorbing.establishments[0]!.turnover)} among ${absorbing.establishments[0]!.people} people`;
  return `${how} the tail costs ${toPenny(cost)} before ${dayInWords(until)}; ${slip}.`;
}

/** A line's grade is not known: it stands under its title alone. */
const isLine = (grade: string, { staying: all }: Tail): boolean => all.some(({ id }) => id === grade);

const staying = (found: Tail) => ({
  title: "Permanent, and paid for a time",
  columns: [
    { key: "name", label: "Post or line", unit: "text" as const },
    { key: "grade", label: "Grade", unit: "text" as const },
    { key: "from", label: "From", unit: "text" as const },
    { key: "people", label: "People", unit: "count" as const },
    { key: "annual", label: "A year", unit: "pounds" as const },
  ],
  rows: found.staying.map(({ title, grade, from, people, annual: sum }) => ({
    name: title,
    grade: isLine(grade, found) ? "–" : grade,
    from: dayInWords(from),
    ...(people !== undefined && { people }),
    annual: sum,
  })),
  total: {
    ...{ name: "Total", annual: found.annual },
    ...(found.staying.every(({ people }) => people !== undefined) && {
      people: found.staying.reduce((sum, { people = 0 }) => sum + people, 0),
    }),
  },
});

const byYear = ({ byYear: years, cost, until }: Tail) => ({
  title: `What is left to pay, before ${dayInWords(until!)}`,
  columns: [
    { key: "year", label: "Year", unit: "text" as const },
    { key: "amount", label: "Cost", unit: "pounds" as const },
  ],
  rows: years,
  total: { year: "Total", amount: cost },
});

const notes = (found: Tail): string[] =>
  found.vacanciesNeeded.map(({ on, grade, people }) => {
    const what = found.staying.find(({ id }) => id === grade)?.title ?? grade;
    const many =
      people === undefined
        ? "Matching vacancies for all of"
        : `${people} matching ${people === 1 ? "vacancy" : "vacancies"} of`;
    return `${many} ${what} would be needed by ${dayInWords(on)} for nothing to be left to pay.`;
  });
