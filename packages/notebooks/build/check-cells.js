import { writeAllCells } from "./write-cells.js";

console.log(`Cells of ${writeAllCells().join(", ")}`);
