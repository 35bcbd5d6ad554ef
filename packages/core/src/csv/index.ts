export { type CsvOptions, dataSetCsv } from "./data-set-csv.ts";
export { readCsv } from "./read-csv.ts";
export { tableCsv } from "./table-csv.ts";
