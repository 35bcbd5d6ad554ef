import { isDay } from "../../calendar/index.ts";
import type { Cell, ColumnFormat } from "../../sheets/index.ts";
import type { ListText } from "../list-text.ts";
import { shifted } from "../percent-cell.ts";
import { EMPTY_LIST, EMPTY_MAPPING, inQuotes, quotedText } from "../quoted.ts";
import type { Shape } from "../shape.ts";

/** What stands in a cell for a value of a plan. */
export function writtenCell(value: unknown, shape: Shape): Cell {
  if (typeof value === "boolean") return shape.kinds.has("text") ? value : value ? "yes" : "no";
  if (typeof value === "number") return shape.kinds.has("percent") ? percentCell(value) : value;
  if (typeof value === "string") return writtenText(value, shape);
  if (Array.isArray(value)) return EMPTY_LIST;
  return "listText" in (value as object) ? (value as ListText).listText : EMPTY_MAPPING;
}

function writtenText(value: string, shape: Shape): Cell {
  const { kinds, entry } = shape;
  if (kinds.has("day") && isDay(value)) return { is: "day", day: value };
  if (kinds.has("percent") && value.endsWith("%")) return percentCell(Number(value.slice(0, -1)));
  return entry !== undefined && value.includes(";") ? inQuotes(value) : quotedText(value);
}

/** A number of per cent as a cell holds it: 8% is 0.08. From 100% on as text, since 1 and more may have been meant for 1%. */
const percentCell = (percent: number): Cell => (Math.abs(percent) < 100 ? shifted(percent, -2) : `${percent}%`);

/** How a column of such values is shown. */
export function formatOf({ kinds, choices }: Shape): ColumnFormat {
  if (kinds.has("pounds")) return "pounds";
  if (kinds.has("percent") || (kinds.has("rate") && choices.length === 0)) return "percent";
  if (kinds.has("day")) return "day";
  return (kinds.has("number") || kinds.has("fte")) && !kinds.has("text") ? "number" : "text";
}

/** What alone may stand in a cell; nothing where other values may. */
export function choicesOf({ kinds, choices, entry }: Shape): readonly string[] | undefined {
  if (kinds.size !== 1 || entry !== undefined) return undefined;
  if (kinds.has("flag")) return ["yes", "no"];
  return kinds.has("choice") ? [...new Set(choices)] : undefined;
}
