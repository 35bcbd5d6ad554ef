import type { Forecast } from "../../forecast/index.ts";
import { COMPONENTS, componentTitles } from "../../ledger/index.ts";
import { toldApart } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { sentence, sentences, textRun } from "../document/run.ts";
import { linesTogether, openLinesRoom } from "../figures/few-of-a-kind.ts";
import { openRoom } from "../figures/open-figures.ts";
import { isOpen, openPosts } from "../figures/open-posts.ts";
import { planSays, type Writer } from "../writer.ts";
import { type FigureRow, figureTable } from "./figure-table.ts";

/** The years of a plan as columns, and all of them where there are several. */
export const yearColumns = ({ years }: Forecast): readonly string[] =>
  years.length === 1 ? years : [...years, "All years"];

/** The names of a figure in each of those columns. */
export const inYears = ({ years }: Forecast, room: string): readonly string[] =>
  (years.length === 1 ? years : [...years, "all"]).map((financialYear) => `${room}.${financialYear}`);

const total = ({ forecast }: Writer): FigureRow => ({
  label: [textRun("Total")],
  figures: inYears(forecast, "cost.total"),
});

/**
 * What each post and line costs in each year, and in all; in a paper that anybody may read, what fewer than five people cost stands in a
 * row with others.
 */
export function costTable(paperWriter: Writer): ReportTable {
  const { forecast, exempt } = paperWriter;
  const posts = exempt ? rowsOf(forecast, "posts") : openRows(forecast);
  const isMerged = !exempt && !isOpen(forecast);
  const keptTogether = linesTogether(paperWriter);
  const rows = posts === undefined ? [allTogether(forecast)] : [...posts, ...lineRows(forecast, keptTogether)];
  const notes = [
    ...(isMerged ? [sentence`Posts with fewer than five people in a year stand together with others.`] : []),
    ...(posts !== undefined && keptTogether.length > 0
      ? [sentence`Kinds of demand with so few that somebody may be known by them stand together with others.`]
      : []),
  ];
  return figureTable(paperWriter, {
    caption: "Cost by post and line in each financial year",
    label: "Post or line",
    columns: yearColumns(forecast),
    rows,
    total: total(paperWriter),
    ...(notes.length > 0 && { note: sentences(notes) }),
  });
}

/** Each row of the ledger under its title; what goes on after an end has a row of its own. */
function rowsOf(forecast: Forecast, section: "posts" | "lines", left: readonly number[] = []): readonly FigureRow[] {
  const named = toldApart(forecast.plan);
  return forecast.ledger.rows
    .filter(({ of: subject }) => subject === (section === "posts" ? "post" : "line"))
    .filter(({ recordIndex }) => !left.includes(recordIndex))
    .map(({ row: tableRow, recordIndex, afterEnd }) => {
      const { id, title } = named[section][recordIndex]!;
      return {
        label: [planSays(title, `${section}.${id}.title`), ...(afterEnd ? [textRun(", after its end")] : [])],
        figures: inYears(forecast, `cost.${section === "posts" ? "byPost" : "byLine"}.${tableRow}`),
      };
    });
}

/** Lines, those that an open paper shows as one after the others. */
function lineRows(forecast: Forecast, keptTogether: readonly number[]): readonly FigureRow[] {
  const others = rowsOf(forecast, "lines", keptTogether);
  if (keptTogether.length === 0) return others;
  return [
    ...others,
    { label: [textRun("Kinds of demand together")], figures: inYears(forecast, openLinesRoom(keptTogether)) },
  ];
}

/** Posts as an open paper shows them, what goes on after an end among them; nothing where they are too few to be shown at all. */
function openRows(forecast: Forecast): readonly FigureRow[] | undefined {
  const { posts } = toldApart(forecast.plan);
  return openPosts(forecast)?.map(({ posts: places, isMerged }) => ({
    label: isMerged
      ? [textRun("Posts together")]
      : [planSays(posts[places[0]!]!.title, `posts.${posts[places[0]!]!.id}.title`)],
    figures: inYears(forecast, openRoom(places)),
  }));
}

const allTogether = (forecast: Forecast): FigureRow => ({
  label: [textRun(forecast.plan.lines.length === 0 ? "All posts" : "Posts and lines together")],
  figures: inYears(forecast, "cost.total"),
});

/** What the cost is made of: pay, on-costs, agency, in each year. Beside posts that stand together it would tell them apart, so it is not shown. */
export function componentTable(paperWriter: Writer): ReportTable | undefined {
  const { forecast, exempt } = paperWriter;
  if (!exempt && !isOpen(forecast)) return undefined;
  const used = COMPONENTS.filter((name) =>
    forecast.years.some((financialYear) => forecast.cost.byComponent[name][financialYear] !== 0),
  );
  return figureTable(paperWriter, {
    caption: "What the cost is made of in each financial year",
    label: "Part of the cost",
    columns: yearColumns(forecast),
    rows: used.map((name) => ({
      label: [textRun(componentTitles[name])],
      figures: inYears(forecast, `cost.byComponent.${name}`),
    })),
    total: total(paperWriter),
  });
}
