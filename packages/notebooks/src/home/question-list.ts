import type { Plan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { html } from "htl";
import type { Opened } from "../desk/opened.ts";
import { unbroken } from "../shown/unbroken.ts";
import { type Question, questions } from "./questions.ts";

/** The five questions with the answer of each example, worked out now; and of a plan that was opened, whether each can be asked. */
export async function questionList(open: Opened): Promise<HTMLElement> {
  const isOwn = questions.every(({ example }) => example.name !== open.name);
  const entries = await Promise.all(questions.map((question) => entryOf(question, isOwn ? open.plan : undefined)));
  return html`<ol class="questions">${entries}</ol>`;
}

async function entryOf(question: Question, plan: Plan | undefined): Promise<HTMLElement> {
  const { page, title, example, of } = question;
  const answered = await question.says(readPlanText(example.text, example.name));
  return html`<li class="question">
    <h3 class="question-title"><a href=${`./${page}`}>${title}</a></h3>
    ${answered === undefined ? null : html`<p><span class="question-of">${of}:</span> ${unbroken(answered)}</p>`}
    ${plan === undefined ? null : html`<p><strong>Your plan:</strong> ${unbroken(await ofPlan(question, plan))}</p>`}
  </li>`;
}

async function ofPlan(question: Question, plan: Plan): Promise<string> {
  const lacks = question.lacks(plan);
  if (lacks !== undefined) return `this cannot be asked yet. ${lacks}`;
  return (await question.says(plan)) ?? "this can be asked, with what you set on its page.";
}
