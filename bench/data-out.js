import { XlsxStreamWriter } from "hucre/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { parquetFile } from "../packages/core/dist/data/index.js";
import { valuesBook } from "../packages/core/dist/excel/index.js";
import { forecast, readPlan } from "../packages/core/dist/index.js";
import { DATA_SETS, valuesSheets } from "../packages/core/dist/public/tables.js";
