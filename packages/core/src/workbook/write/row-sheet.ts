import { pathText } from "../../issues/index.ts";
import type { Cell, ColumnDesign, SheetDesign } from "../../sheets/index.ts";
import { capitalised } from "../../words/index.ts";
import { inWords } from "../heading.ts";
import { LAYOUTS } from "../layouts.ts";
import { quotedText } from "../quoted.ts";
import { shapeOfField, shapeOfRow } from "../row-shape.ts";
import type { Shape } from "../shape.ts";
import { fieldPathOf, type SheetLayout } from "../sheet-layout.ts";
import { inSchemaOrder } from "./columns.ts";
import { distinctHeadings } from "./distinct-headings.ts";
import type { RowToWrite } from "./records.ts";
import { choicesOf, formatOf, writtenCell } from "./written-cell.ts";

/** A sheet of records: a row for each, a column for each field that is always shown or that any of them has. */
export function rowSheet(layout: SheetLayout, rows: readonly RowToWrite[], years: readonly string[]): SheetDesign {
  const record = shapeOfRow(layout);
  const always = [
    ...layout.columns.map(fieldPathOf),
    ...(layout.perYear ? years.map((year) => ["perYear", year]) : []),
  ];
  const filled = rows.flatMap(({ leaves }) => leaves.map(({ fieldPath }) => fieldPath));
  const fieldPaths = inSchemaOrder([...always, ...filled], record);
  const shapes = fieldPaths.map((fieldPath) => shapeOfField(fieldPath, record));
  const headings = distinctHeadings(fieldPaths, record);
  const columnOf = new Map(fieldPaths.map((fieldPath, column) => [pathText(fieldPath), column]));
  return {
    name: layout.sheetName,
    title: layout.sheetName,
    introduction: layout.introduction,
    columns: [
      ...ownerColumn(layout),
      ...fieldPaths.map((_, column) => columnDesign(headings[column]!, shapes[column]!)),
    ],
    rows: rows.map(({ belongsTo, leaves }) => {
      const cells: Cell[] = fieldPaths.map(() => null);
      for (const { fieldPath, value } of leaves) {
        const column = columnOf.get(pathText(fieldPath))!;
        cells[column] = writtenCell(value, shapes[column]!);
      }
      return belongsTo === undefined ? cells : [ownerCell(layout, belongsTo), ...cells];
    }),
  };
}

export function ownerColumn(layout: SheetLayout): readonly ColumnDesign[] {
  if (layout.belongsTo === undefined) return [];
  const [section, second] = layout.place;
  const ownerSheet = second === undefined ? undefined : LAYOUTS.find(({ place }) => place.join(".") === section);
  const note = ownerSheet
    ? `The row of the sheet ${ownerSheet.sheetName} that this belongs to, by what stands in its first column.`
    : "The name that the plan uses for it.";
  return [{ heading: layout.belongsTo, note, format: "text" }];
}

/** The keys of on-costs are words of the plan; all other names are people's own. */
const ownerCell = ({ place }: SheetLayout, name: string): string =>
  place.join(".") === "onCosts" ? inWords(name) : quotedText(name);

export function columnDesign(heading: string, shape: Shape): ColumnDesign {
  const choices = choicesOf(shape);
  return {
    heading,
    note: noteOf(shape),
    format: formatOf(shape),
    ...(choices && { choices }),
  };
}

/** What the schema says of a field, with its words and its default. */
export function noteOf({ says, choices, fallback, kinds }: Shape): string {
  const words =
    choices.length > 0
      ? `One of: ${[...new Set(choices)].join(", ")}${kinds.size > 1 ? ", or another value" : ""}.`
      : "";
  const sign = kinds.has("percent") ? "Type it with its sign, as 5%." : "";
  const byDefault = fallback === undefined ? "" : `Left empty: ${fallback}.`;
  const sentence = says === undefined ? "" : `${capitalised(says)}${/[.!?]$/.test(says) ? "" : "."}`;
  return [sentence, words, sign, byDefault].filter((text) => text !== "").join(" ");
}
