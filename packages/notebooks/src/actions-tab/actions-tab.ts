import { actionsChart } from "@outturn/core/charts";
import { html } from "htl";
import { type Drawing, drawnTab } from "../drawn-tab/drawn-tab.ts";
import { figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { answerPlace } from "../shown/answer.ts";
import { folded } from "../shown/folded.ts";
import { tableOf } from "../shown/table.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { dayField, dayIn } from "./day-field.ts";
import { withoutActions } from "./without-actions.ts";

const ID = "actions";

/** How far the actions are, and whether there is money for them. */
export const actionsTab: Tab = { id: ID, title: "Actions", mount };

function mount(panel: HTMLElement, desk: Desk): () => void {
  const answer = answerPlace({ hear: desk.say });
  const day = dayField("Overdue on", "What was due before this day and is not done is overdue.", (on) =>
    desk.move(ID, "on", on),
  );
  const form = html`<form class="controls" aria-label="The day">${day.element}</form>`;
  form.addEventListener("submit", (event) => event.preventDefault());
  const place = html`<div></div>`;
  panel.replaceChildren(
    html`<h2 class="govuk-heading-l">Are the actions done, and paid for?</h2>`,
    ...[answer, form, place],
  );
  const draw = async ({ width, dark, moved, isLate }: Drawing): Promise<void> => {
    const { plan, written } = desk.now.good;
    const hasActions = (plan.actions ?? []).length > 0;
    form.hidden = !hasActions;
    if (!hasActions) {
      answer.say("The plan has no actions, and none is made up for it.");
      return place.replaceChildren(withoutActions(desk));
    }
    const on = dayIn(moved.get("on"));
    day.show(on);
    const found = await desk.ask(ID, { ask: "actions", plan, ...(on !== undefined && { on }) });
    if (found === undefined || isLate()) return;
    answer.say(...found.says);
    const picture = portable((look) => actionsChart(plan, found.answer, look));
    const drawn = await figure("actions", picture, { width, dark, plan: written });
    if (isLate()) return;
    const tables = found.tables.map(({ table }) => folded(table.title, tableOf(table, { explains: plan })));
    place.replaceChildren(drawn, ...tables);
  };
  return drawnTab(panel, desk, ID, draw).end;
}
