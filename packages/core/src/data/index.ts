export { arrowFile } from "./arrow-file.ts";
export { parquetFile } from "./parquet-file.ts";
