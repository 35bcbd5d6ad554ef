import { type Choices, choice } from "../controls/choice.ts";
import { type ControlsElement, controls } from "../controls/controls.ts";
import { wholeNumber } from "../controls/whole-number.ts";
import { scenarioTitle } from "../desk/opened.ts";
import { keptOnDesk } from "../question/kept-on-desk.ts";
import type { Desk } from "../state/desk.ts";

export const ID = "risk";

/** The more draws, the smaller what figures may be off by. More than these are for the command. */
const DRAWS: Choices<"1000" | "5000" | "10000"> = { "1000": "1,000", "5000": "5,000", "10000": "10,000" };

const MOST_SEED = 999_999_999;

/** How the risks are drawn, as the command's --draws and --seed. */
export function riskControls(desk: Desk) {
  const named = {
    draws: choice("Draws", DRAWS, "1000", { hint: "Four times as many halve what a figure may be off by." }),
    seed: wholeNumber("Seed", {
      ...{ least: 0, most: MOST_SEED, start: 1 },
      hint: "The same seed gives the same draws, here and at the command line.",
    }),
  };
  const { now } = desk;
  const form: ControlsElement<typeof named> = controls(
    named,
    keptOnDesk(desk, ID, scenarioTitle(now.good.written, now.scenario)),
  );
  return {
    form,
    /** As they stand in the address. */
    wanted: (moved: ReadonlyMap<string, string>) => ({
      draws: Number(named.draws.fromText(moved.get("draws") ?? "") ?? named.draws.start),
      seed: named.seed.fromText(moved.get("seed") ?? "") ?? named.seed.start,
    }),
  };
}
