export { listDesk } from "./list-desk.ts";
export { listForm } from "./list-form.ts";
export { listTables } from "./list-tables.ts";
export { listWords } from "./list-words.ts";
export { planMade } from "./plan-made.ts";
