import type { Data } from "apache-arrow";
import { type CodedColumn, type DataColumn, type DataSet, isCoded, type NumberColumn } from "../tables/index.ts";
import { daysSinceEpoch } from "./days.ts";
import { DECIMALS } from "./decimals.ts";

type Arrow = typeof import("apache-arrow");

/**
 * A set of data as an Arrow file (IPC, also called Feather 2): texts as places in dictionaries, days as dates, pence as whole
 * numbers of 64 bits, pounds and FTE as exact decimals.
 *
 * @throws Error where the package apache-arrow is not installed
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } });
 * const bytes = await arrowFile(DATA_SETS.gap(forecast(plan)));
 * new TextDecoder().decode(bytes.slice(0, 6)) // => "ARROW1"
 */
export async function arrowFile({ columns, rowCount }: DataSet): Promise<Uint8Array> {
  const arrow = await library();
  const children = columns.map((column, position) => dataOf(arrow, column, position));
  const fields = children.map(({ type }, position) => new arrow.Field(columns[position]!.name, type, true));
  const rows = arrow.makeData({ type: new arrow.Struct(fields), length: rowCount, nullCount: 0, children });
  const batch = new arrow.RecordBatch(new arrow.Schema(fields), rows);
  return arrow.tableToIPC(new arrow.Table([batch]), "file");
}

const library = (): Promise<Arrow> =>
  import("apache-arrow").catch((cause: unknown) => {
    throw new Error("An Arrow file needs the package apache-arrow: npm install apache-arrow@21", { cause });
  });

const dataOf = (arrow: Arrow, column: DataColumn, position: number): Data => {
  if (!isCoded(column)) return numbers(arrow, column);
  return column.kind === "day" ? days(arrow, column) : texts(arrow, column, position);
};

/** Texts as places in a dictionary in which each stands once. Places are copied: the library takes the same bytes after themselves for one run. */
function texts(arrow: Arrow, { codes, words }: CodedColumn, position: number) {
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32(), position);
  const distinct = [...new Set(words.filter((word) => word !== undefined))];
  const places = new Map(distinct.map((word, place) => [word, place]));
  const placeOf = words.map((word) => (word === undefined ? 0 : places.get(word)!));
  return arrow.makeData({
    ...{ type, length: codes.length, data: codes.map((code) => placeOf[code]!) },
    dictionary: arrow.vectorFromArray(distinct, new arrow.Utf8()),
    ...absent(codes, (code) => words[code] === undefined),
  });
}

function days(arrow: Arrow, { codes, words }: CodedColumn) {
  const counted = words.map((word) => (word === undefined ? 0 : daysSinceEpoch(word)));
  const data = codes.map((code) => counted[code]!);
  return arrow.makeData({
    type: new arrow.DateDay(),
    length: codes.length,
    data,
    ...absent(codes, (code) => words[code] === undefined),
  });
}

function numbers(arrow: Arrow, { kind, values }: NumberColumn) {
  const missing = absent(values, Number.isNaN);
  const decimal = DECIMALS[kind];
  if (!decimal) {
    const data = BigInt64Array.from(values, (value) => (Number.isNaN(value) ? 0n : BigInt(value)));
    return arrow.makeData({ type: new arrow.Int64(), length: values.length, data, ...missing });
  }
  const type = new arrow.Decimal(decimal.scale, decimal.precision, 128);
  return arrow.makeData({ type, length: values.length, data: inFourWords(values), ...missing });
}

const WORD = 2 ** 32;
const WORDS = 4;

/** Whole numbers in 128 bits each, in four words from the lowest up; below nothing as two's complement. */
function inFourWords(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.length * WORDS);
  values.forEach((value, position) => {
    if (Number.isNaN(value)) return;
    const high = Math.floor(value / WORD);
    const sign = value < 0 ? WORD - 1 : 0;
    words.set([value - high * WORD, high >>> 0, sign, sign], position * WORDS);
  });
  return words;
}

/** Which values are not there, a bit each that is set where one is. */
function absent<Value extends number>(
  values: ArrayLike<Value>,
  isAbsent: (value: Value) => boolean,
): { readonly nullCount: number; readonly nullBitmap?: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (let position = 0; position < values.length; position += 1) {
    if (isAbsent(values[position]!)) nullCount += 1;
    else nullBitmap[position >> 3]! |= 1 << (position & 7);
  }
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap };
}
