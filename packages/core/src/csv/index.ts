export { readCsv } from "./read-csv.ts";
export { tableCsv } from "./table-csv.ts";
