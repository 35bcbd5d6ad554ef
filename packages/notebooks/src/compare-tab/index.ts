export { compareTab } from "./compare-tab.ts";
