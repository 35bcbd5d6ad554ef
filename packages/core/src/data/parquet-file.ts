import type { ColumnSource } from "hyparquet-writer";
import { type CodedColumn, type DataColumn, type DataSet, isCoded, type NumberColumn } from "../tables/index.ts";
import { daysSinceEpoch } from "./days.ts";
import { DECIMALS } from "./decimals.ts";

const ROWS_OF_A_GROUP = 100_000;

/**
 * A set of data as a Parquet file: texts as strings, days as dates, pence as whole numbers of 64 bits, pounds and FTE as exact decimals.
 * Written a group of rows at a time, so that of the columns as others take them only one group is there at once.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } });
 * const bytes = await parquetFile(DATA_SETS.gap(forecast(plan)));
 * new TextDecoder().decode(bytes.slice(0, 4)) // => "PAR1"
 */
export async function parquetFile({ name, columns, rowCount }: DataSet): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  const root = { name, num_children: columns.length };
  const parquet = new ParquetWriter({ writer, schema: [root, ...columns.map(schemaOf)], createdBy: "Outturn" });
  for (let start = 0; start < rowCount; start += ROWS_OF_A_GROUP) {
    const end = Math.min(rowCount, start + ROWS_OF_A_GROUP);
    const columnData = columns.map(
      (column): ColumnSource => ({ name: column.name, data: valuesOf(column, start, end) }),
    );
    parquet.write({ columnData, rowGroupSize: end - start });
  }
  await parquet.finish();
  return writer.getBytes();
}

type SchemaElement = ConstructorParameters<typeof import("hyparquet-writer").ParquetWriter>[0]["schema"][number];

/** How a column stands in the file; every one may lack values. */
function schemaOf({ name, kind }: DataColumn): SchemaElement {
  const named = { name, repetition_type: "OPTIONAL" } as const;
  if (kind === "text") return { ...named, type: "BYTE_ARRAY", converted_type: "UTF8" };
  if (kind === "day") return { ...named, type: "INT32", converted_type: "DATE" };
  const decimal = DECIMALS[kind];
  return decimal ? { ...named, type: "INT64", converted_type: "DECIMAL", ...decimal } : { ...named, type: "INT64" };
}

const valuesOf = (column: DataColumn, start: number, end: number): ColumnSource["data"] =>
  isCoded(column) ? wordsOf(column, start, end) : bigintsOf(column, start, end);

function wordsOf({ codes, words, kind }: CodedColumn, start: number, end: number): (string | number | undefined)[] {
  const values = kind === "day" ? words.map((word) => word && daysSinceEpoch(word)) : words;
  return Array.from(codes.subarray(start, end), (code) => values[code]);
}

const bigintsOf = ({ values }: NumberColumn, start: number, end: number): (bigint | undefined)[] =>
  Array.from(values.subarray(start, end), (value) => (Number.isNaN(value) ? undefined : BigInt(value)));
