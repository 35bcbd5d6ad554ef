import { PlanError } from "@outturn/core";
import { riskEvidence, riskInBrief } from "@outturn/core/tables";
import { html } from "htl";
import { issueList } from "../desk/issue-list.ts";
import { type Drawing, drawnTab } from "../drawn-tab/drawn-tab.ts";
import { painted } from "../picture/painted.ts";
import { answerPlace } from "../shown/answer.ts";
import { button } from "../shown/button.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { driversPart } from "./drivers-part.ts";
import { longAnswers } from "./long-answers.ts";
import { ID, riskControls } from "./risk-controls.ts";
import { gapPictures } from "./risk-pictures.ts";
import { riskSections } from "./risk-sections.ts";
import { withoutRisks } from "./without-risks.ts";
import { workSaid } from "./work-said.ts";

/** How likely it is that the plan is funded, as `outturn risk` works it out. */
export const riskTab: Tab = { id: ID, title: "How sure are we?", mount };

function mount(panel: HTMLElement, desk: Desk): () => void {
  const answer = answerPlace({ hear: desk.say });
  const { form, wanted } = riskControls(desk);
  const work = workSaid(() => asked.giveUp());
  const asked = longAnswers(desk, work);
  const again = button("Draw again", () => tab.again());
  const stopped = html`<p class="govuk-body" hidden>Stopped: what is not shown was not worked out. ${again}</p>`;
  const wrong = html`<div></div>`;
  const [gaps, drivers, reserve] = [html`<div></div>`, html`<div></div>`, html`<div></div>`];
  const sections = html`<div></div>`;
  const places = [gaps, drivers, reserve, sections];
  panel.replaceChildren(
    html`<h2 class="govuk-heading-l">${riskTab.title}</h2>`,
    ...[answer, work.element, stopped, wrong, form, ...places],
  );

  const empty = (): void => {
    for (const place of places) place.replaceChildren();
  };
  const drawNothing = (): void => {
    empty();
    const [first = "", ...more] = riskEvidence();
    answer.say(first, ...more.slice(0, 1));
    sections.replaceChildren(...withoutRisks(desk));
  };
  const drawAll = async ({ width, dark, moved, isLate }: Drawing): Promise<void> => {
    const { good, level } = desk.now;
    const { plan } = good;
    const options = { width, dark, plan: good.written };
    const draws = wanted(moved);
    work.say("Drawing the risks.");
    const found = await asked.draws(draws);
    if (found === undefined || isLate()) return;
    answer.say(riskInBrief(plan, found.answer, level));
    const [fan, exceedance, reserves] = gapPictures(found, level);
    for (const [place, pictures] of [
      [gaps, [fan!, exceedance!]],
      [reserve, [reserves!]],
    ] as const) {
      const drawn: HTMLElement[] = [];
      for (const picture of pictures) {
        await painted();
        drawn.push(await picture(options));
      }
      if (isLate()) return;
      place.replaceChildren(...drawn);
    }
    const alone = await asked.alone(draws);
    if (alone === undefined || isLate()) return;
    sections.replaceChildren(...riskSections(desk, found, alone));
    const moving = await asked.drivers(draws, level);
    if (moving === undefined || isLate()) return;
    await painted();
    const drawn = await driversPart(moving, level, options);
    if (!isLate()) drivers.replaceChildren(...drawn);
  };
  const draw = async (drawing: Drawing): Promise<void> => {
    const hasRisks = (desk.now.good.plan.risks ?? []).length > 0;
    form.hidden = !hasRisks;
    stopped.hidden = true;
    wrong.replaceChildren();
    if (!hasRisks) return drawNothing();
    try {
      await drawAll(drawing);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      if (drawing.isLate()) return;
      empty();
      answer.say("The risks of this plan cannot be drawn as they are stated.");
      wrong.replaceChildren(issueList("What is in the way", error.issues));
    }
    if (drawing.isLate()) return;
    stopped.hidden = !work.isStopped;
    if (work.isStopped && gaps.childElementCount === 0)
      answer.say("The draws were stopped before there was an answer.");
    work.rest();
  };
  const tab = drawnTab(panel, desk, ID, draw);
  return () => {
    asked.giveUp();
    tab.end();
  };
}
