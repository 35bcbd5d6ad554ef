import type { Pence } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { inShort, waterfallChart } from "@outturn/core/charts";
import { budgetTables, type CellFigures, type Table } from "@outturn/core/tables";
import { byYearPicture } from "../drawings/by-year.ts";
import { type Picture, portable } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { type GapSteps, gapSteps, hasGap } from "./gap-steps.ts";
import { inTenths } from "./sentences.ts";

/** How the gap of a year comes about, as a waterfall. */
export function gapPicture(mediumTerm: MediumTerm, yearIndex: number): Picture {
  const steps = gapSteps(mediumTerm, yearIndex);
  const title = titleOf(mediumTerm, yearIndex, steps);
  const parts = steps.steps.map(({ change, effect }) => `${change} ${withSign(effect)}`);
  const alternativeText = `Waterfall chart. It starts at ${inShort(steps.from)} (${steps.starts.toLowerCase()}) and ends at ${inShort(steps.to)}. ${
    parts.length === 0 ? "Nothing changes it." : `Between: ${parts.join("; ")}.`
  }`;
  const drawing = portable((look) => waterfallChart(steps, look));
  return {
    title,
    alt: alternativeText,
    table: tableOf(steps, title, mediumTerm.years[yearIndex]!),
    draw: async (as) => {
      const svg = renamed(await drawing.draw({ ...as, titled: false }), steps);
      return as.titled ? titled(svg, { title, alt: alternativeText }) : svg;
    },
  };
}

function titleOf(mediumTerm: MediumTerm, yearIndex: number, { steps }: GapSteps): string {
  const { year, cumulativeGap, requirement, funding } = mediumTerm.byYear[yearIndex]!;
  if (!hasGap(mediumTerm)) {
    if (steps.length === 0) return `Nothing is added or taken off by ${year}`;
    const totalOf = (sign: 1 | -1): Pence =>
      steps.reduce((total, { effect }) => total + Math.max(0, sign * effect), 0) as Pence;
    return `By ${year} ${inShort(totalOf(1))} is added and ${inShort(totalOf(-1))} is taken off`;
  }
  const size = `${inShort(Math.abs(cumulativeGap) as Pence)} ${cumulativeGap < 0 ? "surplus" : "gap"}`;
  return `The ${size} of ${year}: ${inShort(requirement)} to pay for, ${inShort(funding)} of funding`;
}

function tableOf({ from, to, steps, starts, ends }: GapSteps, title: string, year: string): Table {
  return {
    title,
    columns: [
      { key: "change", label: "Change", unit: "text" },
      { key: "effect", label: "Effect", unit: "pounds" },
    ],
    rows: [{ change: starts, effect: from }, ...steps.map(({ change, effect }) => ({ change, effect }))],
    total: { change: ends, effect: to },
    figures: [{}, ...steps.map(({ figure }): CellFigures => (figure === undefined ? {} : { effect: figure }))],
    totalFigures: { effect: `budget.gap.cumulative.${year}` },
  };
}

/** The ends of a waterfall under the names that they have in a budget. */
function renamed(svg: SVGSVGElement, { starts, ends }: GapSteps): SVGSVGElement {
  const names = new Map([
    ["Before", starts],
    ["After", ends],
  ]);
  for (const text of svg.querySelectorAll("text")) text.textContent = names.get(text.textContent) ?? text.textContent;
  return svg;
}

const withSign = (amount: Pence): string => (amount > 0 ? `+${inShort(amount)}` : inShort(amount));

/** How many there are of what drives demand, year by year. */
export function demandPicture(mediumTerm: MediumTerm, demandIndex: number): Picture {
  const { id, title, tenths } = mediumTerm.demand[demandIndex]!;
  const [firstYear, lastYear] = [mediumTerm.years[0]!, mediumTerm.years.at(-1)!];
  const ends = `${inTenths(tenths[0]!)} in ${firstYear}${firstYear === lastYear ? "" : `, ${inTenths(tenths.at(-1)!)} in ${lastYear}`}`;
  return byYearPicture({
    title: `${title}: ${ends}`,
    alt: `Column chart by financial year. ${mediumTerm.years.map((year, yearIndex) => `${year} ${inTenths(tenths[yearIndex]!)}`).join(", ")}.`,
    years: mediumTerm.years,
    values: tenths.map((count) => count / 10),
    says: tenths.map(inTenths),
    column: title,
    figureOf: (year) => `budget.demand.${id}.${year}`,
  });
}

/** What moves a reserve in a year, from its opening to its closing. */
const MOVES = ["opening", "in", "out", "closing"] as const;

/** What a reserve holds when each year closes. */
export function reservePicture(mediumTerm: MediumTerm, reserveIndex: number): Picture {
  const { id, title, opening, into, out, closing } = mediumTerm.reserves[reserveIndex]!;
  const lastYear = mediumTerm.years.at(-1)!;
  const table: Table = {
    title,
    columns: ["year", ...MOVES].map((key) => ({
      key,
      label: `${key[0]!.toUpperCase()}${key.slice(1)}`,
      unit: key === "year" ? ("text" as const) : ("pounds" as const),
    })),
    rows: mediumTerm.years.map((year, yearIndex) => ({
      year: year as string,
      opening: opening[yearIndex]!,
      in: into[yearIndex]!,
      out: 0 - out[yearIndex]!,
      closing: closing[yearIndex]!,
    })),
    figures: mediumTerm.years.map((year) =>
      Object.fromEntries(MOVES.map((name) => [name, `budget.reserves.${id}.${name}.${year}`])),
    ),
  };
  const [from, to] = [opening[0]!, closing.at(-1)!];
  const moves =
    to === from
      ? `stays at ${inShort(from)}`
      : `${to < from ? "falls" : "rises"} from ${inShort(from)} to ${inShort(to)}`;
  const drawnPicture = byYearPicture({
    title: `${title} ${moves} by the end of ${lastYear}`,
    alt: `Column chart of what is held when each year closes. ${mediumTerm.years.map((year, yearIndex) => `${year} ${inShort(closing[yearIndex]!)}`).join(", ")}.`,
    years: mediumTerm.years,
    values: closing.map((amount) => amount / 100),
    says: closing.map(inShort),
    column: "Closing",
  });
  return { ...drawnPicture, table };
}

/** What savings were to bring in each year and what they do, over all of them. */
export function savingsTable({ years, savings }: MediumTerm): Table | undefined {
  if (savings.length === 0) return undefined;
  const sumOf = (sums: readonly (readonly Pence[])[], yearIndex: number): number =>
    sums.reduce((total, amounts) => total + amounts[yearIndex]!, 0);
  const rows = years.map((year, yearIndex) => {
    const planned = sumOf(
      savings.map((savingOverYears) => savingOverYears.planned),
      yearIndex,
    );
    const delivered = sumOf(
      savings.map((savingOverYears) => savingOverYears.delivered),
      yearIndex,
    );
    return { year: year as string, planned, delivered, not: planned - delivered };
  });
  return {
    title: savings.length === 1 ? `Saving: ${savings[0]!.title}` : "Savings, all together",
    columns: [
      { key: "year", label: "Year", unit: "text" },
      { key: "planned", label: "Planned", unit: "pounds" },
      { key: "delivered", label: "Delivered", unit: "pounds" },
      { key: "not", label: "Not delivered in the year", unit: "pounds" },
    ],
    rows,
    // Of several savings together no figure is one of the budget.
    ...(savings.length === 1 && {
      figures: years.map((year) => ({
        planned: `budget.savings.${savings[0]!.id}.planned.${year}`,
        delivered: `budget.savings.${savings[0]!.id}.delivered.${year}`,
      })),
    }),
  };
}

/** The tables that no picture stands for: a budget of changes alone has none of a gap. */
export function budgetDetail(mediumTerm: MediumTerm): readonly Table[] {
  const elsewhere = /^(Demand|Reserve: )/;
  const ofGap = /^(Gap|Change of the gap)$/;
  return budgetTables(mediumTerm).filter(
    ({ title }) => !elsewhere.test(title) && (hasGap(mediumTerm) || !ofGap.test(title)),
  );
}
