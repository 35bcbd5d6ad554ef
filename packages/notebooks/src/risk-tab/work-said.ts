import { html } from "htl";
import { button } from "../shown/button.ts";

/** As long as an answer may take before it is said that it is being worked out, in milliseconds. */
const SOON = 300;

/** What is said while a long answer is worked out, with a way to stop it. */
export interface WorkSaid {
  readonly element: HTMLElement;
  readonly isStopped: boolean;
  /** Work begins, or is so far. */
  say(words: string): void;
  /** Nothing is being worked out. */
  rest(): void;
}

/** @param stop - what is done when a reader stops it */
export function workSaid(stop: () => void): WorkSaid {
  const words = html`<span></span>`;
  let [isStopped, isWorking] = [false, false];
  const press = button("Stop", () => {
    isStopped = true;
    stop();
  });
  const element = html`<p class="work-said" hidden>${words} ${press}</p>`;
  return {
    element,
    get isStopped() {
      return isStopped;
    },
    say: (text) => {
      words.textContent = text;
      if (isWorking) return;
      [isWorking, isStopped] = [true, false];
      setTimeout(() => {
        element.hidden = !isWorking;
      }, SOON);
    },
    rest: () => {
      isWorking = false;
      element.hidden = true;
    },
  };
}
