import { type Plan, PlanError } from "@outturn/core";
import { html } from "htl";
import { issueList } from "../desk/issue-list.ts";
import { type Drawing, drawnTab } from "../drawn-tab/drawn-tab.ts";
import type { FigureOptions } from "../picture/figure.ts";
import { painted } from "../picture/painted.ts";
import { answerPlace } from "../shown/answer.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { caseloadPictures, demandWords, kindParts } from "./demand-parts.ts";
import { investForm } from "./invest-form.ts";
import { investParts } from "./invest-parts.ts";
import { idsOf, type PathsChosen, pathsChosen } from "./two-paths.ts";
import { withoutDemand } from "./without-demand.ts";

const ID = "demand";

/** How many there are, who holds their cases, and what it costs not to act. */
export const demandTab: Tab = { id: ID, title: "Demand and caseload", mount };

function mount(panel: HTMLElement, desk: Desk): () => void {
  const answer = answerPlace({ hear: desk.say, folds: true });
  const [place, invested] = [html`<div></div>`, html`<div></div>`];
  const form = investForm((paths) => {
    for (const [name, token] of Object.entries(paths)) desk.move(ID, name, token);
  });
  const investing = html`<section hidden><h2 class="govuk-heading-m">Acting or not acting</h2>${form.element}${invested}</section>`;
  panel.replaceChildren(html`<h2 class="govuk-heading-l">Can the work be done?</h2>`, ...[answer, place, investing]);

  /** The answer for two paths. Where nobody has said which is which, to act is the one that costs more outside demand. */
  const asked = async (plan: Plan, paths: PathsChosen, moved: ReadonlyMap<string, string>) => {
    const between = ({ act, instead }: PathsChosen) =>
      desk.ask(`${ID} invest`, { ask: "invest", plan, ...idsOf({ act, instead }) });
    const answer = await between(paths);
    if (answer === undefined) return undefined;
    const turned = { ...paths, act: paths.instead, instead: paths.act };
    if (moved.has("act") || moved.has("instead") || answer.investment.all >= 0) return { paths, answer };
    const other = await between(turned);
    return other && { paths: turned, answer: other };
  };
  const drawInvest = async ({ moved, isLate }: Drawing, options: FigureOptions): Promise<void> => {
    const { good, scenario } = desk.now;
    const paths = pathsChosen(good.written, scenario, moved);
    investing.hidden = paths === undefined;
    if (paths === undefined) return;
    try {
      const found = await asked(good.written, paths, moved);
      if (found === undefined || isLate()) return;
      form.show(found.paths);
      const parts = await investParts(found.answer, options);
      if (!isLate()) invested.replaceChildren(...parts);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      if (!isLate()) invested.replaceChildren(issueList("These paths cannot be compared.", error.issues));
    }
  };
  const draw = async (drawing: Drawing): Promise<void> => {
    const { width, dark, isLate } = drawing;
    const { good } = desk.now;
    const options = { width, dark, plan: good.written };
    const found = await desk.ask(ID, { ask: "demand", plan: good.plan });
    if (found === undefined || isLate()) return;
    if (found.kinds.length === 0) {
      investing.hidden = true;
      answer.say("The plan counts no demand, and none is made up for it.");
      return place.replaceChildren(withoutDemand(desk));
    }
    answer.say(...demandWords(found));
    const drawn: HTMLElement[] = [];
    for (const picture of caseloadPictures(found)) {
      await painted();
      drawn.push(await picture(options));
    }
    if (isLate()) return;
    place.replaceChildren(...drawn, kindParts(found));
    await drawInvest(drawing, options);
  };
  return drawnTab(panel, desk, ID, draw).end;
}
