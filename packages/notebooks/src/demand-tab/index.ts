export { demandTab } from "./demand-tab.ts";
