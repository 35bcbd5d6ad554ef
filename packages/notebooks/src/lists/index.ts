// A door of its own: pages of questions do not carry what this page alone has.
export { listDesk } from "./list-desk.ts";
export { listForm } from "./list-form.ts";
export { listTables } from "./list-tables.ts";
export { listWords } from "./list-words.ts";
export { planMade } from "./plan-made.ts";
