import { type Forecast, toldApart } from "@outturn/core";
import type { Cells, Column, Table } from "@outturn/core/tables";
import { byMonthPicture } from "../drawings/by-month.ts";
import { inWords } from "../drawings/month-axis.ts";
import type { Series } from "../drawings/series.ts";
import type { Picture } from "../picture/picture.ts";
import { AS_IT_STANDS } from "../shown/compared-years.ts";
import { type Crowd, type PeopleByMonth, peopleByMonth } from "./people-by-month.ts";

const MOST = 6;
const TEN_THOUSAND = 10_000;

/** FTE in post at the end of each month, by when people start or by post; against the plan as it stands where that is another. */
export function peoplePicture(madeForecast: Forecast, base: Forecast, by: "start" | "post"): Picture {
  const months = Object.keys(madeForecast.cost.byMonth);
  const people = peopleByMonth(madeForecast, by);
  const ownSeries = people.own.map(
    ({ key, fte }): Series => ({ name: nameOf(madeForecast, key, months), amounts: fte }),
  );
  const several = people.agency.some((fte) => fte !== 0);
  const series = [
    ...few(ownSeries, several ? MOST - 1 : MOST, by),
    ...(several ? [{ name: "Agency", amounts: people.agency, colour: 3 }] : []),
  ];
  const before = peopleByMonth(base, by).all;
  const moved = before.some((fte, index) => fte !== people.all[index]);
  const title = titleOf(people, months);
  const tellingOf = by === "start" ? "by when people start" : "by post";
  const alternativeText = `Column chart of FTE in post at the end of each month, ${tellingOf}. ${partsOf(people.own, (key) => nameOf(madeForecast, key, months))}${
    moved ? " A dashed line shows the plan as it stands." : ""
  }`;
  const table = tableOf(ownSeries, people, moved ? before : undefined, months);
  return byMonthPicture({
    ...{ title, alt: alternativeText, table, months, series, unit: "fte" },
    ...(moved && { against: { name: AS_IT_STANDS, amounts: before } }),
  });
}

function nameOf({ plan }: Forecast, key: Crowd["key"], months: readonly string[]): string {
  if (typeof key === "number") return toldApart(plan).posts[key]!.title;
  return key < months[0]! ? `Since ${inWords(key)}` : `From ${inWords(key)}`;
}

/** As many as can be told apart by colour: of posts the largest, of starts the first; the others together. */
function few(ownSeries: readonly Series[], greatest: number, by: "start" | "post"): readonly Series[] {
  if (ownSeries.length <= greatest) return ownSeries;
  const size = ({ amounts }: Series): number => amounts.reduce((total, amount) => total + amount, 0);
  const inOrder = by === "start" ? ownSeries : [...ownSeries].sort((first, second) => size(second) - size(first));
  const otherSeries = inOrder.slice(greatest - 1);
  const amounts = otherSeries[0]!.amounts.map((_, index) =>
    otherSeries.reduce((total, series) => total + series.amounts[index]!, 0),
  );
  const name = by === "start" ? `${otherSeries.length} later months` : `${otherSeries.length} other posts`;
  return [...inOrder.slice(0, greatest - 1), { name, amounts }];
}

function titleOf({ all }: PeopleByMonth, months: readonly string[]): string {
  const wordingOf = (fte: number): string => `${fte / TEN_THOUSAND} FTE`;
  const first = all.findIndex((fte) => fte > 0);
  if (first < 0) return "Nobody is in post at the end of any month";
  const greatest = Math.max(...all);
  const full = all.indexOf(greatest);
  return full === first
    ? `${wordingOf(greatest)} ${greatest > TEN_THOUSAND ? "are" : "is"} in post from ${inWords(months[full]!)}`
    : `${wordingOf(all[first]!)} in post at the end of ${inWords(months[first]!)}, and ${greatest / TEN_THOUSAND}, the most, from ${inWords(months[full]!)}`;
}

const SAID = 8;

/** What each part comes to at its most. */
function partsOf(ownCrowds: readonly Crowd[], wordingOf: (key: Crowd["key"]) => string): string {
  const parts = ownCrowds.slice(0, SAID).map(({ key, fte }) => `${wordingOf(key)}: ${Math.max(...fte) / TEN_THOUSAND}`);
  const more = ownCrowds.length > SAID ? `; and ${ownCrowds.length - SAID} more` : "";
  return parts.length === 0 ? "" : `${parts.join("; ")}${more}.`;
}

function tableOf(
  ownSeries: readonly Series[],
  { agency, all }: PeopleByMonth,
  before: readonly number[] | undefined,
  months: readonly string[],
): Table {
  const covered = agency.some((fte) => fte !== 0);
  const columns: readonly Column[] = [
    { key: "month", label: "Month", unit: "text" },
    ...ownSeries.map(({ name }, position): Column => ({ key: `own${position}`, label: name, unit: "fte" })),
    ...(covered ? [{ key: "agency", label: "Agency", unit: "fte" } as const] : []),
    { key: "all", label: "All in post", unit: "fte" },
    ...(before ? [{ key: "before", label: AS_IT_STANDS, unit: "fte" } as const] : []),
  ];
  const rows = months.map(
    (month, monthIndex): Cells => ({
      month: inWords(month),
      ...Object.fromEntries(ownSeries.map(({ amounts }, position) => [`own${position}`, amounts[monthIndex]!])),
      agency: agency[monthIndex]!,
      all: all[monthIndex]!,
      ...(before && { before: before[monthIndex]! }),
    }),
  );
  return { title: "FTE in post at the end of the month", columns, rows };
}
