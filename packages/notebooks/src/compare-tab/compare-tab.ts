import { capitalised } from "@outturn/core";
import { insideSentence } from "@outturn/core/questions";
import { html } from "htl";
import type { ComparedSide } from "../ask/compared-side.ts";
import { choice } from "../controls/choice.ts";
import { unbroken } from "../shown/unbroken.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { movedOn } from "../state/moved.ts";
import {
  bridgePicture,
  comparedDifferences,
  comparedPictures,
  comparedWords,
  costsTheSame,
  madeSides,
  refusedSides,
} from "./compared-parts.ts";
import { scenarioEditor } from "./scenario-editor.ts";
import { BASE, firstChoices, type SideChoice, sideChoices } from "./side-choices.ts";
import { sideForm } from "./side-form.ts";

const ID = "compare";
const NAMES = ["first", "second", "third"] as const;

/** Two or three scenarios beside each other, or the ranges of the plan; and its scenarios, to be edited. */
export const compareTab: Tab = { id: ID, title: "Compare", mount };

function mount(panel: HTMLElement, desk: Desk): () => void {
  const words = html`<div class="answer"></div>`;
  const refused = html`<div></div>`;
  const pictures = html`<div></div>`;
  const differing = html`<div></div>`;
  const editor = scenarioEditor(desk);
  const form = sideForm((tokens) => {
    for (const [position, name] of NAMES.entries()) desk.move(ID, name, tokens[position] || undefined);
  });
  const bridged = choice("Show what moves", { cost: "the cost", gap: "the gap" }, "cost");
  const bridgePlace = html`<div></div>`;
  const bridgeSection = html`<section><h2 class="govuk-heading-m">What moves it</h2>
    <form class="controls bridge-form" aria-label="The bridge">${bridged.element}</form>${bridgePlace}</section>`;
  bridgeSection.addEventListener("submit", (event) => event.preventDefault());
  panel.replaceChildren(
    html`<h2 class="govuk-heading-l">How do scenarios compare?</h2>`,
    ...[words, form.element, refused, pictures, bridgeSection, differing, editor.element],
  );

  let turn = 0;
  let last = "";
  let good: object | undefined;
  let width = 0;
  /** Whether a reader has said what the bridge is to be of; until then it is what differs. */
  let isChosen = false;
  /** What was compared last: an edit of the plan puts controls back, and what is compared is to stay. */
  let kept: readonly SideChoice[] = [];
  const options = () => ({
    width,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    plan: desk.now.good.written,
  });
  const isLate = (own: number): boolean => own !== turn || !panel.isConnected;

  const say = (sentences: readonly string[]): void => {
    words.replaceChildren(
      ...sentences.map(
        (sentence, position) =>
          html`<p class=${position === 0 ? "answer-first" : "answer-more"}>${unbroken(sentence)}</p>`,
      ),
    );
    if (sentences[0] !== undefined) desk.say(sentences[0]);
  };
  const draw = async (chosen: readonly SideChoice[]): Promise<void> => {
    turn += 1;
    const own = turn;
    const { written } = desk.now.good;
    if (chosen.length < 2) return drawNothing();
    const sides = await desk.ask(ID, { ask: "compare", plan: written, sides: chosen.map(({ side }) => side) });
    if (sides === undefined || isLate(own)) return;
    say(comparedWords(sides));
    refused.replaceChildren(...refusedSides(sides));
    const drawn = await comparedPictures(sides, desk.now.level, options());
    if (isLate(own)) return;
    pictures.replaceChildren(...drawn);
    differing.replaceChildren(comparedDifferences(sides));
    await drawBridge(sides, own);
  };
  const drawBridge = async (sides: readonly ComparedSide[], own: number): Promise<void> => {
    const made = madeSides(sides);
    if (!isChosen && costsTheSame(sides)) bridged.set("gap");
    else if (!isChosen) bridged.set("cost");
    bridgeSection.hidden = made.length < 2;
    const figures: HTMLElement[] = [];
    for (const second of made.slice(1)) {
      const bridge = await desk.ask(`${ID} bridge`, {
        ...{ ask: "bridge-between", plan: desk.now.good.written, first: made[0]!.side, second: second.side },
        figure: bridged.value === "cost" ? "cost.all" : `gap.${desk.now.level}.all`,
      });
      if (bridge === undefined || isLate(own)) return;
      const between = `from ${insideSentence(made[0]!.title)} to ${insideSentence(second.title)}`;
      figures.push(
        html`<p class="govuk-body"><strong>${capitalised(between)}</strong></p>`,
        await bridgePicture(bridge, between, options()),
      );
    }
    if (!isLate(own)) bridgePlace.replaceChildren(...figures);
  };
  const drawNothing = (): void => {
    say(["This plan has no scenario to compare yet. Make one below, or keep one on the tab of a question."]);
    bridgeSection.hidden = true;
    for (const place of [refused, pictures, bridgePlace, differing]) place.replaceChildren();
  };
  const follow = (): void => {
    editor.follow();
    const { now } = desk;
    const choices = sideChoices(now.good.written);
    const chosen = keptOr(desk, choices, kept);
    kept = chosen;
    form.show(choices, chosen);
    form.element.hidden = choices.length < 2;
    const asText = `${chosen.map(({ token }) => token).join()} ${now.level} ${width} ${isChosen ? bridged.value : ""}`;
    if (width === 0 || (asText === last && now.good.written === good)) return;
    last = asText;
    good = now.good.written;
    void draw(chosen);
  };
  bridged.element.addEventListener("input", () => {
    isChosen = true;
    follow();
  });
  // In a frame of its own: what is drawn moves what is watched.
  const sizes = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      const next = Math.floor(panel.clientWidth);
      // Out of sight the panel has no width, and nothing is drawn for that.
      if (next === 0 || next === width || !panel.isConnected) return;
      width = next;
      follow();
    }),
  );
  sizes.observe(panel);
  const end = desk.subscribe(follow);
  follow();
  return () => {
    end();
    sizes.disconnect();
    panel.replaceChildren();
  };
}

/** What is compared: as the controls have it; where an edit has put them back, what was compared before, by its own ids. */
function keptOr(desk: Desk, choices: readonly SideChoice[], kept: readonly SideChoice[]): readonly SideChoice[] {
  const isMoved = Object.keys(movedOn(desk.now, ID)).length > 0;
  const still = kept.flatMap(({ side }) => choices.filter((choice) => isSameSide(choice.side, side)));
  if (isMoved || still.length < 2 || still.length < kept.length) return chosenOf(desk, choices);
  const tokens = still.map(({ token }) => token);
  const first = firstChoices(choices, desk.now.scenario).map(({ token }) => token);
  if (tokens.join() !== first.join())
    for (const [position, name] of NAMES.entries()) desk.move(ID, name, tokens[position]);
  return still;
}

const isSameSide = (side: SideChoice["side"], other: SideChoice["side"]): boolean =>
  side.is === "scenario"
    ? other.is === "scenario" && other.id === side.id
    : other.is === "case" && other.end === side.end;

/** What is compared: as it was chosen, where that is still there; each side once. */
function chosenOf({ now }: Desk, choices: readonly SideChoice[]): readonly SideChoice[] {
  const moved = new Map(Object.entries(movedOn(now, ID)));
  const chosen = NAMES.flatMap((name) => choices.filter(({ token }) => token === moved.get(name)));
  const each = [...new Set(chosen)];
  if (each.length >= 2) return each;
  const first = firstChoices(choices, now.scenario);
  return first.length >= 2 ? first : [BASE];
}
