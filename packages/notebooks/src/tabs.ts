import { actionsTab } from "./actions-tab/index.ts";
import { compareTab } from "./compare-tab/index.ts";
import { demandTab } from "./demand-tab/index.ts";
import { explainTab } from "./explain-tab/index.ts";
import { paperTab } from "./paper-tab/index.ts";
import { planTab } from "./plan-tab/index.ts";
import { questionTabs } from "./question/index.ts";
import { riskTab } from "./risk-tab/index.ts";
import type { Tab } from "./state/desk.ts";

/** The tabs of the page, in their order. */
export const tabs: readonly Tab[] = [
  planTab,
  ...questionTabs,
  demandTab,
  actionsTab,
  riskTab,
  compareTab,
  paperTab,
  explainTab,
];
