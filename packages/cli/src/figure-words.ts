import { type Forecast, toldApart } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";

/** What a figure is, in words, by its path; the path itself where it is of another kind. */
export function figureWords(forecast: Forecast, figureName: string): string {
  const plan = toldApart(forecast.plan);
  const [room, groupedBy = "", name = "", period = "", component] = figureName.split(".");
  const timingWords = period === "all" ? "in all years" : `in ${period}`;
  const called = (records: readonly { readonly id: string; readonly title: string }[]): string => {
    const [id = "", wordsAfter] = name.split(":");
    return `${records.find((record) => record.id === id)?.title ?? id}${wordsAfter === undefined ? "" : ", after its end"}`;
  };
  if (room === "cost" && groupedBy === "byPost")
    return `the cost of ${called(plan.posts)} ${timingWords}${component ? `: ${component}` : ""}`;
  if (room === "cost" && groupedBy === "byLine") return `the cost of ${called(plan.lines)} ${timingWords}`;
  if (room === "cost" && groupedBy === "byComponent") return `the component ${name} of the cost ${timingWords}`;
  if (room === "cost" && (groupedBy === "gross" || groupedBy === "income"))
    return `${groupedBy === "gross" ? "the gross cost" : "the income"} in ${name}`;
  if (room === "cost" && groupedBy === "byMonth") return `the cost in ${name}`;
  if (room === "cost" && groupedBy === "fullYear") return `the full year of ${called(plan.posts)}`;
  if (room === "cost" && groupedBy === "fullYearByLine") return `the full year of ${called(plan.lines)}`;
  if (figureName === "cost.fullYearTotal") return "the full year of everything that has one";
  return figureInWords(figureName, plan);
}
