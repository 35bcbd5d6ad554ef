import { PlanError } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import { html } from "htl";
import type { Answers, Request } from "../ask/request.ts";
import { run } from "../ask/run.ts";
import { issueList } from "../desk/issue-list.ts";
import { type Sentence, shownSentence, textOf } from "./sentence.ts";

/** Where a page's answer stands: sentences that are read out when they change, and what is wrong when a question cannot be asked. */
export interface AnswerPlace extends HTMLElement {
  /** Says the answer: the first sentence is the one that counts. */
  say(...sentences: readonly Sentence[]): void;
  /**
   * Asks, and gives what was answered. A question that cannot be asked of this plan is shown as such, and the last answer to the same
   * question stays; where there is none it is asked without the changes.
   */
  ask<Asked extends Request>(asked: Asked): Promise<Answers[Asked["ask"]]>;
}

/** How an answer is come by and said; on a page of its own by the library in the page, and as it changes. */
export interface AnswerWays {
  /** Has a question answered. */
  readonly ask?: <Asked extends Request>(asked: Asked) => Promise<Answers[Asked["ask"]]>;
  /** Hears the first sentence, where the page says it to those who listen; else the place itself does. */
  readonly hear?: (sentence: string) => void;
  /** Whether much that comes after the first sentence is folded away, so that the pictures are in sight. */
  readonly folds?: boolean;
}

/** As many letters as stand beside a picture and leave it in sight. */
const MUCH = 500;

/** The one place on a page that says the answer. */
export function answerPlace({ ask = run, hear, folds = false }: AnswerWays = {}): AnswerPlace {
  const words = html`<div class="answer-words" role=${hear === undefined ? "status" : null}></div>`;
  const wrong = html`<div class="answer-wrong"></div>`;
  const place = html`<div class="answer">${words}${wrong}</div>` as AnswerPlace;
  let isOpen = false;
  const last = new Map<string, { readonly plan: Request["plan"]; readonly answer: unknown }>();
  const faults = new Map<string, PlanError>();
  const show = (): void => {
    const issues = [...faults.values()].flatMap((fault) => fault.issues);
    const said = new Map(issues.map((issue) => [`${issue.at} ${issue.problem}`, issue]));
    wrong.replaceChildren(
      ...(said.size === 0
        ? []
        : [issueList("This cannot be asked of this plan. What is shown is from before.", [...said.values()])]),
    );
  };
  place.say = (...sentences) => {
    const [first = "", ...more] = sentences;
    const rest = more.map((sentence) => html`<p class="answer-more">${shownSentence(sentence)}</p>`);
    isOpen = words.querySelector("details")?.open ?? isOpen;
    words.replaceChildren(
      html`<p class="answer-first">${shownSentence(first)}</p>`,
      ...(folds && more.map(textOf).join("").length > MUCH
        ? [html`<details class="answer-rest" open=${isOpen}><summary>More about this answer</summary>${rest}</details>`]
        : rest),
    );
    hear?.(textOf(first));
  };
  place.ask = async (asked) => {
    const about = asked.ask;
    try {
      const answer = await ask(asked);
      last.set(about, { plan: asked.plan, answer });
      faults.delete(about);
      show();
      return answer;
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      faults.set(about, error);
      show();
      const before = last.get(about);
      if (before?.plan === asked.plan) return before.answer as Awaited<ReturnType<typeof place.ask<typeof asked>>>;
      const none: readonly Change[] = [];
      return ask({ ...asked, changes: none });
    }
  };
  return place;
}
