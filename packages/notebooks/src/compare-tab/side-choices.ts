import { type Plan, toldApart } from "@outturn/core";
import type { Side } from "@outturn/core/questions";

/** A side that a reader may choose. */
export interface SideChoice {
  /** What stands for it in an address: its place among the plan's scenarios, and nothing of the plan. */
  readonly token: string;
  readonly title: string;
  readonly side: Side;
}

export const BASE: SideChoice = {
  token: "base",
  title: "The plan as it stands",
  side: { is: "scenario", id: "base" },
};

/** Every side of a plan: as it stands, each of its scenarios, and its ranges at either end where it has any. */
export function sideChoices(plan: Plan): readonly SideChoice[] {
  const scenarios = toldApart(plan).scenarios.map(({ id, title }, position): SideChoice => {
    return { token: String(position + 1), title, side: { is: "scenario", id } };
  });
  const ends: readonly SideChoice[] = [
    { token: "low", title: "Low: every range at its low end", side: { is: "case", end: "low" } },
    { token: "high", title: "High: every range at its high end", side: { is: "case", end: "high" } },
  ];
  return [BASE, ...scenarios, ...((plan.ranges ?? []).length > 0 ? ends : [])];
}

/** Sides that a reader starts with: the plan and the scenario that is shown; else its first, or its ranges at both ends. */
export function firstChoices(choices: readonly SideChoice[], scenario: string): readonly SideChoice[] {
  const shown = choices.find(({ side }) => side.is === "scenario" && side.id === scenario && side.id !== "base");
  const other = shown ?? choices.find(({ side }) => side.is === "scenario" && side.id !== "base");
  if (other) return [BASE, other];
  const [low, high] = ["low", "high"].map((token) => choices.find((choice) => choice.token === token));
  return low && high ? [low, BASE, high] : [BASE];
}
