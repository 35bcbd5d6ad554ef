import bringInAList from "notebook:bring-in-a-list";
import isItFunded from "notebook:is-it-funded";
import theMediumTermBudget from "notebook:the-medium-term-budget";
import whatIfWeCannotRecruit from "notebook:what-if-we-cannot-recruit";
import whatIsLeft from "notebook:what-is-left";
import whenDoPeopleStart from "notebook:when-do-people-start";
import { type ListTab, listTab } from "./list-tab.ts";
import { questionTab } from "./question-tab.ts";

export type { ListTab };

/** The five questions to a plan. */
export const questionTabs = [
  questionTab("funded", "Is it funded?", isItFunded),
  questionTab("starts", "When do people start?", whenDoPeopleStart),
  questionTab("recruit", "What if we cannot recruit?", whatIfWeCannotRecruit),
  questionTab("after", "After the money ends", whatIsLeft),
  questionTab("budget", "Medium-term budget", theMediumTermBudget),
];

/** The tab that makes a plan of a list. */
export const bringInAListTab = (): ListTab => listTab(bringInAList);
