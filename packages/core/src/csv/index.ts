export { tableCsv } from "./table-csv.ts";
