import type { Plan } from "../../plan/index.ts";
import type { Figure } from "../figures/figure.ts";
import { type Inputs, numberInput, RATE } from "../inputs.ts";
import type { LiveSheet } from "../live-sheet.ts";
import { addRate } from "./rate-rows.ts";

/** Writes the plan's vacancy factor where it is a per cent of each person-month; nothing where it is none, or sums of years. */
export function vacancyPercentOf(sheet: LiveSheet, { vacancyFactor }: Plan, inputs: Inputs): Figure | undefined {
  if (vacancyFactor === undefined || !("percent" in vacancyFactor)) return undefined;
  const { percent, source } = vacancyFactor;
  const figure = numberInput(inputs, ["vacancyFactor", "percent"], percent, RATE) ?? { given: percent };
  const words = { subject: "vacancy factor", says: "per cent, in millionths", source: source?.title ?? "the plan" };
  const [rate] = addRate(sheet, words, undefined, [figure]);
  return { ...rate!, range: RATE };
}
