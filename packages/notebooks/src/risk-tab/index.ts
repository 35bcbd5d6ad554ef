export { riskTab } from "./risk-tab.ts";
