import type { Pence } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import { inShort, waterfallChart } from "@outturn/core/charts";
import { budgetTables, type Table } from "@outturn/core/tables";
import { byYearPicture } from "../drawings/by-year.ts";
import { type Picture, portable } from "../picture/picture.ts";
import { titled } from "../picture/titled.ts";
import { type GapSteps, gapSteps, hasGap } from "./gap-steps.ts";
import { inTenths } from "./sentences.ts";

/** How the gap of a year comes about, as a waterfall. */
export function gapPicture(of: MediumTerm, at: number): Picture {
  const steps = gapSteps(of, at);
  const title = titleOf(of, at, steps);
  const parts = steps.steps.map(({ change, effect }) => `${change} ${withSign(effect)}`);
  const alt = `Waterfall chart. It starts at ${inShort(steps.from)} (${steps.starts.toLowerCase()}) and ends at ${inShort(steps.to)}. ${
    parts.length === 0 ? "Nothing changes it." : `Between: ${parts.join("; ")}.`
  }`;
  const drawing = portable((look) => waterfallChart(steps, look));
  return {
    title,
    alt,
    table: tableOf(steps, title),
    draw: async (as) => {
      const svg = renamed(await drawing.draw({ ...as, titled: false }), steps);
      return as.titled ? titled(svg, { title, alt }) : svg;
    },
  };
}

function titleOf(of: MediumTerm, at: number, { steps }: GapSteps): string {
  const { year, cumulativeGap, requirement, funding } = of.byYear[at]!;
  if (!hasGap(of)) {
    if (steps.length === 0) return `Nothing is added or taken off by ${year}`;
    const all = (sign: 1 | -1): Pence =>
      steps.reduce((sum, { effect }) => sum + Math.max(0, sign * effect), 0) as Pence;
    return `By ${year} ${inShort(all(1))} is added and ${inShort(all(-1))} is taken off`;
  }
  const size = `${inShort(Math.abs(cumulativeGap) as Pence)} ${cumulativeGap < 0 ? "surplus" : "gap"}`;
  return `The ${size} of ${year}: ${inShort(requirement)} to pay for, ${inShort(funding)} of funding`;
}

function tableOf({ from, to, steps, starts, ends }: GapSteps, title: string): Table {
  return {
    title,
    columns: [
      { key: "change", label: "Change", unit: "text" },
      { key: "effect", label: "Effect", unit: "pounds" },
    ],
    rows: [{ change: starts, effect: from }, ...steps.map(({ change, effect }) => ({ change, effect }))],
    total: { change: ends, effect: to },
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

const withSign = (sum: Pence): string => (sum > 0 ? `+${inShort(sum)}` : inShort(sum));

/** How many there are of what drives demand, year by year. */
export function demandPicture(of: MediumTerm, at: number): Picture {
  const { title, tenths } = of.demand[at]!;
  const [first, last] = [of.years[0]!, of.years.at(-1)!];
  const ends = `${inTenths(tenths[0]!)} in ${first}${first === last ? "" : `, ${inTenths(tenths.at(-1)!)} in ${last}`}`;
  return byYearPicture({
    title: `${title}: ${ends}`,
    alt: `Column chart by financial year. ${of.years.map((year, n) => `${year} ${inTenths(tenths[n]!)}`).join(", ")}.`,
    years: of.years,
    values: tenths.map((count) => count / 10),
    says: tenths.map(inTenths),
    column: title,
  });
}

/** What a reserve holds when each year closes. */
export function reservePicture(of: MediumTerm, at: number): Picture {
  const { title, opening, into, out, closing } = of.reserves[at]!;
  const last = of.years.at(-1)!;
  const table: Table = {
    title,
    columns: ["year", "opening", "in", "out", "closing"].map((key) => ({
      key,
      label: `${key[0]!.toUpperCase()}${key.slice(1)}`,
      unit: key === "year" ? ("text" as const) : ("pounds" as const),
    })),
    rows: of.years.map((year, n) => ({
      year: year as string,
      opening: opening[n]!,
      in: into[n]!,
      out: 0 - out[n]!,
      closing: closing[n]!,
    })),
  };
  const [from, to] = [opening[0]!, closing.at(-1)!];
  const moves =
    to === from
      ? `stays at ${inShort(from)}`
      : `${to < from ? "falls" : "rises"} from ${inShort(from)} to ${inShort(to)}`;
  const drawn = byYearPicture({
    title: `${title} ${moves} by the end of ${last}`,
    alt: `Column chart of what is held when each year closes. ${of.years.map((year, n) => `${year} ${inShort(closing[n]!)}`).join(", ")}.`,
    years: of.years,
    values: closing.map((sum) => sum / 100),
    says: closing.map(inShort),
    column: "Closing",
  });
  return { ...drawn, table };
}

/** What savings were to bring in each year and what they do, over all of them. */
export function savingsTable({ years, savings }: MediumTerm): Table | undefined {
  if (savings.length === 0) return undefined;
  const sum = (sums: readonly (readonly Pence[])[], at: number): number => sums.reduce((all, one) => all + one[at]!, 0);
  const rows = years.map((year, at) => {
    const planned = sum(
      savings.map((one) => one.planned),
      at,
    );
    const delivered = sum(
      savings.map((one) => one.delivered),
      at,
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
  };
}

/** The tables that no picture stands for: a budget of changes alone has none of a gap. */
export function budgetDetail(of: MediumTerm): readonly Table[] {
  const elsewhere = /^(Demand|Reserve: )/;
  const ofGap = /^(Gap|Change of the gap)$/;
  return budgetTables(of).filter(({ title }) => !elsewhere.test(title) && (hasGap(of) || !ofGap.test(title)));
}
