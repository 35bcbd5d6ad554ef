import { type Forecast, toldApart } from "@outturn/core";
import type { Cells, Column, Table } from "@outturn/core/tables";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";
import { type Crowd, type PeopleByMonth, peopleByMonth } from "./people-by-month.ts";
import { AS_IT_STANDS } from "./start-years.ts";

const MOST = 6;
const TEN_THOUSAND = 10_000;

/** FTE in post at the end of each month, by when people start or by post; against the plan as it stands where that is another. */
export function peoplePicture(made: Forecast, base: Forecast, by: "start" | "post"): Picture {
  const months = Object.keys(made.cost.byMonth);
  const people = peopleByMonth(made, by);
  const own = people.own.map(({ key, fte }): Series => ({ name: nameOf(made, key, months), amounts: fte }));
  const some = people.agency.some((fte) => fte !== 0);
  const series = [
    ...few(own, some ? MOST - 1 : MOST, by),
    ...(some ? [{ name: "Agency", amounts: people.agency, colour: 3 }] : []),
  ];
  const before = peopleByMonth(base, by).all;
  const moved = before.some((fte, n) => fte !== people.all[n]);
  const title = titleOf(people, months);
  const told = by === "start" ? "by when people start" : "by post";
  const alt = `Column chart of FTE in post at the end of each month, ${told}. ${partsOf(people.own, (key) => nameOf(made, key, months))}${
    moved ? " A dashed line shows the plan as it stands." : ""
  }`;
  const table = tableOf(own, people, moved ? before : undefined, months);
  return byMonthPicture({
    ...{ title, alt, table, months, series, unit: "fte" },
    ...(moved && { against: { name: AS_IT_STANDS, amounts: before } }),
  });
}

function nameOf({ plan }: Forecast, key: Crowd["key"], months: readonly string[]): string {
  if (typeof key === "number") return toldApart(plan).posts[key]!.title;
  return key < months[0]! ? `Since ${inWords(key)}` : `From ${inWords(key)}`;
}

/** As many as can be told apart by colour: of posts the largest, of starts the first; the others together. */
function few(own: readonly Series[], most: number, by: "start" | "post"): readonly Series[] {
  if (own.length <= most) return own;
  const size = ({ amounts }: Series): number => amounts.reduce((sum, one) => sum + one, 0);
  const inOrder = by === "start" ? own : [...own].sort((a, b) => size(b) - size(a));
  const others = inOrder.slice(most - 1);
  const amounts = others[0]!.amounts.map((_, n) => others.reduce((sum, one) => sum + one.amounts[n]!, 0));
  const name = by === "start" ? `${others.length} later months` : `${others.length} other posts`;
  return [...inOrder.slice(0, most - 1), { name, amounts }];
}

function titleOf({ all }: PeopleByMonth, months: readonly string[]): string {
  const says = (fte: number): string => `${fte / TEN_THOUSAND} FTE`;
  const first = all.findIndex((fte) => fte > 0);
  if (first < 0) return "Nobody is in post at the end of any month";
  const most = Math.max(...all);
  const full = all.indexOf(most);
  return full === first
    ? `${says(most)} are in post from ${inWords(months[full]!)}`
    : `${says(all[first]!)} in post at the end of ${inWords(months[first]!)}, and ${most / TEN_THOUSAND}, the most, from ${inWords(months[full]!)}`;
}

const SAID = 8;

/** What each part comes to at its most. */
function partsOf(own: readonly Crowd[], says: (key: Crowd["key"]) => string): string {
  const parts = own.slice(0, SAID).map(({ key, fte }) => `${says(key)}: ${Math.max(...fte) / TEN_THOUSAND}`);
  const more = own.length > SAID ? `; and ${own.length - SAID} more` : "";
  return parts.length === 0 ? "" : `${parts.join("; ")}${more}.`;
}

function tableOf(
  own: readonly Series[],
  { agency, all }: PeopleByMonth,
  before: readonly number[] | undefined,
  months: readonly string[],
): Table {
  const covered = agency.some((fte) => fte !== 0);
  const columns: readonly Column[] = [
    { key: "month", label: "Month", unit: "text" },
    ...own.map(({ name }, at): Column => ({ key: `own${at}`, label: name, unit: "fte" })),
    ...(covered ? [{ key: "agency", label: "Agency", unit: "fte" } as const] : []),
    { key: "all", label: "All in post", unit: "fte" },
    ...(before ? [{ key: "before", label: AS_IT_STANDS, unit: "fte" } as const] : []),
  ];
  const rows = months.map(
    (month, n): Cells => ({
      month: inWords(month),
      ...Object.fromEntries(own.map(({ amounts }, at) => [`own${at}`, amounts[n]!])),
      agency: agency[n]!,
      all: all[n]!,
      ...(before && { before: before[n]! }),
    }),
  );
  return { title: "FTE in post at the end of the month", columns, rows };
}
