import { dayInWords } from "../../calendar/index.ts";
import { asPercent } from "../../money/index.ts";
import type { DemandKind } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, textRun } from "../document/run.ts";
import { kindsShown } from "../figures/few-of-a-kind.ts";
import { sourceSaid } from "../statements/demand.ts";
import { planSays, said, type Writer } from "../writer.ts";
import { figureTable } from "./figure-table.ts";

/** How many there are of each kind at each year's end, and what one costs a week; nothing of kinds that are kept back. */
export function demandTables(paperWriter: Writer): readonly ReportTable[] {
  const kinds = kindsShown(paperWriter);
  const { years } = paperWriter.forecast;
  if (kinds.length === 0) return [];
  const numbers = figureTable(paperWriter, {
    caption: "How many there are when counted and on the last day of each financial year",
    label: "Kind",
    columns: ["When counted", ...years],
    rows: kinds.map((kind) => ({
      label: [titleOf(kind)],
      figures: [
        `demand.opening.${kind.id}`,
        ...years.map((financialYear) => `demand.number.${kind.id}.${financialYear}`),
      ],
    })),
    isOfNumbers: true,
  });
  return [numbers, ...priceTables(paperWriter, kinds)];
}

const titleOf = ({ id, title }: DemandKind): Run => planSays(title, `demand.${id}.title`);

function priceTables(paperWriter: Writer, kinds: readonly DemandKind[]): readonly ReportTable[] {
  const rows = kinds.flatMap((kind) =>
    kind.prices.map(({ from, source }) => ({
      is: "row" as const,
      cells: [
        [titleOf(kind)],
        [planSays(dayInWords(from), `demand.${kind.id}.prices.${from}.from`)],
        [said(paperWriter, `demand.price.${kind.id}.${from}`)],
        [
          kind.inflation === undefined
            ? textRun("none stated")
            : planSays(asPercent(kind.inflation), `demand.${kind.id}.inflation`),
        ],
        [sourceSaid(kind, source)],
      ],
    })),
  );
  if (rows.length === 0) return [];
  return [
    {
      is: "table",
      caption: [textRun("What one of each kind costs a week")],
      columns: [
        { label: "Kind", align: "left" },
        { label: "From", align: "left" },
        { label: "A week", align: "right" },
        { label: "Rise each 1 April", align: "right" },
        { label: "Source", align: "left" },
      ],
      rows,
    },
  ];
}
