import { type Forecast, toldApart } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";

/** What a figure is, in words, by its path; the path itself where it is of another kind. */
export function figureWords(of: Forecast, figure: string): string {
  const plan = toldApart(of.plan);
  const [room, by = "", name = "", period = "", component] = figure.split(".");
  const when = period === "all" ? "in all years" : `in ${period}`;
  const called = (records: readonly { readonly id: string; readonly title: string }[]): string => {
    const [id = "", after] = name.split(":");
    return `${records.find((record) => record.id === id)?.title ?? id}${after === undefined ? "" : ", after its end"}`;
  };
  if (room === "cost" && by === "byPost")
    return `the cost of ${called(plan.posts)} ${when}${component ? `: ${component}` : ""}`;
  if (room === "cost" && by === "byLine") return `the cost of ${called(plan.lines)} ${when}`;
  if (room === "cost" && by === "byComponent") return `the component ${name} of the cost ${when}`;
  if (room === "cost" && (by === "gross" || by === "income"))
    return `${by === "gross" ? "the gross cost" : "the income"} in ${name}`;
  if (room === "cost" && by === "byMonth") return `the cost in ${name}`;
  if (room === "cost" && by === "fullYear") return `the full year of ${called(plan.posts)}`;
  if (room === "cost" && by === "fullYearByLine") return `the full year of ${called(plan.lines)}`;
  if (figure === "cost.fullYearTotal") return "the full year of everything that has one";
  return figureInWords(figure, plan);
}
