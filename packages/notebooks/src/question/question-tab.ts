import { html } from "htl";
import type { Answers, Request } from "../ask/request.ts";
import { painted } from "../picture/painted.ts";
import { answerPlace } from "../shown/answer.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { beginsBudget } from "./begin-budget.ts";
import { keepScenario } from "./keep-scenario.ts";
import { type Cell, mountCells, values, widthOf } from "./mount-cells.ts";
import { openedOnDesk } from "./opened-on-desk.ts";

/** A question that was overtaken: the plan is another, and the cell that asked is about to ask of that. */
class Overtaken extends Error {
  override readonly name = "Overtaken";
}

/** The questions of a tab, each in a slot of its own: a cell waits for its last one before it asks again. */
function asking(desk: Desk, tab: string): <Asked extends Request>(asked: Asked) => Promise<Answers[Asked["ask"]]> {
  let count = 0;
  return async <Asked extends Request>(question: Asked) => {
    count += 1;
    const answer = await desk.ask(`${tab} ${count}`, question);
    const isNone = answer === undefined && question.ask !== "budget" && question.ask !== "calibrate-line";
    if (isNone) {
      await painted(); // by then the cell is to be worked out anew, and nobody hears of this
      throw new Overtaken("The plan is another.");
    }
    return answer as Answers[Asked["ask"]];
  };
}

/**
 * A notebook as a tab of the page: its answer first, its controls beside its pictures, about the plan on the desk.
 *
 * @param failed - hears of a cell that could not be worked out
 */
export const questionTab = (id: string, title: string, cells: readonly Cell[]): Tab => ({
  id,
  title,
  mount(panel, desk) {
    const answer = answerPlace({ ask: asking(desk, id), hear: desk.say, folds: true });
    const measure = html`<div class="cells-width"></div>`;
    const place = html`<div class="tab-cells"></div>`;
    panel.replaceChildren(html`<h2 class="govuk-heading-l">${title}</h2>`, answer, measure, place);
    const opened = openedOnDesk(desk, id);
    const given = {
      open: () =>
        values((say: (value: unknown) => unknown) => {
          let last = opened();
          say(last);
          return desk.subscribe(() => {
            const next = opened();
            if (next === last) return;
            last = next;
            say(next);
          });
        }),
      width: () => widthOf(measure),
      answer: () => answer,
      desk: () => ({
        addWords: "Add this scenario to the plan",
        get value() {
          return opened();
        },
        budget: beginsBudget(desk),
        saveScenario: (scenario: Parameters<typeof keepScenario>[1]) => keepScenario(desk, scenario),
      }),
    };
    return mountCells(cells, place, given, (error) => {
      if (!(error instanceof Overtaken)) reportError(error);
    });
  },
});
