import { cheshireEast, cheshireEastPosts, mediumTermBudget } from "../examples.ts";
import type { DeskStore } from "../state/store.ts";
import { examplePlan } from "./example-plan.ts";
import { menu } from "./menu.ts";
import { blankDraft } from "./new-plan.ts";
import type { Notices } from "./notices.ts";
import { askForPlan } from "./plan-questions.ts";
import { thisYear } from "./this-year.ts";

/** Where a reader may start from: an example, nothing at all, or a few questions. */
export function startFrom(desk: DeskStore, mayLeave: () => Promise<boolean>, notices: Notices): HTMLElement {
  const after = (start: () => void) => async (): Promise<void> => {
    if (!(await mayLeave())) return;
    notices.clear();
    start();
  };
  const examples = [
    { words: "Example: an improvement plan, post by post", example: cheshireEastPosts },
    { words: "Example: an improvement plan, as a paper prints it", example: cheshireEast },
    { words: "Example: a medium-term budget with a gap", example: mediumTermBudget },
  ];
  return menu("Start from", [
    { words: "A few questions", choose: after(() => askForPlan((draft) => desk.bring("new plan", draft))) },
    { words: "A blank plan", choose: after(() => desk.bring("new plan", blankDraft(thisYear()))) },
    ...examples.map(({ words, example }) => ({ words, choose: after(() => desk.bringRead(examplePlan(example))) })),
  ]);
}
