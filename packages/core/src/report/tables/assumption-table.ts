import { dayInWords } from "../../calendar/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, textRun } from "../document/run.ts";
import { keptBack } from "../figures/few-of-a-kind.ts";
import { isOpen } from "../figures/open-posts.ts";
import { planSays, said, type Writer } from "../writer.ts";

/**
 * The log of assumptions: what, value, since when, by which source, and what it adds to the cost; nothing where there is none. A fifth of
 * one person's pay tells it, so beside posts that stand together it is not shown; nor what rests on a kind of demand with few.
 */
export function assumptionTable(paperWriter: Writer): ReportTable | undefined {
  const { assumptions, exempt, forecast } = paperWriter;
  if (!exempt && !isOpen(forecast)) return undefined;
  const isKeptBack = keptBack(paperWriter);
  const shown = assumptions.filter(({ ofKinds = [] }) => !ofKinds.some((kind) => isKeptBack.has(kind)));
  if (shown.length === 0) return undefined;
  return {
    is: "table",
    caption: [textRun("Assumptions, with what each adds to the cost of all years")],
    columns: [
      ...["Assumption", "Value", "From", "Source"].map((label) => ({ label, align: "left" as const })),
      { label: "Adds to the cost", align: "right" },
    ],
    rows: shown.map(({ name, what, value, from, sources }) => ({
      is: "row",
      cells: [
        [planSays(what, name)],
        [planSays(value, `${name}.value`)],
        [from === undefined ? textRun("throughout") : planSays(dayInWords(from), `${name}.from`)],
        [sourceOf(sources, name)],
        [said(paperWriter, name)],
      ],
    })),
    note: [textRun("Each is the plan's cost less its cost without the assumption, forecast anew: they do not add up.")],
  };
}

const sourceOf = (sources: readonly string[], name: string): Run =>
  sources.length === 0 ? textRun("no source given") : planSays([...new Set(sources)].join("; "), `${name}.source`);
