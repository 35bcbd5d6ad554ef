import type { Plan } from "@outturn/core";
import type { LineRamp } from "@outturn/core/questions";
import { html } from "htl";
import type { Printed } from "../ask/request.ts";
import { type FigureOptions, figure } from "../picture/figure.ts";
import type { AnswerPlace } from "../shown/answer.ts";
import { tableOf } from "../shown/table.ts";
import { lineRampPicture } from "./line-ramp-picture.ts";
import { lineAlone } from "./ramp-line.ts";
import { lineCausesTable, postsCausesTable } from "./ramp-tables.ts";
import { lineRampWords, postsRampWords } from "./ramp-words.ts";

const paragraphs = (words: readonly string[]): readonly HTMLElement[] => words.map((text) => html`<p>${text}</p>`);

/** What has questions answered. */
type Asking = Pick<AnswerPlace, "ask">;

/** Which starts would give a staff line's first year its sum: in words, as a picture by month, and why the split is not flat. */
export async function lineRamp(ramp: LineRamp, plan: Plan, { ask }: Asking, look: FigureOptions): Promise<HTMLElement> {
  const planLine = plan.lines.find(({ id }) => id === ramp.line)!;
  const [spread, shifted] = await Promise.all(
    [undefined, ramp.shift.on].map((fromDay) => ask({ ask: "forecast", plan: lineAlone(plan, planLine, fromDay) })),
  );
  return html`<section>
    <h2 class="govuk-heading-m">Which starts would give the printed sum?</h2>
    ${paragraphs(lineRampWords(ramp, plan))}
    ${await figure("line-by-month", lineRampPicture(ramp, spread!, shifted!), look)}
    ${tableOf(lineCausesTable(ramp, plan))}
  </section>`;
}

/** Above this many kinds of post the search takes longer than a page may stand still. */
const MOST_POSTS = 60;

/** Which starts of a plan's posts would give its control totals; or what is missing to ask so. */
export async function postsRamp(plan: Plan, { expect }: Plan, { ask }: Asking): Promise<HTMLElement> {
  const title = html`<h2 class="govuk-heading-m">Which starts would give the printed sums?</h2>`;
  const cost = expect?.cost;
  if (cost === undefined || cost.length === 0) {
    const missing =
      "To look for the starts behind a paper's printed sums, add what it prints to the plan under expect: its cost in each year, and how roundly it is printed.";
    return html`<section>${title}<p>${missing}</p></section>`;
  }
  if (plan.posts.length > MOST_POSTS) {
    const longer = `Looking through the starts of ${plan.posts.length} kinds of post takes a while: the command outturn calibrate does it.`;
    return html`<section>${title}<p>${longer}</p></section>`;
  }
  // The answer and the pictures are on the screen before the search, which takes its time.
  await new Promise((done) => setTimeout(done, 100));
  const printed: Printed = { perYear: cost, toNearest: expect!.toNearest };
  const foundPostsRamp = await ask({ ask: "calibrate-posts", plan, printed });
  return html`<section>${title}${paragraphs(postsRampWords(foundPostsRamp, printed))}${tableOf(postsCausesTable(foundPostsRamp))}</section>`;
}
