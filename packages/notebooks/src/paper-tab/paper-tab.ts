import { type Issue, PlanError } from "@outturn/core";
import { type Report, templates } from "@outturn/core/report";
import { html } from "htl";
import type { PaperMade, PaperTemplate } from "../ask/paper-of.ts";
import { issueList } from "../desk/issue-list.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { answersOf, keepAnswers, settingsFor } from "./kept-paper.ts";
import { settingsOpener } from "./open-settings.ts";
import { ownTemplate } from "./own-template.ts";
import { paperPage } from "./paper-files.ts";
import { ID, paperForm } from "./paper-form.ts";
import { paperSaves } from "./paper-saves.ts";
import { paperWords } from "./paper-words.ts";
import { questionList } from "./question-list.ts";
import { shownPaper } from "./shown-paper.ts";

/** The paper that the figures go into: the finance section, its appendix, or one of the reader's own. */
export const paperTab: Tab = { id: ID, title: "Paper", mount };

function mount(panel: HTMLElement, desk: Desk): () => void {
  let shown: Report | undefined;
  let last = "";
  let good: object | undefined;
  let turn = 0;
  const words = html`<p class="answer-first"></p>`;
  const wrong = html`<div></div>`;
  const paper = shownPaper();
  const form = paperForm(desk, () => follow());
  const own = ownTemplate(
    desk,
    () => templates.finance,
    () => follow(),
  );
  const questions = questionList((name, answer) => {
    keepAnswers(desk, { ...answersOf(desk), [name]: answer });
    follow();
  });
  const saves = paperSaves(desk, () => shown);
  panel.replaceChildren(
    html`<h2 class="govuk-heading-l">What does the paper say?</h2>`,
    html`<div class="answer">${words}</div>`,
    ...[own.element, wrong],
    html`<div class="paper-columns">
      <div>${form.element}${settingsOpener(desk, () => follow())}${questions.element}</div>
      <div>${saves}${paper.element}</div>
    </div>`,
  );

  const isLate = (mine: number): boolean => mine !== turn || !panel.isConnected;
  const ask = (status: Report["status"]): Promise<PaperMade | undefined> => {
    const { now } = desk;
    const template: PaperTemplate =
      form.template === "own" ? { is: "own", ...own.own } : { is: "named", name: form.template };
    const settings = settingsFor(desk);
    return desk.ask(ID, {
      ...{ ask: "paper", plan: now.good.written },
      paper: { scenario: now.scenario, template, settings, status, exempt: form.exempt },
    });
  };
  /** A paper, or all that is in its way. */
  const tried = async (status: Report["status"]): Promise<PaperMade | readonly Issue[] | undefined> => {
    try {
      return await ask(status);
    } catch (error) {
      if (error instanceof PlanError) return error.issues;
      throw error;
    }
  };
  const draw = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const { plan } = desk.now.good;
    const wanted = await tried(form.status);
    // What keeps it from being final does not keep it from being read.
    const isRefused = Array.isArray(wanted) && wanted.every(({ code }) => code === "not-final");
    const made = isRefused ? await tried("draft") : wanted;
    if (made === undefined || isLate(mine)) return;
    wrong.replaceChildren(
      ...(Array.isArray(wanted)
        ? [issueList(isRefused ? "This paper cannot be final yet." : "The paper cannot be written so.", wanted)]
        : []),
    );
    if (!("report" in made)) return;
    const page = await paperPage(made.report);
    if (isLate(mine)) return;
    shown = made.report;
    paper.show(page, { plan, opens: made.opens });
    questions.show(made.report.questions, answersOf(desk));
    words.textContent = paperWords(made.report, isRefused);
    desk.say(words.textContent);
  };
  const follow = (): void => {
    const { now } = desk;
    form.follow();
    own.show(form.template === "own");
    const asText = JSON.stringify([form.template, form.status, form.exempt, own.own, settingsFor(desk), now.scenario]);
    if (asText === last && now.good === good) return;
    last = asText;
    good = now.good;
    void draw();
  };
  const end = desk.subscribe(follow);
  follow();
  return () => {
    end();
    panel.replaceChildren();
  };
}
