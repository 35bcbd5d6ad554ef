export { actionsTab } from "./actions-tab.ts";
