import { asPounds, capitalised, counted, dayInWords, listed, type Pence } from "@outturn/core";
import type { calibratePosts, LineRamp, PostsRamp } from "@outturn/core/questions";
import { namedTables } from "@outturn/core/tables";
import type { AnswerShown } from "./answer-page.ts";

const CAUSES: { readonly [cause in PostsRamp["why"]["causes"][number]["name"]]: string } = {
  ramp: "Starts later than the first",
  awards: "Pay awards and later pay",
  increments: "Increments",
  rates: "On-cost rates",
  agency: "Agency",
};

const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
const text = (key: string, label: string) => ({ key, label, unit: "text" as const });

/** The ramp of a printed staff line: how late it is, what moves the first year from a straight line, and which starts come nearest. */
export function lineRampShown(foundLineRamp: LineRamp): AnswerShown {
  const { lateBy, shift, cohorts, flat, causes, years } = foundLineRamp;
  const firstName = shift.reproduces
    ? `, such as all on ${dayInWords(shift.on)}`
    : "; no one day reproduces the printed sum";
  return {
    says: `The first year is that of starts ${lateBy === 0 ? "on the first day" : `${months(Math.abs(lateBy))} ${lateBy < 0 ? "early" : "late"} on average`}${firstName}.`,
    tables: namedTables("ramp", {
      title: "Why the first year is not flat",
      columns: [text("cause", "Cause"), pounds("sum", "First year")],
      rows: [
        { cause: "A straight line by months", sum: flat },
        ...causes.map(({ name, effect }) => ({
          cause: name === "ramp" ? `Ramp: ${lateBy < 0 ? "earlier" : "later"} starts` : capitalised(name),
          sum: effect,
        })),
      ],
      total: { cause: "As printed", sum: years.first.amount },
    }),
    notes: [
      `All on one day: ${shift.reproduces ? "" : "none reproduces it; the nearest is "}${dayInWords(shift.on)}, ${asPounds(shift.firstYear)} in the first year.`,
      `Equal cohorts a month apart: ${cohorts.reproduces ? "" : "none reproduces it; the nearest is "}over ${counted(cohorts.months, "month")}, ${asPounds(cohorts.firstYear)} in the first year.`,
    ],
  };
}

/** The ramp of a list of posts: which starts reproduce what is printed, what makes each year cost what it does, and what is left. */
export function postsRampShown(foundPostsRamp: PostsRamp, printed: Parameters<typeof calibratePosts>[1]): AnswerShown {
  const { why, unexplained } = foundPostsRamp;
  const financialYears = Object.keys(why.cost) as (keyof typeof why.cost)[];
  const columns = [text("cause", ""), ...financialYears.map((year) => pounds(year, year))];
  const moving = why.causes.filter(({ byYear }) => Object.values(byYear).some((amount) => amount !== 0));
  const still = why.causes.filter((cause) => !moving.includes(cause)).map(({ name }) => CAUSES[name].toLowerCase());
  const inPrint = printed.perYear.map(({ year }) => year);
  return {
    says: shiftInWords(foundPostsRamp, printed.toNearest),
    tables: [
      ...namedTables("ramp", {
        title: "What makes each year's cost",
        columns,
        rows: [
          { cause: "Everybody from the first start", ...why.flat },
          ...moving.map(({ name, byYear }) => ({ cause: CAUSES[name], ...byYear })),
        ],
        total: { cause: "As the plan stands", ...why.cost },
      }),
      ...namedTables("ramp_printed", {
        title: "Against what is printed",
        columns: [text("cause", ""), ...inPrint.map((year) => pounds(year, year))],
        rows: [
          { cause: "As the plan stands", ...Object.fromEntries(inPrint.map((year) => [year, why.cost[year] ?? 0])) },
          { cause: "Not explained", ...unexplained },
        ],
        total: {
          cause: "As printed",
          ...Object.fromEntries(printed.perYear.map(({ year, amount }) => [year, amount])),
        },
      }),
    ],
    notes: [
      cohortsInWords(foundPostsRamp),
      `Everybody from the first start: in post from ${dayInWords(why.from)} to their own end, at that day's pay and rates, with no agency; lines as they stand. Each cause is averaged over every order in which the causes could be taken.`,
      ...(still.length > 0 ? [`Nothing here is moved by ${listed(still, "or")}.`] : []),
    ],
  };
}

function shiftInWords({ shift: { reproduce, nearest, from, to } }: PostsRamp, toNearest: Pence): string {
  const tried = `moved together by up to ${counted(to, "day")}${from === 0 - to ? " either way" : ""}`;
  if (reproduce.length === 0)
    return `No starts, ${tried}, reproduce the printed sums; the nearest, ${shifted(nearest.days)}, are ${asPounds(nearest.off)} off.`;
  const unit = `to the nearest ${asPounds(toNearest)}`;
  if (reproduce.length === 1 && reproduce[0] === 0)
    return `The starts as they stand reproduce the printed sums ${unit}.`;
  return `Starts ${listed(reproduce.map(shifted), "or")} reproduce the printed sums ${unit}.`;
}

function cohortsInWords({ cohorts: { reproduce, nearest, to } }: PostsRamp): string {
  if (reproduce.length > 0)
    return `Equal cohorts a month apart over ${listed(reproduce.map(String), "or")} months reproduce them too.`;
  return `No equal cohorts a month apart over 1 to ${to} months reproduce them; the nearest, over ${counted(nearest.months, "month")}, are ${asPounds(nearest.off)} off.`;
}

const shifted = (dayCount: number): string =>
  dayCount === 0 ? "as they stand" : `${counted(Math.abs(dayCount), "day")} ${dayCount < 0 ? "sooner" : "later"}`;

/** Thousandths of a month, as a number with three decimals. */
function months(thousandths: number): string {
  const digits = String(Math.abs(thousandths)).padStart(4, "0");
  return `${thousandths < 0 ? "-" : ""}${digits.slice(0, -3)}.${digits.slice(-3)} months`;
}
