import { asPounds, type Plan } from "@outturn/core";
import { differences } from "@outturn/core/scenario";
import { html } from "htl";
import { button } from "../shown/button.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { movedOn } from "../state/moved.ts";
import { crumbsOf } from "./crumbs.ts";
import { figureSearch } from "./figure-search.ts";
import { figureView, titleOf } from "./figure-view.ts";
import { isOfEveryPlan } from "./of-every-plan.ts";
import { explainedPlan, forgetMoves } from "./opened-figures.ts";
import { whereToStart } from "./where-to-start.ts";

const ID = "explain";

/** Any figure of the forecast, taken back to its parts, rules, dates and sources. */
export const explainTab: Tab = { id: ID, title: "Explain", mount };

/** A figure on the way, with its title once it is known. */
interface Step {
  readonly figure: string;
  readonly title: string;
}

function mount(panel: HTMLElement, desk: Desk): () => void {
  let trail: readonly Step[] = [];
  let shownPlan: Plan | undefined;
  let followed = desk.now.figure;
  const way = html`<div></div>`;
  const about = html`<div></div>`;
  const place = html`<div class="explain-place"></div>`;
  const search = figureSearch(
    (figure) => go([...trail, { figure, title: figure }]),
    (typed) => go([...trail, { figure: typed, title: typed }]),
  );
  panel.replaceChildren(
    html`<h2 class="govuk-heading-l">Where does a figure come from?</h2>`,
    way,
    about,
    place,
    search.element,
  );

  const go = (next: readonly Step[], focus = true): void => void show(next, focus);
  const showStart = async (): Promise<void> => {
    trail = [];
    desk.move(ID, "figure", undefined);
    way.replaceChildren();
    const forecast = await desk.ask(`${ID} start`, { ask: "forecast", plan: explainedPlan(desk) });
    if (!forecast || trail.length > 0) return;
    place.replaceChildren(whereToStart(forecast));
  };
  const show = async (next: readonly Step[], focus: boolean): Promise<void> => {
    const wanted = next.at(-1);
    if (wanted === undefined) return showStart();
    const plan = explainedPlan(desk);
    const answer = await desk.ask(ID, { ask: "explain", plan, figure: wanted.figure });
    if (answer === undefined || plan !== explainedPlan(desk)) return;
    const { found, opens } = answer;
    if (found === undefined) return refuse(wanted.figure, next);
    if (found.is === "several") {
      const figures = found.figures.map(({ figure, value }) => ({
        figure,
        value,
        title: titleOf({ figure, value }, plan),
      }));
      return search.offer(`${figures.length} figures are called so, or show this sum. Choose one.`, figures);
    }
    const { because } = found;
    const step = { figure: because.figure, title: titleOf(because, plan) };
    trail = shortened([...next.slice(0, -1), step]);
    search.say("");
    way.replaceChildren(
      crumbsOf([
        { title: "All figures", open: () => go([]) },
        ...trail.map(({ title }, position) => ({ title, open: () => go(trail.slice(0, position + 1)) })),
      ]),
    );
    place.replaceChildren(
      figureView(because, { plan, opens, open: (figure) => go([...trail, { figure, title: figure }]) }),
    );
    desk.move(ID, "figure", isOfEveryPlan(step.figure) ? step.figure : undefined);
    desk.say(
      `${step.title}: ${(because.unit ?? "pence") === "pence" ? asPounds(because.value as never) : because.value}.`,
    );
    if (focus) place.querySelector<HTMLElement>("h3")?.focus();
  };
  /** The figure that was shown is not in this plan, or nothing is called as it was typed. */
  const refuse = (figure: string, next: readonly Step[]): void => {
    search.say(`There is no figure “${figure}” in this plan. Figures are named by a title, a sum or a path.`);
    if (next === trail) void showStart();
  };
  const tell = (): void => {
    const plan = explainedPlan(desk);
    about.replaceChildren(
      ...movedAbove(desk, plan, () => {
        forgetMoves(desk);
        follow();
      }),
    );
  };
  const follow = (): void => {
    const plan = explainedPlan(desk);
    const { figure } = desk.now;
    const isOther = figure !== followed && figure !== undefined;
    followed = figure;
    if (plan === shownPlan && !isOther) return;
    if (plan !== shownPlan) {
      shownPlan = plan;
      tell();
      void desk.ask(`${ID} figures`, { ask: "figures", plan }).then((figures) => search.know(figures ?? []));
    }
    if (isOther) go([{ figure, title: figure }]);
    else go(trail, false);
  };
  const first = desk.now.figure ?? Object.entries(movedOn(desk.now, ID)).find(([name]) => name === "figure")?.[1];
  if (first !== undefined) trail = [{ figure: first, title: first }];
  follow();
  const end = desk.subscribe(follow);
  return () => {
    end();
    panel.replaceChildren();
  };
}

/** A way that comes to a figure again ends where it was first. */
function shortened(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1)!;
  const first = steps.findIndex(({ figure }) => figure === last.figure);
  return [...steps.slice(0, first), last];
}

const MOST = 5;

/** What was moved where the figure stands, so that nobody takes it for the plan's own. */
function movedAbove({ now }: Desk, plan: Plan, back: () => void): readonly HTMLElement[] {
  if (plan === now.good.plan) return [];
  const moved = differences(now.good.plan, plan);
  const more = moved.length - MOST;
  return [
    html`<div class="govuk-inset-text explain-moved">
      <p>These figures are as they stood on another tab, where controls or a scenario say otherwise:</p>
      <ul class="govuk-list govuk-list--bullet">
        ${moved.slice(0, MOST).map((sentence) => html`<li>${sentence}</li>`)}
        ${more > 0 ? html`<li>and ${more} more</li>` : null}
      </ul>
      ${button("Explain the plan without these", back, "link")}
    </div>`,
  ];
}
