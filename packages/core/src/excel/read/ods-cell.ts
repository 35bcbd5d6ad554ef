import { ownProperty, shown } from "../../issues/index.ts";
import type { Cell, HoursCell } from "../../sheets/index.ts";
import type { Attributes } from "../xml/attributes.ts";
import { hasTimeOfDay, writtenDate, writtenNumber } from "./written-values.ts";
import { type CellOrFault, textCell } from "./xlsx-cell.ts";

/** A cell of .ods as its element says, before its text. */
export interface OdsCell {
  /** As `float`; "" where the file has no value. */
  readonly type: string;
  /** The value where it is not the text. */
  readonly value: string | undefined;
  readonly formula: string | undefined;
  readonly isError: boolean;
}

/** The attribute that holds the value, by its type. */
const valueAttributes: Readonly<Record<string, string>> = {
  date: "office:date-value",
  time: "office:time-value",
  boolean: "office:boolean-value",
  string: "office:string-value",
};

export function odsCell(attributes: Attributes): OdsCell {
  const type = attributes.get("office:value-type") ?? "";
  const value = attributes.get(ownProperty(valueAttributes, type) ?? "office:value");
  const isError = attributes.get("calcext:value-type") === "error";
  return { type, value, formula: attributes.get("table:formula"), isError };
}

/**
 * What a cell holds.
 *
 * @param text - its paragraphs, a line each; nothing where it has none
 */
export function odsValue({ type, value, formula, isError }: OdsCell, text: string | undefined): CellOrFault {
  if (isError) return { cell: { is: "error", shown: (text ?? "").trim().slice(0, 40) || "#VALUE!" } };
  if (type === "") {
    if (formula !== undefined) return { cell: { is: "uncached", formula: plainFormula(formula) } };
    return text === undefined ? { cell: null } : textCell(text);
  }
  if (type === "string") return textCell(text ?? value ?? "");
  const fault = { fault: `The cell holds ${shown(value)}, which cannot be read as ${shown(type)}` };
  if (value === undefined) return fault;
  if (type === "boolean") return value === "true" || value === "false" ? { cell: value === "true" } : fault;
  if (type === "date") {
    const found = writtenDate(value);
    return found === undefined ? fault : { cell: found, hasTime: hasTimeOfDay(value) };
  }
  if (type === "time") return orFault(writtenHours(value), fault);
  if (type === "float" || type === "currency" || type === "percentage") return orFault(writtenNumber(value), fault);
  return fault;
}

const orFault = (cell: Cell | undefined, fault: CellOrFault): CellOrFault => (cell === undefined ? fault : { cell });

/** Without the letters that say whose formula it is. */
const plainFormula = (formula: string): string => formula.replace(/^[a-z]{1,10}:/, "").replace(/^=/, "");

const hoursShape = /^(-?)PT(\d{1,9})H(\d{1,2})M(\d{1,2})(?:[.,]\d{1,20})?S$/;

/** As `PT37H00M00S`. */
function writtenHours(text: string): HoursCell | undefined {
  const [, minus, hours, minutes, seconds] = hoursShape.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const all = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return { is: "hours", minutes: minus === "-" && all > 0 ? -all : all };
}
