export { planTab } from "./plan-tab.ts";
